"""SQLite thinks about a statement once, and then only runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest

from pos_app.domain.customers import CustomerKind
from pos_app.services.views import CustomerFilter, OrderFilter
from pos_app.storage.sqlite_guard import guard_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.customers import Customer
    from pos_app.storage.driver_types import DriverModule
    from pos_app.storage.sqlite_guard import Guard
    from tests.shop import ShopStory


@pytest.fixture
def planned(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """What the guard was asked so far: it is asked whenever a statement is planned."""
    asked: list[tuple[object, ...]] = []

    def listening(role: Literal["writer", "reader"], module: DriverModule) -> Guard:
        guard = guard_of(role, module)

        def heard(
            action: int, first: str | None, second: str | None, base: str | None, by: str | None
        ) -> int:
            # The driver says COMMIT anew each time.
            if first != "COMMIT":
                asked.append((action, first, second))
            return guard(action, first, second, base, by)

        return heard

    monkeypatch.setattr("pos_app.storage.sqlite_engine.guard_of", listening)
    return asked


def look_at_every_screen(shop: ShopStory, anna: Customer) -> None:
    views = shop.handle.views
    for only in CustomerFilter:
        for text in ("", "an", "anna bia"):
            views.customers(CustomerKind.PERSON, text, only, limit=1)
    for waiting in OrderFilter:
        for text in ("", "anna"):
            views.orders(waiting, text, today_from_us=shop.clock.at_us)
    views.customer(anna.id)
    views.balance(anna.id)
    views.open_tabs(anna.id)
    views.customer_orders(anna.id)
    views.customer_orders(anna.id, before=10**6)
    views.statement(anna.id)
    views.statement(anna.id, before=(10**6, 1))
    views.count_orders(today_from_us=shop.clock.at_us)
    spool = shop.handle.spool(shop.desk.till_id)
    spool.waiting()
    spool.recent(50)


def sell(shop: ShopStory, anna: Customer) -> None:
    shop.top_up(anna, 1000)
    shop.pay_with_credit(shop.order(due=300, customer=anna), anna)
    shop.settle(anna, shop.tab(anna, due=200))


@pytest.mark.parametrize("do", [look_at_every_screen, sell])
def test_no_statement_is_planned_twice(
    file_shop: ShopStory,
    planned: list[tuple[object, ...]],
    do: Callable[[ShopStory, Customer], None],
) -> None:
    shop = file_shop.reopened()
    anna = shop.customer("Anna", "Bianchi", credit=2000)
    do(shop, anna)
    assert planned
    planned.clear()

    do(shop, anna)

    assert planned == []
