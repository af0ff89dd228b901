from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.orders import OrderState
from pos_app.domain.tenders import Method, Tender
from pos_app.services.store_trouble import StoreReadOnly
from pos_app.services.views import OrderFilter
from tests.viewmodels.selling_story import SellingStory, selling_at
from tests.viewmodels.tills import seen, shown_rows
from tests.viewmodels.wall_clock import in_us

if TYPE_CHECKING:
    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


def titles(sale: SellingStory) -> list[str]:
    return [str(row[0]) for row in shown_rows(seen(sale.orders, "rows"), "title")]


def searched(sale: SellingStory, text: str) -> list[str]:
    sale.orders.search(text)
    sale.orders.read()
    return titles(sale)


def test_each_order_is_where_it_stands(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)
    order, tab = shop.order(400), shop.tab(anna, 830)
    paid = shop.order(500)
    shop.pay(paid)
    sale = selling_at(shop)

    found = {}
    for only in OrderFilter:
        sale.orders.filterBy(only.value)
        found[only] = titles(sale)

    assert found[OrderFilter.OPEN] == [f"Order {order.id}"]
    assert found[OrderFilter.UNPAID] == [f"Order {tab.id}"]
    assert found[OrderFilter.PAID_TODAY] == [f"Order {paid.id}"]
    assert seen(sale.orders, "counts") == {
        "open": 1,
        "in_preparation": 0,
        "to_pay": 0,
        "unpaid": 1,
        "paid_today": 1,
    }
    assert seen(sale.orders, "waitingCount") == 1


@pytest.mark.parametrize("by", ["number", "customer", "article"])
def test_an_order_is_found_by_number_customer_or_article(shop: ShopStory, by: str) -> None:
    anna = shop.customer("Anna", "Verdi")
    wanted = shop.order(400, anna, article="Tramezzino")
    shop.order(500, article="Piadina")
    sale = selling_at(shop)

    words = {"number": str(wanted.id), "customer": "verd", "article": "tramez"}

    assert searched(sale, words[by]) == [f"Order {wanted.id}"]


def test_a_search_that_finds_nothing_says_so(shop: ShopStory) -> None:
    shop.order(400)
    sale = selling_at(shop)

    assert searched(sale, "zzz") == []
    assert seen(sale.orders, "isEmpty")


def test_the_chosen_order_shows_its_lines(shop: ShopStory) -> None:
    order = shop.order(400, article="Piadina")
    sale = selling_at(shop)

    sale.orders.chosen_vm.choose(order.id)

    lines = shown_rows(seen(sale.orders.chosen_vm, "lines"), "quantity", "name", "amount")
    assert lines == [("1 ×", "Piadina", "4,00 €")]
    assert sale.orders.chosen_vm.face.total_text == "4,00 €"


def test_an_order_that_is_ready_waits_to_be_paid(shop: ShopStory) -> None:
    order = shop.order(400)
    sale = selling_at(shop)
    sale.orders.chosen_vm.choose(order.id)

    sale.orders.chosen_vm.markReady()

    view = shop.handle.views.order(order.id)
    assert view is not None
    assert view.order.state is OrderState.TO_PAY
    assert titles(sale) == []


def test_an_order_of_the_list_is_paid_without_passing_through_the_ticket(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)
    order = shop.order(400, anna)
    sale = selling_at(shop, Caffè=130)
    sale.tap("Caffè")

    sale.orders.pay(order.id)
    assert sale.payment.face.customer_name == "Anna"
    sale.payment.payWithCredit()

    assert shop.balance(anna) == 1600
    assert sale.ticket.face.total_text == "1,30 €"


def test_a_deleted_order_is_gone_at_once_and_can_be_wanted_back(shop: ShopStory) -> None:
    order = shop.order(400)
    sale = selling_at(shop)
    sale.orders.chosen_vm.choose(order.id)

    sale.orders.chosen_vm.deleteOrder()
    assert titles(sale) == []
    sale.story.follow("undo")

    assert titles(sale) == [f"Order {order.id}"]
    assert sale.orders.chosen_vm.face.has_order


def test_a_deleted_order_is_cancelled_when_its_notice_is_gone(shop: ShopStory) -> None:
    order = shop.order(400)
    sale = selling_at(shop)
    sale.orders.chosen_vm.choose(order.id)
    sale.orders.chosen_vm.deleteOrder()

    sale.story.around.cancelling.finish()

    view = shop.handle.views.order(order.id)
    assert view is not None
    assert view.order.state is OrderState.CANCELLED
    assert titles(sale) == []


def test_an_order_paid_at_another_till_meanwhile_is_not_opened_again(shop: ShopStory) -> None:
    order = shop.order(400)
    sale = selling_at(shop)
    shop.pay(order)

    sale.orders.openOnTicket(order.id)

    assert sale.ticket.face.is_empty
    assert titles(sale) == []


def test_the_ticket_at_hand_is_stored_before_another_takes_its_place(shop: ShopStory) -> None:
    order = shop.order(400)
    sale = selling_at(shop, Caffè=130)
    sale.tap("Caffè")

    sale.orders.openOnTicket(order.id)

    assert sale.ticket.face.title == f"Order {order.id}"
    totals = sorted(row.total.minor for row in shop.handle.views.orders(OrderFilter.OPEN))
    assert totals == [130, 400]


def test_an_order_paid_in_part_says_what_is_still_owed(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=400)
    order = shop.order(1250, anna)
    taken, left = Tender(Method.CREDIT, Money(400)), Tender(Method.TAB, Money(850))
    shop.pay(order, taken, left, customer=anna)
    sale = selling_at(shop)

    sale.orders.filterBy("unpaid")
    sale.orders.chosen_vm.choose(order.id)

    assert shown_rows(seen(sale.orders, "rows"), "owing", "stateText") == [
        ("8,50 €", "Left unpaid, of 12,50 €")
    ]
    assert seen(sale.orders.chosen_vm, "totalText") == "12,50 €"
    assert seen(sale.orders.chosen_vm, "owedText") == "8,50 €"


@pytest.mark.usefixtures("shop_in_rome")
def test_a_day_begins_at_midnight_also_when_the_clocks_change_in_it(shop: ShopStory) -> None:
    shop.clock.at_us = in_us(datetime(2026, 10, 24, 22, 30, tzinfo=UTC))
    half_past_midnight = shop.order(500)
    shop.pay(half_past_midnight)
    sale = selling_at(shop)

    shop.clock.at_us = in_us(datetime(2026, 10, 25, 11, 0, tzinfo=UTC))
    sale.orders.filterBy("paid_today")

    assert titles(sale) == [f"Order {half_past_midnight.id}"]


def test_older_orders_follow_when_the_end_of_the_list_is_seen(
    shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pos_app.viewmodels.orders_list.PAGE", 2)
    orders = [shop.order(100) for _ in range(5)]
    sale = selling_at(shop)
    assert len(titles(sale)) == 2

    for seen_so_far in (4, 5, 5):
        sale.orders.showMore()
        assert len(titles(sale)) == seen_so_far
    sale.orders.filterBy("open")

    assert titles(sale) == [f"Order {order.id}" for order in reversed(orders[-2:])]


def test_a_book_that_cannot_be_written_says_so_where_the_orders_would_be(
    shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    sale = selling_at(shop)

    def is_read_only(*_asked: object, **_more: object) -> None:
        raise StoreReadOnly("/srv/shop.saldo")

    with monkeypatch.context() as broken:
        broken.setattr(type(sale.story.till.views), "orders", is_read_only)
        sale.orders.read()

    assert seen(sale.orders, "isTroubled") is True
    assert seen(sale.orders, "troubleText") == (
        "The book cannot be written: /srv/shop.saldo. Allow writing there, then try again."
    )
    sale.orders.read()
    assert (seen(sale.orders, "isTroubled"), seen(sale.orders, "troubleText")) == (False, "")
