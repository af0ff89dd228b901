"""Orders: what a customer asked for, from the ticket to the payment."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pos_app.domain.money import Money, total
from pos_app.domain.refusals import EmptyOrder, OrderAlreadyPaid, OrderCancelled, TooManyPieces

MAX_QUANTITY: Final = 999
MAX_LINES: Final = 200


class OrderState(StrEnum):
    """Where an order stands; ``unpaid`` means left on a customer's tab."""

    OPEN = "open"
    IN_PREPARATION = "in_preparation"
    TO_PAY = "to_pay"
    UNPAID = "unpaid"
    PAID = "paid"
    CANCELLED = "cancelled"


WAITING: Final = (OrderState.OPEN, OrderState.IN_PREPARATION, OrderState.TO_PAY)
"""States of an order that nobody has paid or left unpaid yet."""


@dataclass(frozen=True, slots=True)
class Line:
    """One article on an order, with the price and VAT it had at that moment."""

    article_id: int
    name: str
    quantity: int
    unit_price: Money
    vat_rate_bp: int = 1000
    is_service: bool = True

    @property
    def amount(self) -> Money:
        """What this line costs."""
        return self.unit_price * self.quantity


@dataclass(frozen=True, slots=True)
class Order:
    """An order as stored: total, what is paid, and what stands on the customer's tab.

    ``paid_with`` and ``settled_with`` name methods, joined by a plus, for the lists.
    """

    id: int
    state: OrderState
    total: Money
    paid: Money
    owed: Money
    customer_id: int | None
    revision: int
    version: int
    paid_with: str = ""
    settled_with: str = ""
    placed_at_us: int = 0

    @property
    def due(self) -> Money:
        """What is still to be paid or left unpaid."""
        return self.total - self.paid - self.owed


def order_total(lines: tuple[Line, ...], currency: str) -> Money:
    """Add up an order's lines after checking that it is one a bar could serve.

    Raises:
        EmptyOrder: there is nothing on it.
        TooManyPieces: a quantity or the number of lines is out of all proportion.
    """
    if not lines:
        raise EmptyOrder
    if len(lines) > MAX_LINES or any(not 1 <= line.quantity <= MAX_QUANTITY for line in lines):
        raise TooManyPieces(MAX_QUANTITY)
    return total(tuple(line.amount for line in lines), currency)


def require_waiting(order: Order) -> None:
    """Refuse to charge an order that is already closed.

    Raises:
        OrderAlreadyPaid: it was paid or left unpaid before.
        OrderCancelled: it was cancelled.
    """
    if order.state is OrderState.CANCELLED:
        raise OrderCancelled(order.id)
    if order.state not in WAITING:
        raise OrderAlreadyPaid(order.id)
