"""Keeps a ticket's order in the store in step with the ticket, so that no crash loses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.orders import Order, OrderState
from pos_app.domain.refusals import Refusal
from pos_app.services.orders import PlaceOrder, ReviseOrder, place_order, revise_order

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.ports import Counter
    from pos_app.viewmodels.ticket_state import Ticket
    from pos_app.viewmodels.till import Till


class OrderKeeping:
    """Stores what changed on a ticket; its request that got no answer is asked again first."""

    def __init__(self, till: Till) -> None:
        self._till = till
        self._unanswered: dict[int, PlaceOrder | ReviseOrder] = {}

    def awaits(self, ticket: Ticket) -> bool:
        """Whether nobody knows yet what the store holds of this ticket."""
        return ticket.key in self._unanswered

    def keep(
        self,
        ticket: Ticket,
        then: Callable[[Ticket], None],
        failed: Callable[[Exception], None],
        *,
        send: bool = False,
    ) -> None:
        """Have the store hold the ticket as it is, and go on with its order."""
        command = self._unanswered.get(ticket.key) or self._command(ticket, send=send)
        if command is None:
            then(ticket)
            return
        self._unanswered[ticket.key] = command

        def answered(order: Order) -> None:
            self._unanswered.pop(ticket.key, None)
            if command.kitchen is not None:
                self._till.slips_waiting()
            kept = ticket.kept_as(order, command.lines, command.customer_id)
            self.keep(kept, then, failed, send=send)

        def not_answered(trouble: Exception) -> None:
            if isinstance(trouble, Refusal):
                self._unanswered.pop(ticket.key, None)
            failed(trouble)

        self._till.jobs.act(lambda: _carry_out(self._till.counter, command), answered, not_answered)

    def _command(self, ticket: Ticket, *, send: bool) -> PlaceOrder | ReviseOrder | None:
        order = ticket.order
        if not ticket.lines:
            return None  # an order without lines is no order: its ticket is deleted, not stored
        if order is None:
            return PlaceOrder(
                request_id=self._till.new_request_id(),
                desk=self._till.desk,
                lines=ticket.lines,
                customer_id=ticket.customer_id,
                send=send,
                kitchen=self._till.habits().kitchen,
            )
        if ticket.is_kept and not (send and order.state is OrderState.OPEN):
            return None
        return ReviseOrder(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            order_id=order.id,
            version=order.version,
            lines=ticket.lines,
            customer_id=ticket.customer_id,
            send=send,
            kitchen=self._till.habits().kitchen,
        )


def _carry_out(counter: Counter, command: PlaceOrder | ReviseOrder) -> Order:
    if isinstance(command, PlaceOrder):
        return place_order(counter, command)
    return revise_order(counter, command)
