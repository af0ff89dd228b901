"""Whose slip was scanned comes to the screen in front, unless another matter is open there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pos_app.viewmodels.places import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.views import CustomerCard
    from pos_app.viewmodels.notices import NoticesVM
    from pos_app.viewmodels.screens import Screens


class ScannedCustomer(QObject):
    """Offers a scanned customer to the screens; ``ordering`` hears that they are on the ticket."""

    def __init__(self, notices: NoticesVM, ordering: Callable[[], None]) -> None:
        super().__init__()
        self._notices = notices
        self._ordering = ordering
        self.sheets_in_the_way = 0
        """So many sheets are open that are about something else than who comes next."""

    def offer(self, card: CustomerCard, place: Place, screens: Screens) -> None:
        """Show them where the cashier is, or say that something must be finished first."""
        if self.sheets_in_the_way or not self._is_taken(card, place, screens):
            said = self.tr("Finish what is open first, then scan again: nothing was changed.")
            self._notices.interject(said)

    def _is_taken(self, card: CustomerCard, place: Place, screens: Screens) -> bool:
        selling = screens.selling
        if selling.payment_vm.sheet.is_open:
            return selling.payment_vm.take_scanned(card)
        if place is Place.CUSTOMERS:
            return screens.registry.take_scanned(card.customer)
        is_taken = selling.ticket_vm.take_scanned(card)
        if is_taken:
            self._ordering()
        return is_taken
