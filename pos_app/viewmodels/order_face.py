"""The chosen order in the words of the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.orders import WAITING, OrderState

if TYPE_CHECKING:
    from pos_app.services.views import OrderView
    from pos_app.viewmodels.order_words import OrderWords
    from pos_app.viewmodels.speech import Speech

TONES = {
    OrderState.PAID: "credit",
    OrderState.UNPAID: "due",
    OrderState.TO_PAY: "due",
    OrderState.CANCELLED: "danger",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderFace:
    """The chosen order in finished words."""

    has_order: bool = False
    title: str = ""
    state_text: str = ""
    state_tone: str = "plain"
    customer_name: str = ""
    placed_text: str = ""
    total_text: str = ""
    owed_text: str = ""
    is_waiting: bool = False
    can_be_ready: bool = False


def order_face(view: OrderView | None, speech: Speech, words: OrderWords) -> OrderFace:
    """The chosen order, or nothing while none is chosen."""
    if view is None:
        return OrderFace()
    order = view.order
    return OrderFace(
        has_order=True,
        title=words.title(order.id),
        state_text=words.state(order),
        state_tone=TONES.get(order.state, "plain"),
        customer_name=view.customer.customer.display_name if view.customer else "",
        placed_text=speech.moment(view.placed_at_us),
        total_text=speech.money(order.total),
        owed_text=speech.money(order.owed)
        if order.owed not in (order.owed.zero(), order.total)
        else "",
        is_waiting=order.state in WAITING,
        can_be_ready=order.state in (OrderState.OPEN, OrderState.IN_PREPARATION),
    )
