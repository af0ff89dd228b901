"""Tenders are collected on the payment sheet, and sent together when they cover the bill."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.domain.refusals import Refusal
from pos_app.domain.tenders import Method, Tender

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.pay import OrderPaid
    from pos_app.viewmodels.bill import Bill
    from pos_app.viewmodels.payer import Payer
    from pos_app.viewmodels.paying import Paying
    from pos_app.viewmodels.payment_sheet import SheetState
    from pos_app.viewmodels.till import Till


class Collecting:
    """Takes tenders while the sheet lets it; ``paid`` hears of the payment they made together.

    ``sheet`` is the sheet as it stands, ``show`` shows it anew.
    """

    def __init__(
        self,
        till: Till,
        paying: Paying,
        payer: Payer,
        sheet: Callable[[], SheetState],
        show: Callable[[SheetState], None],
        paid: Callable[[OrderPaid], None],
    ) -> None:
        self._till = till
        self._paying = paying
        self._payer = payer
        self._sheet = sheet
        self._show = show
        self._paid = paid

    def credit(self) -> None:
        """Take from the credit what it can give; what is left is paid another way."""
        sheet = self._sheet()
        if not sheet.can_collect:
            return
        try:
            tender = sheet.bill.with_credit(sheet.wanted)
        except Refusal as refused:
            self._say(refused)
        else:
            self._collect(tender)

    def amount(self, method: Method, *, change_as_credit: bool = False) -> None:
        """Take what was typed, or all that is left, by this method."""
        if self._sheet().can_collect:
            tender = Tender(method, self._sheet().amount)
            self._collect(tender, change_as_credit=change_as_credit)

    def tab(self) -> None:
        """All that is left goes onto the customer's tab."""
        if self._sheet().can_collect:
            self._collect(Tender(Method.TAB, self._sheet().bill.left))

    def give_back(self, place: int) -> None:
        """Take a collected tender off the bill again."""
        if self._sheet().can_collect:
            self._show(self._sheet().without(place))

    def ask_again(self) -> None:
        """Ask once more what became of the payment that got no answer."""
        sheet = self._sheet()
        if sheet.can_retry and not sheet.is_busy:
            self._show(replace(sheet, is_busy=True, is_reopened=False, trouble=None))
            self._paying.ask_again(self._paid, self._failed)

    def _collect(self, tender: Tender, *, change_as_credit: bool = False) -> None:
        sheet = self._sheet()
        try:
            settlement = sheet.bill.settled(tender, self._till.shop.cash_limit)
        except Refusal as refused:
            self._say(refused)
            return
        if settlement is None:
            self._show(sheet.plus(tender))
        else:
            self._pay(sheet.bill.plus(tender), change_as_credit=change_as_credit)

    def _pay(self, bill: Bill, *, change_as_credit: bool) -> None:
        sheet, customer = self._sheet(), bill.customer
        assert sheet.order is not None, "an order is stored before it is paid"
        self._show(replace(sheet, is_busy=True, trouble=None))
        self._paying.pay(
            sheet.order,
            bill.tenders,
            customer.customer.id if customer else None,
            self._paid,
            self._failed,
            change_as_credit=change_as_credit,
        )

    def _failed(self, trouble: Exception) -> None:
        again = self._paying.unanswered is not None
        self._show(replace(self._sheet(), is_busy=False, can_retry=again, trouble=trouble))
        customer = self._sheet().bill.customer
        if customer is not None and not again:
            self._payer.read(customer.customer.id)

    def _say(self, refused: Exception) -> None:
        self._show(replace(self._sheet(), trouble=refused))
