"""Orders add up, and only an order that waits can be paid."""

from __future__ import annotations

import pytest

from pos_app.domain.money import Money
from pos_app.domain.orders import Line, Order, OrderState, order_total, require_waiting
from pos_app.domain.refusals import EmptyOrder, OrderAlreadyPaid, OrderCancelled, TooManyPieces

COFFEE = Line(1, "Caffè", 2, Money(130))


def an_order(state: OrderState) -> Order:
    return Order(7, state, Money(1000), Money(200), Money(300), None, 1, 1)


def test_lines_add_up_to_the_total() -> None:
    assert order_total((COFFEE, Line(2, "Cornetto", 1, Money(140))), "EUR") == Money(400)


def test_an_empty_ticket_is_no_order() -> None:
    with pytest.raises(EmptyOrder):
        order_total((), "EUR")


@pytest.mark.parametrize("quantity", [0, -1, 1000])
def test_a_quantity_out_of_all_proportion_is_refused(quantity: int) -> None:
    with pytest.raises(TooManyPieces):
        order_total((Line(1, "Caffè", quantity, Money(130)),), "EUR")


def test_what_is_due_is_neither_paid_nor_on_a_tab() -> None:
    assert an_order(OrderState.OPEN).due == Money(500)


@pytest.mark.parametrize("state", [OrderState.OPEN, OrderState.IN_PREPARATION, OrderState.TO_PAY])
def test_a_waiting_order_can_be_paid(state: OrderState) -> None:
    require_waiting(an_order(state))


@pytest.mark.parametrize("state", [OrderState.PAID, OrderState.UNPAID])
def test_a_closed_order_is_not_charged_again(state: OrderState) -> None:
    with pytest.raises(OrderAlreadyPaid):
        require_waiting(an_order(state))


def test_a_cancelled_order_is_not_charged() -> None:
    with pytest.raises(OrderCancelled):
        require_waiting(an_order(OrderState.CANCELLED))
