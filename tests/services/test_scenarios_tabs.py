"""Acceptance scenarios 13, 14 and 15: left unpaid, and settled with credit enough or too little."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.accounts import AccountKind
from pos_app.domain.money import Money
from pos_app.domain.refusals import CreditTooSmall, CustomerNeeded
from pos_app.domain.tenders import Method, Tender
from pos_app.services.pay import pay
from pos_app.services.settle import SettleTabs, settle
from tests.services.till_story import counted, drawer, operations, sales, slip, words

if TYPE_CHECKING:
    from pos_app.domain.customers import Customer
    from pos_app.domain.orders import Order
    from tests.shop import ShopStory


def settling(
    shop: ShopStory, customer: Customer, tabs: list[Order], *tenders: Tender
) -> SettleTabs:
    return SettleTabs(
        request_id=shop.request_id(),
        desk=shop.desk,
        customer_id=customer.id,
        order_ids=tuple(tab.id for tab in tabs),
        tenders=tenders,
    )


def open_tabs(shop: ShopStory, customer: Customer) -> list[int]:
    return [row.id for row in shop.handle.views.open_tabs(customer.id)]


def test_leave_unpaid_puts_the_order_on_the_tab_with_its_date_and_lines(shop: ShopStory) -> None:
    luca = shop.customer("Luca")
    order = shop.order(1250, luca, article="Pranzo")

    left = shop.pay(order, Tender(Method.TAB, Money(1250)), customer=luca)

    (row,) = shop.handle.views.open_tabs(luca.id)
    view = shop.handle.views.order(order.id)
    assert view is not None
    assert (row.id, row.owed, row.first_line) == (order.id, Money(1250), "Pranzo")
    assert row.placed_at_us > 0
    assert [line.name for line in view.lines] == ["Pranzo"]
    assert (drawer(shop), sales(shop), left.tab_after) == (0, 1250, Money(1250))
    shop.verify()


def test_leave_unpaid_gives_a_slip_to_sign_when_asked(shop: ShopStory) -> None:
    luca = shop.customer("Luca")
    tab = Tender(Method.TAB, Money(1250))
    command = shop.paying(shop.order(1250, luca), tab, customer=luca, slip=True)

    said = words(slip(shop, pay(shop.counter, command).slip))

    assert "Left unpaid 12,50 €" in said
    assert "Signature" in said


def test_leave_unpaid_is_impossible_without_a_customer(shop: ShopStory) -> None:
    with pytest.raises(CustomerNeeded):
        shop.pay(shop.order(1250), Tender(Method.TAB, Money(1250)))

    assert operations(shop) == 0


def test_settle_with_enough_credit_marks_the_ticked_tabs_and_leaves_the_other(
    shop: ShopStory,
) -> None:
    luca = shop.customer("Luca", credit=3000)
    ticked = [shop.tab(luca, due) for due in (700, 800, 900)]
    fourth = shop.tab(luca, 1100)

    settled = settle(shop.counter, settling(shop, luca, ticked, Tender(Method.CREDIT, Money(2400))))

    assert open_tabs(shop, luca) == [fourth.id]
    assert (shop.balance(luca), shop.owed(luca)) == (600, 1100)
    rows = {row.id: row for row in shop.handle.views.customer_orders(luca.id)}
    assert [rows[tab.id].settled_with for tab in ticked] == ["credit"] * 3
    said = "\n".join(words(slip(shop, settled.slip)))
    assert all(f"Order {tab.id}," in said for tab in ticked)
    assert f"Order {fourth.id}," not in said
    assert "30,00 » 6,00 €" in said
    shop.verify()


def test_settle_with_too_little_credit_says_what_is_missing_and_settles_nothing(
    shop: ShopStory,
) -> None:
    luca = shop.customer("Luca", credit=1200)
    tabs = [shop.tab(luca, due) for due in (1000, 2000)]

    with pytest.raises(CreditTooSmall) as refused:
        settle(shop.counter, settling(shop, luca, tabs, Tender(Method.CREDIT, Money(3000))))

    assert (refused.value.balance, refused.value.missing) == (Money(1200), Money(1800))
    assert (shop.balance(luca), shop.owed(luca)) == (1200, 3000)
    assert open_tabs(shop, luca) == [tab.id for tab in tabs]


def test_settle_with_too_little_credit_may_be_paid_all_by_card(shop: ShopStory) -> None:
    luca = shop.customer("Luca", credit=1200)
    tabs = [shop.tab(luca, due) for due in (1000, 2000)]

    settle(shop.counter, settling(shop, luca, tabs, Tender(Method.CARD, Money(3000))))

    assert (shop.balance(luca), shop.owed(luca)) == (1200, 0)
    assert counted(shop, AccountKind.CARD) == 3000
    shop.verify()


def test_settle_with_too_little_credit_may_be_shared_between_credit_and_another(
    shop: ShopStory,
) -> None:
    luca = shop.customer("Luca", credit=1200)
    tabs = [shop.tab(luca, due) for due in (1000, 2000)]
    shared = (Tender(Method.CREDIT, Money(1200)), Tender(Method.CARD, Money(1800)))

    settled = settle(shop.counter, settling(shop, luca, tabs, *shared))

    rows = {row.id: row for row in shop.handle.views.customer_orders(luca.id)}
    assert [rows[tab.id].settled_with for tab in tabs] == ["credit", "credit+card"]
    assert (shop.balance(luca), shop.owed(luca)) == (0, 0)
    assert settled.total == Money(3000)
    shop.verify()
