"""Who pays: found in the registry, scanned, or entered with only a name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.viewmodels.registering import Registering

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.views import CustomerCard
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.payment_sheet import SheetState
    from pos_app.viewmodels.till import Till


class Payer:
    """Brings a customer onto the payment sheet, with what they hold at this moment.

    ``sheet`` is the sheet as it stands, ``show`` shows it anew, ``arrived`` is told of somebody.
    """

    def __init__(
        self,
        till: Till,
        news: News,
        sheet: Callable[[], SheetState],
        show: Callable[[SheetState], None],
        arrived: Callable[[], None],
    ) -> None:
        self._till = till
        self._registering = Registering(till, news)
        self._sheet = sheet
        self._show = show
        self._arrived = arrived

    def read(self, customer_id: int) -> None:
        """Read what the customer holds now; nothing is collected before that is known."""
        views, opening = self._till.views, self._sheet().opening
        self._show(replace(self._sheet(), awaited_customer_id=customer_id))

        def is_awaited() -> bool:
            sheet = self._sheet()
            return (sheet.opening, sheet.awaited_customer_id) == (opening, customer_id)

        def read(card: CustomerCard | None) -> None:
            if is_awaited() and card is not None:
                self.take(card)
            elif is_awaited():
                self._show(replace(self._sheet(), awaited_customer_id=0))

        def not_read(trouble: Exception) -> None:
            if is_awaited():
                self._show(replace(self._sheet(), awaited_customer_id=0, trouble=trouble))

        self._till.jobs.ask(
            "customer of the payment", lambda: views.customer(customer_id), read, not_read
        )

    def take_scanned(self, card: CustomerCard) -> bool:
        """A slip was scanned: its customer pays.

        Not while an answer is on its way, and not instead of another customer for whom
        something was collected already: that is for a finger to decide.
        """
        sheet = self._sheet()
        payer, awaits = sheet.bill.customer, sheet.is_busy or sheet.can_retry
        is_another = payer is not None and payer.customer.id != card.customer.id
        if awaits or (is_another and sheet.bill.tenders):
            return False
        self.take(card)
        return True

    def take(self, card: CustomerCard) -> None:
        """They pay; credit that somebody else gave goes back to whom it belongs."""
        sheet = self._sheet()
        bill = sheet.bill.paid_by(card)
        self._show(replace(sheet, bill=bill, awaited_customer_id=0, is_new_customer=False))
        self._arrived()

    def register(self, kind: str, name: str) -> None:
        """Enter a customer with nothing but a name, and let them pay."""
        self._show(replace(self._sheet(), is_busy=True, trouble=None))
        self._registering.register(kind, name, self._registered, self._not_registered)

    def _registered(self, card: CustomerCard) -> None:
        self._show(replace(self._sheet(), is_busy=False))
        self.take(card)

    def _not_registered(self, trouble: Exception) -> None:
        self._show(replace(self._sheet(), is_busy=False, trouble=trouble))
