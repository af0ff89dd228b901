"""What the screens ask: statements, tabs, lists of orders, records, codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.operations import OperationKind
from pos_app.domain.orders import OrderState
from pos_app.domain.refusals import CustomerUnknown
from pos_app.domain.tenders import Method
from pos_app.services.orders import MoveOrder, move_order
from pos_app.services.views import OrderFilter

if TYPE_CHECKING:
    from pos_app.domain.orders import Order
    from tests.shop import ShopStory


def ids(shop: ShopStory, only: OrderFilter, text: str = "", *, since_us: int = 0) -> list[int]:
    return [row.id for row in shop.handle.views.orders(only, text, today_from_us=since_us)]


def to_pay(shop: ShopStory, order: Order) -> None:
    move_order(
        shop.counter,
        MoveOrder(
            request_id=shop.request_id(),
            desk=shop.desk,
            order_id=order.id,
            version=order.version,
            state=OrderState.TO_PAY,
        ),
    )


def test_a_statement_says_what_happened_newest_first(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    shop.top_up(anna, 2000, Method.CARD, note="per la colazione")
    shop.pay_with_credit(shop.order(due=800, customer=anna), anna)
    shop.settle(anna, shop.tab(anna, due=300))

    rows = shop.handle.views.statement(anna.id)

    assert [(row.kind, row.amount.minor, row.balance_after.minor, row.method) for row in rows] == [
        (OperationKind.SETTLEMENT, -300, 900, "tab"),
        (OperationKind.PAYMENT, -800, 1200, "sales"),
        (OperationKind.TOP_UP, 2000, 2000, "card"),
    ]
    assert rows[2].note == "per la colazione"
    assert (rows[2].till, rows[2].operator) == ("Cassa 1", "Titolare")


def test_a_statement_goes_on_where_the_page_before_ended(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    for amount in range(1, 8):
        shop.top_up(anna, amount)
    views = shop.handle.views

    first = views.statement(anna.id, limit=4)
    rest = views.statement(anna.id, limit=4, before=(first[-1].sequence, first[-1].position))

    assert [row.amount.minor for row in (*first, *rest)] == [7, 6, 5, 4, 3, 2, 1]


def test_what_was_taken_back_says_so(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    loaded = shop.top_up(anna, 2000)
    shop.reverse(loaded.operation.sequence)

    back, original = shop.handle.views.statement(anna.id)

    assert (back.kind, back.amount) == (OperationKind.REVERSAL, Money(-2000))
    assert original.reversed
    assert not back.reversed


def test_orders_are_listed_by_where_they_stand(shop: ShopStory) -> None:
    anna = shop.customer("Anna", "Rossi")
    waiting, ready = shop.order(due=100), shop.order(due=200, article="Spremuta")
    to_pay(shop, ready)
    left, paid = shop.tab(anna, due=300), shop.order(due=400)
    shop.pay(paid)
    views = shop.handle.views

    assert ids(shop, OrderFilter.OPEN) == [waiting.id]
    assert ids(shop, OrderFilter.TO_PAY) == [ready.id]
    assert ids(shop, OrderFilter.UNPAID) == [left.id]
    assert ids(shop, OrderFilter.PAID_TODAY) == [paid.id]
    assert ids(shop, OrderFilter.PAID_TODAY, since_us=shop.clock.at_us + 1) == []
    assert views.count_orders() == {
        OrderFilter.OPEN: 1,
        OrderFilter.IN_PREPARATION: 0,
        OrderFilter.TO_PAY: 1,
        OrderFilter.UNPAID: 1,
        OrderFilter.PAID_TODAY: 1,
    }


@pytest.mark.parametrize("typed", ["ross", "Anna", "spremuta", "SPREM", "1"])
def test_an_order_is_found_by_number_customer_or_article(typed: str, shop: ShopStory) -> None:
    found = shop.order(due=100, customer=shop.customer("Anna", "Rossi"), article="Spremuta")
    other = shop.order(due=100, article="Toast")
    assert (found.id, other.id) == (1, 2)

    assert ids(shop, OrderFilter.OPEN, typed) == [found.id]


@pytest.mark.parametrize("typed", ["%", "_", "'", "x" * 500, "9" * 30])
def test_odd_signs_find_nothing_and_break_nothing(typed: str, shop: ShopStory) -> None:
    shop.order(due=100, article="Toast")

    assert len(ids(shop, OrderFilter.OPEN, typed)) <= 1


def test_an_order_is_shown_with_its_lines_and_its_customer(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=500)
    order = shop.order(due=100, customer=anna)

    view = shop.handle.views.order(order.id)

    assert view is not None
    assert view.order == order
    assert [line.name for line in view.lines] == ["Pranzo"]
    assert view.customer is not None
    assert view.customer.standing.credit == Money(500)
    assert shop.handle.views.order(99) is None


def test_a_customers_orders_come_newest_first(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    placed = [shop.order(due=100, customer=anna).id for _ in range(4)]
    shop.order(due=100)
    views = shop.handle.views

    assert [row.id for row in views.customer_orders(anna.id)] == placed[::-1]
    assert [row.id for row in views.customer_orders(anna.id, limit=2, before=placed[3])] == [3, 2]


def test_a_code_leads_to_its_customer_until_it_is_revoked(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    shop.handle.store.write(lambda work: work.keep_token(anna.id, "SECRET"))

    card = shop.handle.views.customer_by_token("SECRET")

    assert card is not None
    assert card.customer == anna
    assert shop.handle.views.customer_by_token("secret") is None


def test_nobody_has_no_balance(shop: ShopStory) -> None:
    assert shop.handle.views.customer(99) is None
    assert shop.handle.views.statement(99) == ()
    with pytest.raises(CustomerUnknown):
        shop.handle.views.balance(99)


def test_the_dump_adds_up_to_the_balances(shop: ShopStory) -> None:
    anna, bruno = shop.customer("Anna", credit=2000), shop.customer("Bruno", credit=700)
    shop.pay_with_credit(shop.order(due=800, customer=anna), anna)
    shop.reverse(2)
    audit = shop.handle.audit

    moves = list(audit.credit_moves())

    assert [(move.customer_id, move.minor) for move in moves] == [
        (anna.id, 2000),
        (bruno.id, 700),
        (anna.id, -800),
        (bruno.id, -700),
    ]
    assert {found.customer_id: found.minor for found in audit.balances()} == {
        anna.id: 1200,
        bruno.id: 0,
    }
