"""Every question of a screen and every act finds its rows through an index, in both stores."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain.customers import CustomerKind
from pos_app.domain.money import Money
from pos_app.domain.tenders import Method, Tender
from pos_app.services.customers import CreateCustomer, CustomerFields, create_customer
from pos_app.services.print_balance import PrintBalance, print_balance
from pos_app.services.views import CustomerFilter, OrderFilter
from pos_app.storage.bulk import together
from tests.storage.raw import raw

if TYPE_CHECKING:
    from benchmarks.raw_store import Raw
    from pos_app.services.ports import Store
    from tests.benchmarks.recorder import Recorder, Said
    from tests.shop import ShopStory

BIG: Final = frozenset(
    {
        "account",
        "customer",
        "customer_order",
        "customer_token",
        "operation",
        "operation_note",
        "order_line",
        "print_job",
        "request",
        "transfer",
    }
)
"""Tables that grow with the years."""
SMALL_INDEXES: Final = ("INDEX order_by_state", "INDEX account_not_empty")
"""Indexes of what is still open: to read one whole is to count what has to be counted."""
HARDLY_A_CHOICE: Final = ("(kind=?)", "(archived=?)", "(kind=? AND archived=?)")
"""To look for all persons is to read half of the registry, index or not."""
CUSTOMERS: Final = 200
VISITS: Final = 2


@pytest.fixture
def old_shop(shop: ShopStory) -> ShopStory:
    """A shop with enough rows that no planner would rather read them all."""

    def years(store: Store) -> None:
        counter, shop.counter = shop.counter, replace(shop.counter, store=store)
        for number in range(CUSTOMERS):
            anna = shop.customer(f"Anna {number}", "Bianchi", credit=2000, phone=f"333{number}")
            for _ in range(VISITS):
                shop.pay_with_credit(shop.order(due=300, customer=anna), anna)
        shop.counter = counter

    together(shop.handle, years)
    with raw(shop.url) as connection:
        # PostgreSQL looks by itself, but at its own time; SQLite goes by its rules alone.
        if shop.url.startswith("postgresql"):
            connection.execute("ANALYZE")
    return shop


def test_no_act_reads_a_big_table_from_end_to_end(old_shop: ShopStory, recorder: Recorder) -> None:
    for phone, email in (("3471234560", ""), ("", "anna@example.com"), ("", "")):
        _enter(old_shop, phone, email)
    anna = old_shop.customer("Anna", credit=5000, phone="3471234567", email="anna@example.it")
    first, second = old_shop.tab(anna, due=300), old_shop.tab(anna, due=200)
    old_shop.settle(anna, first, second)
    cash_and_credit = (Tender(Method.CREDIT, Money(200)), Tender(Method.CASH, Money(100)))
    old_shop.pay(old_shop.order(due=300, customer=anna), *cash_and_credit, customer=anna)
    topped_up = old_shop.top_up(anna, 1000, note="per Luigi")
    old_shop.reverse(topped_up.operation.sequence)
    command = PrintBalance(
        request_id=old_shop.request_id(), desk=old_shop.desk, customer_id=anna.id
    )
    print_balance(old_shop.counter, command)

    assert long_ways(old_shop, recorder) == []


def test_no_screen_reads_a_big_table_from_end_to_end(
    old_shop: ShopStory, recorder: Recorder
) -> None:
    views = old_shop.handle.views
    anna = old_shop.customer("Anna", credit=300)
    old_shop.tab(anna)
    for only in CustomerFilter:
        for text in ("", "a", "an", "anna bia", "nobody", "333"):
            views.customers(CustomerKind.PERSON, text, only)
    for waiting in OrderFilter:
        views.orders(waiting, today_from_us=old_shop.clock.at_us)
        views.orders(waiting, "anna", today_from_us=old_shop.clock.at_us)
    views.customer(anna.id)
    views.balance(anna.id)
    views.open_tabs(anna.id)
    views.customer_orders(anna.id)
    views.customer_orders(anna.id, before=10**6)
    views.statement(anna.id)
    views.statement(anna.id, before=(10**6, 1))
    views.count_orders(today_from_us=old_shop.clock.at_us)
    views.answered(old_shop.request_id())
    spool = old_shop.handle.spool(old_shop.desk.till_id)
    spool.waiting()
    spool.recent(50)

    assert long_ways(old_shop, recorder) == []


def _enter(shop: ShopStory, phone: str, email: str) -> None:
    """As the screen does: the registry is asked who may be the same."""
    fields = CustomerFields(kind=CustomerKind.PERSON, name="Anna", phone=phone, email=email)
    command = CreateCustomer(request_id=shop.request_id(), desk=shop.desk, fields=fields)
    create_customer(shop.counter, command)


def long_ways(shop: ShopStory, recorder: Recorder) -> list[str]:
    """Statements that read a big table whole, each with the line of the plan that says so."""
    store = "sqlite" if shop.url.startswith("sqlite") else "postgresql"
    explain = _sqlite_plan if store == "sqlite" else _postgres_plan
    # With its values: SQLite looks at them before it trusts an index of some rows only.
    # A screen of a former test may still look by itself now and then, into its own file.
    heard = [said for said in recorder.said if said.store == store and _has_plan(said)]
    assert heard
    with raw(shop.url) as connection:
        return [
            f"{line}: {said.sql}" for said in heard for line in explain(connection, said) if line
        ]


def _sqlite_plan(connection: Raw, said: Said) -> list[str]:
    plan = connection.execute(f"EXPLAIN QUERY PLAN {said.sql}", said.values).fetchall()
    names = _aliases(said.sql)
    return [
        line
        for *_, line in plan
        if line.startswith(("SCAN ", "SEARCH "))
        and names.get(line.split()[1], line.split()[1]) in BIG
        and _is_long(line)
    ]


def _is_long(line: str) -> bool:
    if line.startswith("SCAN "):
        return not line.endswith(SMALL_INDEXES)
    return line.endswith(HARDLY_A_CHOICE) and not any(name in line for name in SMALL_INDEXES)


def _postgres_plan(connection: Raw, said: Said) -> list[str]:
    # A table of one row is read whole rather than looked up; what counts is that an index is there.
    connection.execute("SET enable_seqscan = off")
    plan = connection.execute(f"EXPLAIN {said.sql}", said.values).fetchall()
    lines = [row[0].strip() for row in plan if "Seq Scan on " in row[0]]
    return [line for line in lines if line.split("Seq Scan on ")[1].split()[0] in BIG]


def _has_plan(said: Said) -> bool:
    """An INSERT has none of its own, but SQLite names the tables that might refer to the row."""
    return said.sql.lstrip().split()[0] in {"SELECT", "UPDATE", "DELETE"}


def _aliases(sql: str) -> dict[str, str]:
    words = sql.replace(",", " ").split()
    return {
        words[at + 1]: words[at - 1] for at, word in enumerate(words[:-1]) if word == "AS" and at
    }
