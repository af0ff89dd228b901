"""Acceptance scenarios 1, 2, 3 and 12: paying with credit, all of it, part of it, none of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.orders import OrderState
from pos_app.domain.refusals import (
    AmountNotPositive,
    CustomerNeeded,
    NoCreditLeft,
    TendersDoNotCover,
    VoucherOverDue,
)
from pos_app.domain.tenders import Method, Share, Tender
from pos_app.services.pay import pay
from tests.services.till_story import drawer, operations, sales, slip, words

if TYPE_CHECKING:
    from tests.shop import ShopStory


def test_exact_credit_pays_the_order_and_leaves_zero(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1250)
    command = shop.paying(
        shop.order(1250, anna), Tender(Method.CREDIT, Money(1250)), customer=anna, slip=True
    )

    paid = pay(shop.counter, command)

    assert (paid.state, paid.shares) == (
        OrderState.PAID,
        (Share(Method.CREDIT, Money(1250)),),
    )
    assert (shop.balance(anna), paid.change) == (0, Money(0))
    assert "12,50 » 0,00 €" in words(slip(shop, paid.slip))
    shop.verify()


def test_more_than_enough_credit_leaves_the_rest(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)

    paid = shop.pay_with_credit(shop.order(1250, anna), anna)

    assert (paid.credit_before, paid.credit_after) == (Money(2000), Money(750))
    assert shop.balance(anna) == 750


def test_part_credit_and_the_rest_in_cash_with_change_to_the_cent(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1000)
    before = drawer(shop)

    paid = shop.pay(
        shop.order(1347, anna),
        Tender(Method.CREDIT, Money(1000)),
        Tender(Method.CASH, Money(500)),
        customer=anna,
    )

    assert paid.shares == (Share(Method.CREDIT, Money(1000)), Share(Method.CASH, Money(347)))
    assert paid.change == Money(153)
    assert (shop.balance(anna), drawer(shop) - before, sales(shop)) == (0, 347, 1347)
    shop.verify()


def test_part_credit_alone_takes_nothing(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1000)
    order = shop.order(1347, anna)

    with pytest.raises(TendersDoNotCover) as refused:
        shop.pay(order, Tender(Method.CREDIT, Money(1000)), customer=anna)

    assert refused.value.missing == Money(347)
    assert shop.balance(anna) == 1000


def test_zero_balance_pays_nothing_with_credit_and_writes_no_row(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    order = shop.order(1250, anna)

    for amount, refusal in ((1250, NoCreditLeft), (0, AmountNotPositive)):
        with pytest.raises(refusal):
            shop.pay(order, Tender(Method.CREDIT, Money(amount)), customer=anna)

    assert operations(shop) == 0


@pytest.mark.parametrize("method", [Method.CASH, Method.CARD, Method.BANK_TRANSFER])
def test_zero_balance_leaves_every_other_method(shop: ShopStory, method: Method) -> None:
    anna = shop.customer("Anna")

    paid = shop.pay(shop.order(1250, anna), Tender(method, Money(1250)), customer=anna)

    assert paid.state is OrderState.PAID
    assert shop.balance(anna) == 0


def test_change_kept_as_credit_stays_in_the_drawer_and_on_the_slip(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    command = shop.paying(
        shop.order(1730, anna), Tender(Method.CASH, Money(2000)), customer=anna, slip=True
    )

    paid = pay(shop.counter, replace(command, change_as_credit=True))

    assert (paid.change, paid.change_as_credit) == (Money(0), Money(270))
    assert (drawer(shop), sales(shop), shop.balance(anna)) == (2000, 1730, 270)
    said = words(slip(shop, paid.slip))
    assert "Change kept as credit 2,70 €" in said
    assert "0,00 » 2,70 €" in said
    shop.verify()


def test_change_not_kept_as_credit_goes_back_in_cash(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=500)
    before = drawer(shop)

    paid = shop.pay(shop.order(1730, anna), Tender(Method.CASH, Money(2000)), customer=anna)

    assert paid.change == Money(270)
    assert (shop.balance(anna), drawer(shop) - before) == (500, 1730)


def test_change_of_an_unknown_guest_cannot_be_kept_as_credit(shop: ShopStory) -> None:
    command = shop.paying(shop.order(1730), Tender(Method.CASH, Money(2000)))

    with pytest.raises(CustomerNeeded):
        pay(shop.counter, replace(command, change_as_credit=True))

    assert drawer(shop) == 0


def test_what_a_meal_voucher_is_worth_too_much_is_never_kept_as_credit(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    command = shop.paying(
        shop.order(700, anna), Tender(Method.MEAL_VOUCHER, Money(800)), customer=anna
    )

    with pytest.raises(VoucherOverDue):
        pay(shop.counter, replace(command, change_as_credit=True))

    assert shop.balance(anna) == 0
