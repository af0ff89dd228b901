"""The rows of a list of customers, as QML shows them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

from pos_app.viewmodels.guarded import guarded

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.views import CustomerCard, CustomerRow
    from pos_app.viewmodels.speech import Speech

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
ROOT: Final = QModelIndex()
INITIALS: Final = 2


@QmlElement
class CustomerRowsModel(QAbstractListModel):
    """Customers in the order of the registry; more of them come when the list nears its end."""

    moreWanted = Signal()

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._rows: list[CustomerRow] = []
        self._has_more = False
        self._roles: dict[int, tuple[bytes, Callable[[CustomerRow], object]]] = {
            Qt.ItemDataRole.UserRole + number: role
            for number, role in enumerate(
                (
                    (b"customerId", lambda row: row.id),
                    (b"customerName", lambda row: row.display_name),
                    (b"initials", lambda row: initials(row.display_name)),
                    (b"detail", lambda row: row.detail),
                    (b"creditText", lambda row: speech.money(row.credit)),
                    (b"tabText", lambda row: speech.money(row.tab) if row.tab else ""),
                    (b"hasCredit", lambda row: row.credit.is_positive),
                )
            )
        }
        speech.changed.connect(self._say_again)

    def start(self, rows: tuple[CustomerRow, ...], *, has_more: bool) -> None:
        """Show these rows and no others."""
        self.beginResetModel()
        self._rows = list(rows)
        self._has_more = has_more
        self.endResetModel()

    def extend(self, rows: tuple[CustomerRow, ...], *, has_more: bool) -> None:
        """Show these rows below the others."""
        self._has_more = has_more
        if rows:
            last = len(self._rows)
            self.beginInsertRows(ROOT, last, last + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def shows(self, customer_id: int) -> bool:
        return any(row.id == customer_id for row in self._rows)

    def id_at(self, place: int) -> int:
        return self._rows[place].id

    def refresh(self, card: CustomerCard | None) -> None:
        """Show what a customer holds and owes now, without moving the list."""
        for place, row in enumerate(self._rows):
            if card is not None and row.id == card.customer.id:
                standing = card.standing
                self._rows[place] = replace(row, credit=standing.credit, tab=standing.tab)
                self.dataChanged.emit(self.index(place), self.index(place))

    @guarded(0)
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @guarded(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        if not index.isValid() or role not in self._roles:
            return None
        return self._roles[role][1](self._rows[index.row()])

    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(name) for role, (name, _) in self._roles.items()}

    @guarded(default=False)
    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid()

    @guarded(None)
    def fetchMore(self, parent: Index) -> None:
        self._has_more = False
        self.moreWanted.emit()

    def _say_again(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


def initials(name: str) -> str:
    """The first letters of the first two words: «Barbieri Alice» is BA."""
    return "".join(word[0] for word in name.split()[:INITIALS]).upper()
