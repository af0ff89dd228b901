"""Orders in the words of the list: a row each, and the chosen one beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.orders import WAITING, OrderState
from pos_app.viewmodels.steady_rows import SteadyRows

if TYPE_CHECKING:
    from pos_app.services.views import OrderRow, OrderView
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
        is_waiting=order.state in WAITING,
        can_be_ready=order.state in (OrderState.OPEN, OrderState.IN_PREPARATION),
    )


def order_rows(speech: Speech, words: OrderWords) -> SteadyRows[OrderRow]:
    """The rows of the list: number and customer, what was ordered, state and total."""
    return SteadyRows(
        speech,
        lambda row: row.id,
        {
            "orderId": lambda row: row.id,
            "title": lambda row: words.title(row.id),
            "customerName": lambda row: row.customer_name,
            "detail": lambda row: _detail(row, speech, words),
            "stateText": words.state,
            "stateTone": lambda row: TONES.get(row.state, "plain"),
            "total": lambda row: speech.money(row.total),
            "isWaiting": lambda row: row.state in WAITING,
        },
    )


def _detail(row: OrderRow, speech: Speech, words: OrderWords) -> str:
    """When it was ordered, how much of what: «10:42 · 3 articoli · Caffè…»."""
    first = f"{row.first_line}…" if row.pieces > 1 else row.first_line
    return " · ".join((speech.moment(row.placed_at_us), words.pieces(row.pieces), first))
