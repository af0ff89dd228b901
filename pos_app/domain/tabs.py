"""Tabs: orders left unpaid, and how a payment is shared among several of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.money import Money
from pos_app.domain.orders import Order, OrderState
from pos_app.domain.refusals import NothingToSettle, TabNotOpen
from pos_app.domain.tenders import Method

if TYPE_CHECKING:
    from pos_app.domain.tenders import Share


@dataclass(frozen=True, slots=True)
class Part:
    """A part of one tab, paid by one method."""

    order_id: int
    method: Method
    amount: Money


def require_open_tabs(
    asked: tuple[int, ...], found: tuple[Order, ...], customer_id: int
) -> tuple[Order, ...]:
    """Check that every ticked tab is still open and belongs to this customer.

    Raises:
        NothingToSettle: no tab was ticked.
        TabNotOpen: one of them was settled meanwhile, or is somebody else's.
    """
    if not asked:
        raise NothingToSettle
    open_ids = {
        tab.id for tab in found if tab.state is OrderState.UNPAID and tab.customer_id == customer_id
    }
    for order_id in asked:
        if order_id not in open_ids:
            raise TabNotOpen(order_id)
    return found


def allocate(tabs: tuple[Order, ...], shares: tuple[Share, ...]) -> tuple[Part, ...]:
    """Share a payment among tabs, oldest first, one method after the other.

    The shares add up to what the tabs owe together; a share that covers one
    tab and a half is split at the boundary.
    """
    parts: list[Part] = []
    waiting = [(share.method, share.amount) for share in shares]
    for tab in tabs:
        owed = tab.owed
        while owed:
            method, left = waiting.pop(0)
            taken = min(owed, left)
            parts.append(Part(tab.id, method, taken))
            owed -= taken
            if left > taken:
                waiting.insert(0, (method, left - taken))
    assert not waiting, waiting
    return tuple(parts)
