"""Orders wait, change, go to preparation and come back, and are charged once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.orders import Line, Order, OrderState
from pos_app.domain.refusals import (
    EmptyOrder,
    OrderAlreadyPaid,
    OrderCancelled,
    OrderChanged,
    OrderUnknown,
    TooManyPieces,
)
from pos_app.services.orders import (
    MoveOrder,
    PlaceOrder,
    ReviseOrder,
    move_order,
    place_order,
    revise_order,
)

if TYPE_CHECKING:
    from tests.shop import ShopStory


def lines(shop: ShopStory, pieces: int = 2) -> tuple[Line, ...]:
    article = shop.article()
    return (Line(article.id, article.name, pieces, article.price),)


def placed(shop: ShopStory, *, send: bool = False) -> Order:
    command = PlaceOrder(request_id=shop.request_id(), desk=shop.desk, lines=lines(shop), send=send)
    return place_order(shop.counter, command)


def revised(
    shop: ShopStory, order: Order, wanted: tuple[Line, ...], *, send: bool = False
) -> Order:
    command = ReviseOrder(
        request_id=shop.request_id(),
        desk=shop.desk,
        order_id=order.id,
        version=order.version,
        lines=wanted,
        send=send,
    )
    return revise_order(shop.counter, command)


def moved(shop: ShopStory, order: Order, state: OrderState) -> Order:
    command = MoveOrder(
        request_id=shop.request_id(),
        desk=shop.desk,
        order_id=order.id,
        version=order.version,
        state=state,
    )
    return move_order(shop.counter, command)


@pytest.mark.parametrize("send", [False, True])
def test_an_order_waits_or_goes_to_preparation(shop: ShopStory, *, send: bool) -> None:
    order = placed(shop, send=send)

    assert order.state is (OrderState.IN_PREPARATION if send else OrderState.OPEN)
    assert order.due == Money(260)


def test_a_changed_order_keeps_its_earlier_lines(shop: ShopStory) -> None:
    order = placed(shop)

    changed = revised(shop, order, lines(shop, 5))

    view = shop.handle.views.order(order.id)
    assert view is not None
    assert (changed.total, changed.revision, view.lines) == (Money(650), 2, lines(shop, 5))
    shop.verify()


def test_a_changed_order_may_be_sent_at_once(shop: ShopStory) -> None:
    assert revised(shop, placed(shop), lines(shop, 3), send=True).state is OrderState.IN_PREPARATION


def test_a_changed_order_that_is_to_be_paid_stays_so(shop: ShopStory) -> None:
    ready = moved(shop, placed(shop), OrderState.TO_PAY)

    assert revised(shop, ready, lines(shop, 3), send=True).state is OrderState.TO_PAY


@pytest.mark.parametrize(
    ("pieces", "refusal"), [(0, TooManyPieces), (1000, TooManyPieces), (None, EmptyOrder)]
)
def test_no_order_is_empty_or_out_of_proportion(
    shop: ShopStory, pieces: int | None, refusal: type[Exception]
) -> None:
    order = placed(shop)
    wanted = () if pieces is None else lines(shop, pieces)

    with pytest.raises(refusal):
        revised(shop, order, wanted)
    with pytest.raises(refusal):
        place_order(
            shop.counter,
            PlaceOrder(request_id=shop.request_id(), desk=shop.desk, lines=wanted),
        )


def test_an_order_changed_at_another_till_is_not_overwritten(shop: ShopStory) -> None:
    order = placed(shop)
    revised(shop, order, lines(shop, 5))

    with pytest.raises(OrderChanged):
        revised(shop, order, lines(shop, 1))
    with pytest.raises(OrderChanged):
        moved(shop, order, OrderState.CANCELLED)


def test_a_cancelled_order_is_not_charged(shop: ShopStory) -> None:
    order = moved(shop, placed(shop), OrderState.CANCELLED)

    with pytest.raises(OrderCancelled):
        shop.pay(order)


def test_a_paid_order_is_not_changed(shop: ShopStory) -> None:
    order = placed(shop)
    shop.pay(order)

    with pytest.raises(OrderAlreadyPaid):
        revised(shop, order, lines(shop, 1))
    with pytest.raises(OrderAlreadyPaid):
        moved(shop, order, OrderState.CANCELLED)


def test_an_order_that_never_was_is_not_found(shop: ShopStory) -> None:
    order = Order(999, OrderState.OPEN, Money(100), Money(0), Money(0), None, 1, 1)

    with pytest.raises(OrderUnknown):
        shop.pay(order)
