"""Stampa saldo: a slip that says a customer's balance at this moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.desk import Desk, Permission
from pos_app.services.acts import perform

if TYPE_CHECKING:
    from pos_app.services.ports import Counter, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintBalance:
    """Print a customer's balance; ``operation`` is the one it was printed after, if any."""

    request_id: str
    desk: Desk
    customer_id: int
    operation: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipQueued:
    """The slip that waits for the printer."""

    slip: str


def print_balance(counter: Counter, command: PrintBalance) -> SlipQueued:
    """Queue the balance slip with a QR of its own.

    Raises:
        CustomerUnknown, CustomerArchived: about the customer.
    """

    def act(work: Work, asked: PrintBalance) -> SlipQueued:
        posted = None if asked.operation is None else work.posted(asked.operation)
        from pos_app.services.slip_jobs import enqueue_balance

        slip = enqueue_balance(counter, work, asked.desk, asked.customer_id, posted)
        return SlipQueued(slip=slip)

    return perform(counter.store, command, Permission.SELL, SlipQueued, act)
