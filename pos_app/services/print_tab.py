"""Da firmare: the slip of a tab that was just left, with a line to sign, when somebody wants it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.desk import Desk, Permission
from pos_app.domain.orders import OrderState
from pos_app.domain.refusals import OrderChanged
from pos_app.services.acts import perform
from pos_app.services.print_balance import SlipQueued

if TYPE_CHECKING:
    from pos_app.services.ports import Counter, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintTab:
    """Print what a customer owes for an order; ``operation`` left it unpaid."""

    request_id: str
    desk: Desk
    order_id: int
    operation: int


def print_tab(counter: Counter, command: PrintTab) -> SlipQueued:
    """Queue the slip with the order's lines, what is owed for it and in all, and a line to sign.

    Raises:
        OrderUnknown: there is none with this number.
        OrderChanged: it is not on a tab any more.
    """

    def act(work: Work, asked: PrintTab) -> SlipQueued:
        order, posted = work.order(asked.order_id), work.posted(asked.operation)
        if order.state is not OrderState.UNPAID or order.customer_id is None or posted is None:
            raise OrderChanged(order.id)
        from pos_app.services.slip_jobs import Owing, enqueue_tab

        tab = work.standing(order.customer_id).tab
        owing = Owing(order, order.customer_id, order.owed, tab)
        return SlipQueued(slip=enqueue_tab(counter, work, asked.desk, owing, posted))

    return perform(counter.store, command, Permission.SELL, SlipQueued, act)
