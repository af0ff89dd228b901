"""Rows of a list, as QML shows them, whatever they are rows of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from pos_app.viewmodels.guarded import guarded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pos_app.viewmodels.speech import Speech

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROOT: Final = QModelIndex()
FIRST_ROLE: Final = int(Qt.ItemDataRole.UserRole)


class RowsModel(QAbstractListModel, Generic[Row]):
    """Rows that say themselves again in another language, and grow as the list is scrolled.

    ``says`` names what QML may read of a row. ``moreWanted`` asks for the rows
    that follow, once, when the last of those here comes into sight.
    """

    moreWanted = Signal()

    def __init__(self, speech: Speech, says: Mapping[str, Callable[[Row], object]]) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._has_more = False
        self._says = dict(enumerate(says.values(), FIRST_ROLE))
        self._names = {
            role: QByteArray(name.encode()) for role, name in enumerate(says, FIRST_ROLE)
        }
        speech.changed.connect(self.say_again)

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(self._rows)

    def start(self, rows: Sequence[Row], *, has_more: bool = False) -> None:
        """Show these rows and no others; what is shown already stays under the finger."""
        self._has_more = has_more
        if list(rows) != self._rows:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()

    def extend(self, rows: Sequence[Row], *, has_more: bool) -> None:
        """Show these rows below the others."""
        self._has_more = has_more
        if rows:
            last = len(self._rows)
            self.beginInsertRows(ROOT, last, last + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def exchange(self, place: int, row: Row) -> None:
        """Show another row in the place of this one, without moving the list."""
        self._rows[place] = row
        self.dataChanged.emit(self.index(place), self.index(place))

    def say_again(self) -> None:
        """Tell QML that every row reads differently now."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    @guarded(0)
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @guarded(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        say = self._says.get(role)
        return say(self._rows[index.row()]) if say and index.isValid() else None

    def roleNames(self) -> dict[int, QByteArray]:
        return self._names

    @guarded(default=False)
    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid()

    @guarded(None)
    def fetchMore(self, parent: Index) -> None:
        self._has_more = False
        self.moreWanted.emit()
