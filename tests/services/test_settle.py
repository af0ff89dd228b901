from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.refusals import AmountOverLimit, CreditTooSmall, TabNotOpen
from pos_app.domain.tenders import Method, Tender
from pos_app.services.settle import SettleTabs, settle

if TYPE_CHECKING:
    from tests.shop import ShopStory


def test_two_tabs_are_settled_with_credit(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)
    first, second = shop.tab(anna, due=450), shop.tab(anna, due=550)

    settled = shop.settle(anna, first, second)

    assert settled.credit_after == Money(1000)
    assert shop.balance(anna) == 1000
    assert shop.owed(anna) == 0
    shop.verify()


def test_part_credit_and_part_cash_settle_together(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=700)
    first, second = shop.tab(anna, due=450), shop.tab(anna, due=550)
    command = SettleTabs(
        request_id=shop.request_id(),
        desk=shop.desk,
        customer_id=anna.id,
        order_ids=(first.id, second.id),
        tenders=(Tender(Method.CREDIT, Money(700)), Tender(Method.CASH, Money(500))),
        change_as_credit=True,
    )

    settled = settle(shop.counter, command)

    assert settled.change_as_credit == Money(200)
    assert shop.balance(anna) == 200
    assert settle(shop.counter, command) == settled
    shop.verify()


def test_all_tabs_are_settled_or_none(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=500)
    first, second = shop.tab(anna, due=450), shop.tab(anna, due=550)

    with pytest.raises(CreditTooSmall):
        shop.settle(anna, first, second)

    assert shop.balance(anna) == 500
    assert shop.owed(anna) == 1000
    shop.verify()


def test_a_tab_is_settled_once(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)
    tab = shop.tab(anna, due=450)
    shop.settle(anna, tab)

    with pytest.raises(TabNotOpen):
        shop.settle(anna, tab)

    assert shop.balance(anna) == 1550


def test_nobody_settles_somebody_elses_tab(shop: ShopStory) -> None:
    anna, bruno = shop.customer("Anna", credit=2000), shop.customer("Bruno")
    tab = shop.tab(bruno, due=450)

    with pytest.raises(TabNotOpen):
        shop.settle(anna, tab)

    assert shop.owed(bruno) == 450


def test_twenty_tabs_are_one_operation(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=10_000)
    tabs = [shop.tab(anna, due=100 + number) for number in range(20)]

    settled = shop.settle(anna, *tabs)

    assert len(settled.tabs) == 20
    assert shop.owed(anna) == 0
    assert settled.operation.sequence == 22
    shop.verify()


def test_too_much_change_of_a_settlement_does_not_become_credit(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    tab = shop.tab(anna, due=1730)
    command = SettleTabs(
        request_id=shop.request_id(),
        desk=shop.desk,
        customer_id=anna.id,
        order_ids=(tab.id,),
        tenders=(Tender(Method.CASH, Money(50_000)),),
        change_as_credit=True,
    )

    with pytest.raises(AmountOverLimit):
        settle(shop.counter, command)

    assert (shop.balance(anna), shop.owed(anna)) == (0, 1730)
