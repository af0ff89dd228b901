"""Rows that stay where they are while others come and go around them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from pos_app.viewmodels.rows import ROOT, RowsModel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pos_app.viewmodels.speech import Speech

Row = TypeVar("Row")


class SteadyRows(RowsModel[Row], Generic[Row]):
    """A short list in which a row is known by its key and changes in its own place.

    A finger on its way to a button still finds it there, and the keyboard's
    focus does not get lost because a neighbour was added.
    """

    def __init__(
        self,
        speech: Speech,
        key: Callable[[Row], object],
        says: Mapping[str, Callable[[Row], object]],
    ) -> None:
        super().__init__(speech, says)
        self._key = key

    def show(self, rows: Sequence[Row]) -> None:
        """Show exactly these rows, touching only what differs."""
        wanted = {self._key(row) for row in rows}
        for place in reversed(range(len(self._rows))):
            if self._key(self._rows[place]) not in wanted:
                self.beginRemoveRows(ROOT, place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            self._bring(place, row)
            if self._rows[place] != row:
                self.exchange(place, row)

    def _bring(self, place: int, row: Row) -> None:
        """Have the row of this key at this place, be it new or from further below."""
        key = self._key(row)
        if place < len(self._rows) and self._key(self._rows[place]) == key:
            return
        for now in range(place + 1, len(self._rows)):
            if self._key(self._rows[now]) == key:
                self.beginMoveRows(ROOT, now, now, ROOT, place)
                self._rows.insert(place, self._rows.pop(now))
                self.endMoveRows()
                return
        self.beginInsertRows(ROOT, place, place)
        self._rows.insert(place, row)
        self.endInsertRows()
