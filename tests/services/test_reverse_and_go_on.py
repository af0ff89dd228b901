"""After an operation was taken back the shop goes on: others pay, and nobody falls below zero."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.refusals import TabSettled
from pos_app.domain.tenders import Method, Tender
from pos_app.services.pay import pay
from tests.services.till_story import drawer, sales

if TYPE_CHECKING:
    from tests.shop import ShopStory


def test_an_order_taken_back_may_be_paid_by_somebody_else(shop: ShopStory) -> None:
    luca, anna = shop.customer("Luca", credit=1000), shop.customer("Anna", credit=1000)
    order = shop.order(1000, luca)
    paid = shop.pay_with_credit(order, luca)
    shop.reverse(paid.operation.sequence)

    shop.pay_with_credit(order, anna)

    assert (shop.balance(luca), shop.balance(anna)) == (1000, 0)
    shop.verify()


def test_a_settled_tab_is_not_taken_back_out_of_another_one(shop: ShopStory) -> None:
    luca = shop.customer("Luca", credit=5000)
    first = shop.order(1000, luca)
    left = shop.pay(first, Tender(Method.TAB, Money(1000)), customer=luca)
    shop.tab(luca, 2000)
    shop.settle(luca, first)

    with pytest.raises(TabSettled):
        shop.reverse(left.operation.sequence)

    assert shop.owed(luca) == 2000


def test_credit_that_paid_comes_back_before_kept_change_is_taken(shop: ShopStory) -> None:
    anna = shop.customer(credit=1000)
    handed = (Tender(Method.CREDIT, Money(1000)), Tender(Method.CASH, Money(500)))
    command = shop.paying(shop.order(1300), *handed, customer=anna)
    paid = pay(shop.counter, replace(command, change_as_credit=True))
    shop.pay_with_credit(shop.order(200), anna)

    shop.reverse(paid.operation.sequence)

    assert shop.balance(anna) == 800
    shop.verify()


def test_what_a_stranger_paid_is_taken_back_too(shop: ShopStory) -> None:
    order = shop.order(1000)
    paid = shop.pay(order)

    shop.reverse(paid.operation.sequence)

    assert (drawer(shop), sales(shop)) == (0, 0)
    shop.pay(order)
    assert (drawer(shop), sales(shop)) == (1000, 1000)
    shop.verify()
