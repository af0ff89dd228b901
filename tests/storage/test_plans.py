"""The questions and acts of every minute cost few statements and never read a whole table."""

from __future__ import annotations

import re
from contextlib import contextmanager
from itertools import groupby
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.customers import CustomerKind
from pos_app.domain.money import Money
from pos_app.domain.tenders import Method, Tender
from pos_app.services.views import CustomerFilter, OrderFilter
from pos_app.storage.sqlite_backend import SqliteBackend
from pos_app.storage.tables import METADATA
from tests.storage.raw import raw

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Connection

    from pos_app.services.views import Views
    from pos_app.storage.driver_types import DriverConnection
    from tests.shop import ShopStory

QUESTIONS: dict[str, Callable[[Views], object]] = {
    "balance": lambda views: views.balance(1),
    "record": lambda views: views.customer(1),
    "code": lambda views: views.customer_by_token("A"),
    "statement": lambda views: views.statement(1),
    "next statement": lambda views: views.statement(1, before=(9, 1)),
    "tabs": lambda views: views.open_tabs(1),
    "a customer's orders": lambda views: views.customer_orders(1),
    "an order": lambda views: views.order(1),
    "answered": lambda views: views.answered("x"),
    "registry": lambda views: views.customers(CustomerKind.PERSON),
    "debts": lambda views: views.customers(CustomerKind.PERSON, "", CustomerFilter.DEBIT),
    "search": lambda views: views.customers(CustomerKind.PERSON, "ro an"),
    "search debts": lambda views: views.customers(CustomerKind.PERSON, "r", CustomerFilter.DEBIT),
    "unpaid": lambda views: views.orders(OrderFilter.UNPAID),
    "paid today": lambda views: views.orders(OrderFilter.PAID_TODAY, today_from_us=1),
    "drawer": lambda views: views.drawer_openings(1),
    "counts": lambda views: views.count_orders(today_from_us=1),
}
GROWING = frozenset({*METADATA.tables, "credit", "tab", "other", "reversal"}) - {
    "shop",
    "till",
    "operator",
    "till_session",
    "category",
    "article",
    "book",
    "area",
}


@contextmanager
def statements_of(connection: Connection) -> Iterator[list[str]]:
    """Everything that SQLite runs meanwhile, with its values written in."""
    db: DriverConnection = connection.connection.dbapi_connection
    said: list[str] = []
    db.set_trace_callback(said.append)
    yield said
    db.set_trace_callback(None)


def backend_of(shop: ShopStory) -> SqliteBackend:
    backend = shop.handle.backend
    assert isinstance(backend, SqliteBackend)
    return backend


def own(statements: list[str]) -> list[str]:
    """Each statement once: SQLite tells it again for every trigger that it fires."""
    return [said for said, _ in groupby(statements)]


@pytest.fixture
def traded(file_shop: ShopStory) -> ShopStory:
    anna = file_shop.customer("Anna", "Rossi", credit=5000)
    file_shop.tab(anna, due=300)
    file_shop.pay_with_credit(file_shop.order(due=100, customer=anna), anna)
    return file_shop


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_question_reads_a_whole_table(question: str, traded: ShopStory) -> None:
    ask = QUESTIONS[question]
    ask(traded.handle.views)
    with statements_of(backend_of(traded)._readers.connection()) as said:
        ask(traded.handle.views)

    asked = [text for text in own(said) if text.startswith("SELECT")]
    assert asked
    with raw(traded.url) as connection:
        for text in asked:
            for *_, step in connection.execute(f"EXPLAIN QUERY PLAN {text}").fetchall():
                assert not _scans(step), (step, text)


def _scans(step: str) -> bool:
    """A SCAN of a table that grows is a whole read, unless an index leads it."""
    found = re.match(r"SCAN (\w+)(.*)", step)
    led = found is not None and ("INDEX" in found[2] or "VIRTUAL TABLE" in found[2])
    return found is not None and found[1] in GROWING and not led


def test_a_credit_payment_is_few_statements_and_one_commit(traded: ShopStory) -> None:
    anna = traded.handle.views.customer(1)
    assert anna is not None
    order = traded.order(due=100, customer=anna.customer)
    with statements_of(backend_of(traded)._connection()) as said:
        traded.pay(order, Tender(Method.CREDIT, Money(100)), customer=anna.customer)

    ran = own(said)
    assert ran[0] == "BEGIN IMMEDIATE"
    assert ran[-1] == "COMMIT"
    assert ran.count("COMMIT") == 1
    assert len(ran) - 2 <= 10


def test_a_top_up_is_few_statements_and_one_commit(traded: ShopStory) -> None:
    anna = traded.handle.views.customer(1)
    assert anna is not None
    with statements_of(backend_of(traded)._connection()) as said:
        traded.top_up(anna.customer, 500)

    ran = own(said)
    assert ran.count("COMMIT") == 1
    assert len(ran) - 2 <= 9


def test_twenty_tabs_are_settled_with_one_commit(traded: ShopStory) -> None:
    bruno = traded.customer("Bruno", credit=5000)
    tabs = [traded.tab(bruno, due=100) for _ in range(20)]
    with statements_of(backend_of(traded)._connection()) as said:
        traded.settle(bruno, *tabs)

    assert own(said).count("COMMIT") == 1


def test_a_balance_is_one_statement(traded: ShopStory) -> None:
    traded.handle.views.balance(1)
    with statements_of(backend_of(traded)._readers.connection()) as said:
        traded.handle.views.balance(1)

    assert [text.split()[0] for text in own(said)] == ["BEGIN", "SELECT", "COMMIT"]
