"""The words for orders and for the ways of paying them, the same on every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject

from pos_app.domain.orders import OrderState
from pos_app.domain.tenders import Method

if TYPE_CHECKING:
    from pos_app.domain.orders import Order
    from pos_app.services.views import OrderRow


class OrderWords(QObject):
    """Names methods and states in the language the screens speak now."""

    def method(self, method: Method) -> str:
        match method:
            case Method.CASH:
                return self.tr("Cash")
            case Method.CARD:
                return self.tr("Card")
            case Method.MEAL_VOUCHER:
                return self.tr("Meal voucher")
            case Method.BANK_TRANSFER:
                return self.tr("Bank transfer")
            case Method.CREDIT:
                return self.tr("Credit")
            case Method.TAB:
                return self.tr("Left unpaid")
        assert_never(method)

    def methods(self, joined: str) -> str:
        """The methods an order remembers, «credit+cash», as people read them."""
        return " + ".join(self.method(Method(name)) for name in joined.split("+") if name)

    def title(self, order_id: int) -> str:
        return self.tr("Order %1").replace("%1", str(order_id))

    def pieces(self, count: int) -> str:
        return self.tr("%n article(s)", "", count)

    def part_of(self, stands: str, whole: str) -> str:
        """Where the rest of a partly paid order stands: «Non riscosso, su 12,50 €»."""
        return self.tr("%1, of %2").replace("%1", stands).replace("%2", whole)

    def settled(self, joined: str) -> str:
        """How a tab was closed: «Saldato con Credito»."""
        return self.tr("Settled with %1").replace("%1", self.methods(joined))

    def state(self, order: OrderRow | Order) -> str:
        """Where an order stands, and with what it was paid or settled."""
        match order.state:
            case OrderState.OPEN:
                return self.tr("Open")
            case OrderState.IN_PREPARATION:
                return self.tr("In preparation")
            case OrderState.TO_PAY:
                return self.tr("To pay")
            case OrderState.UNPAID:
                return self.tr("Left unpaid")
            case OrderState.CANCELLED:
                return self.tr("Cancelled")
            case OrderState.PAID if order.settled_with:
                return self.settled(order.settled_with)
            case OrderState.PAID:
                return self.tr("Paid with %1").replace("%1", self.methods(order.paid_with))
        assert_never(order.state)
