"""Sends a payment once, and keeps its request until the store has answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.money import total
from pos_app.domain.refusals import Refusal
from pos_app.services.pay import OrderPaid, PayOrder, pay
from pos_app.viewmodels.asking import AskedAct, AskedKind, Asking

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.orders import Order
    from pos_app.domain.tenders import Tender
    from pos_app.viewmodels.till import Till


class Paying:
    """One payment from the first tap to its answer, however often it has to be asked for."""

    def __init__(self, till: Till) -> None:
        self._till = till
        self._asking = Asking(till.jobs, till.asked)
        self._request_id = till.new_request_id()
        self._unanswered: PayOrder | None = None

    @property
    def unanswered(self) -> PayOrder | None:
        """The payment of which nobody knows yet whether it was carried out."""
        return self._unanswered

    def begin(self) -> None:
        """Name the request of a new payment; one without an answer keeps its name."""
        if self._unanswered is None:
            self._request_id = self._till.new_request_id()

    def pay(
        self,
        order: Order,
        tenders: tuple[Tender, ...],
        customer_id: int | None,
        done: Callable[[OrderPaid], None],
        failed: Callable[[Exception], None],
        *,
        change_as_credit: bool = False,
    ) -> None:
        """Pay the order with all its tenders at once."""
        if self._unanswered is not None and self._unanswered.order_id != order.id:
            self._request_id = self._till.new_request_id()
        self._unanswered = PayOrder(
            request_id=self._request_id,
            desk=self._till.desk,
            order_id=order.id,
            tenders=tenders,
            customer_id=customer_id,
            version=order.version,
            change_as_credit=change_as_credit,
            open_drawer=self._till.habits().opens_drawer,
        )
        self.ask_again(done, failed)

    def ask_again(
        self, done: Callable[[OrderPaid], None], failed: Callable[[Exception], None]
    ) -> None:
        """Send the very same request; if it was carried out before, its first answer comes."""
        command = self._unanswered
        assert command is not None, "nothing was asked yet"

        def answered(paid: OrderPaid) -> None:
            self._unanswered = None
            self._request_id = self._till.new_request_id()
            self._till.slips_waiting()
            done(paid)

        def not_answered(trouble: Exception) -> None:
            if isinstance(trouble, Refusal):
                self._unanswered = None
            failed(trouble)

        counter = self._till.counter
        self._asking.ask(
            self._asked(command), lambda: pay(counter, command), answered, not_answered
        )

    def _asked(self, command: PayOrder) -> AskedAct:
        currency = self._till.shop.currency
        amounts = tuple(tender.amount for tender in command.tenders)
        return AskedAct(
            request_id=command.request_id,
            kind=AskedKind.PAYMENT,
            asked_at_us=self._till.now_us(),
            amount_minor=total(amounts, currency).minor,
            currency=currency,
            order_id=command.order_id,
        )
