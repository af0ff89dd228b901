"""The rows of a list of customers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtQml import QmlElement

from pos_app.services.views import CustomerRow
from pos_app.viewmodels.rows import RowsModel

if TYPE_CHECKING:
    from pos_app.services.views import CustomerCard
    from pos_app.viewmodels.speech import Speech

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

INITIALS: Final = 2


@QmlElement
class CustomerRowsModel(RowsModel[CustomerRow]):
    """Customers in the order of the registry, with what they hold and owe."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(
            speech,
            {
                "customerId": lambda row: row.id,
                "customerName": lambda row: row.display_name,
                "initials": lambda row: initials(row.display_name),
                "detail": lambda row: row.detail,
                "creditText": lambda row: speech.money(row.credit),
                "tabText": lambda row: speech.money(row.tab) if row.tab else "",
                "hasCredit": lambda row: row.credit.is_positive,
            },
        )

    def shows(self, customer_id: int) -> bool:
        return any(row.id == customer_id for row in self.rows)

    def refresh(self, card: CustomerCard | None) -> None:
        """Show what a customer holds and owes now, without moving the list."""
        for place, row in enumerate(self.rows):
            if card is not None and row.id == card.customer.id:
                standing = card.standing
                self.exchange(place, replace(row, credit=standing.credit, tab=standing.tab))


def initials(name: str) -> str:
    """The first letters of the first two words: «Barbieri Alice» is BA."""
    return "".join(word[0] for word in name.split()[:INITIALS]).upper()
