from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.orders import OrderState
from pos_app.domain.refusals import (
    AlreadyReversed,
    CreditAlreadySpent,
    NotReversible,
    TabSettled,
)
from pos_app.domain.tenders import Method

if TYPE_CHECKING:
    from pos_app.domain.orders import Order
    from tests.shop import ShopStory


def state_of(shop: ShopStory, order: Order) -> OrderState:
    found = shop.handle.views.order(order.id)
    assert found is not None
    return found.order.state


def test_a_payment_taken_back_gives_the_credit_back(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)
    lunch = shop.order(due=1250, customer=anna)
    paid = shop.pay_with_credit(lunch, anna)

    shop.reverse(paid.operation.sequence)

    assert shop.balance(anna) == 2000
    assert state_of(shop, lunch) is OrderState.TO_PAY
    shop.verify()


def test_an_operation_is_taken_back_once(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    loaded = shop.top_up(anna, 2000)
    shop.reverse(loaded.operation.sequence)

    with pytest.raises(AlreadyReversed):
        shop.reverse(loaded.operation.sequence)

    assert shop.balance(anna) == 0
    shop.verify()


def test_credit_that_was_spent_cannot_be_taken_back(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    loaded = shop.top_up(anna, 2000)
    shop.pay_with_credit(shop.order(due=1250, customer=anna), anna)

    with pytest.raises(CreditAlreadySpent):
        shop.reverse(loaded.operation.sequence)

    assert shop.balance(anna) == 750


def test_a_settlement_taken_back_opens_the_tabs_again(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    first, second = shop.tab(anna, due=450), shop.tab(anna, due=550)
    settled = shop.settle(anna, first, second, method=Method.CARD)

    shop.reverse(settled.operation.sequence)

    assert shop.owed(anna) == 1000
    assert state_of(shop, first) is OrderState.UNPAID
    shop.verify()


def test_a_tab_that_was_settled_is_not_taken_back_before_its_settlement(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    settled_tab, other = shop.tab(anna, due=450), shop.tab(anna, due=550)
    shop.settle(anna, settled_tab, method=Method.CARD)

    with pytest.raises(TabSettled) as refused:
        shop.reverse(1)

    assert refused.value.order_id == settled_tab.id
    assert state_of(shop, settled_tab) is OrderState.PAID
    assert state_of(shop, other) is OrderState.UNPAID
    shop.verify()


def test_a_reversal_is_not_taken_back(shop: ShopStory) -> None:
    loaded = shop.top_up(shop.customer("Anna"), 2000)
    taken_back = shop.reverse(loaded.operation.sequence)

    with pytest.raises(NotReversible):
        shop.reverse(taken_back.operation.sequence)
