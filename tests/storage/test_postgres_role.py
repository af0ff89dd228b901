"""A till's own role at a shared store: everything a till does, and nothing that harms the book."""

from __future__ import annotations

import logging
import uuid
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy import make_url

from pos_app.services.area_desk import Visits
from pos_app.services.confirm_withdrawal import Confirmation
from pos_app.services.report_mistake import ReportMistake, report_mistake
from pos_app.services.resolve_withdrawal import ApproveWithdrawal, approve_withdrawal
from pos_app.storage.area import StoreAreaViews
from pos_app.storage.area_desk import StoreAreaDesk
from pos_app.storage.opening import open_store
from pos_app.storage.postgres_excess import needless_rights
from pos_app.storage.postgres_role import area_rights, till_rights
from pos_app.wiring.served_area import open_area
from tests.services.withdrawal_story import TOKEN, story_at
from tests.shop import ShopStory
from tests.storage.raw import raw
from tests.stores import STORES, drop_database, new_database

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SHARED = [kind for kind in STORES if kind == "postgresql"]
FORBIDDEN = (
    "UPDATE operation SET kind = 'payment'",
    "UPDATE account SET floor_minor = -1",
    "DELETE FROM transfer",
    "TRUNCATE transfer",
    "DROP TRIGGER transfer_stays ON transfer",
    "ALTER TABLE transfer DISABLE TRIGGER ALL",
    "SET session_replication_role = replica",
    "DROP TABLE operation",
    "CREATE TABLE mine (id integer)",
)


NOT_FOR_THE_AREA = (
    *FORBIDDEN,
    "UPDATE account SET balance_minor = balance_minor + 1",
    "UPDATE book SET sequence = sequence + 1",
    "UPDATE customer SET name = 'x'",
    "UPDATE shop SET name = 'x'",
    "INSERT INTO operation SELECT * FROM operation",
    "INSERT INTO customer_token VALUES ('x', 1, 1)",
    "SELECT * FROM request",
    "DELETE FROM withdrawal",
    "UPDATE withdrawal SET amount_minor = 1",
    "UPDATE withdrawal SET iban = 'x'",
    "UPDATE withdrawal SET state = 'rejected', resolved_by = 1, resolved_at_us = 1",
    "UPDATE letter SET key = 'x'",
    "UPDATE area_visit SET digest = 'x'",
)


@pytest.fixture(params=SHARED)
def owner() -> Iterator[str]:
    """A shared store, as its owner reaches it."""
    url = new_database()
    ShopStory.at(url).close()
    yield url
    drop_database(url)


@contextmanager
def reached_with(owner: str, rights: Callable[[str], list[str]]) -> Iterator[str]:
    """The address at which a role with these rights reaches the store."""
    role, password = f"role_{uuid.uuid4().hex}", "not-a-secret"
    with raw(owner) as connection:
        connection.execute(f"CREATE ROLE {role} LOGIN PASSWORD '{password}'")
        for statement in rights(role):
            connection.execute(statement)
    url = make_url(owner).set(username=role, password=password)
    yield url.render_as_string(hide_password=False)
    with raw(owner) as connection:
        connection.execute(f"DROP OWNED BY {role}")
        connection.execute(f"DROP ROLE {role}")


@pytest.fixture
def till_url(owner: str) -> Iterator[str]:
    """The address of one till."""
    with reached_with(owner, till_rights) as url:
        yield url


@pytest.fixture
def area_url(owner: str) -> Iterator[str]:
    """The address of the customer area."""
    with reached_with(owner, area_rights) as url:
        yield url


def test_a_till_sells_with_its_own_role(till_url: str) -> None:
    shop = ShopStory.at(till_url)
    anna = shop.customer("Anna", credit=2000)
    shop.pay_with_credit(shop.order(due=800, customer=anna), anna)
    shop.print_balance(anna)

    assert shop.balance(anna) == 1200
    shop.verify()
    shop.close()


def test_a_till_decides_about_withdrawals_with_its_own_role(owner: str, till_url: str) -> None:
    shop = ShopStory.at(owner)
    found = story_at(shop).request(1500)
    till = ShopStory.at(till_url)
    command = ApproveWithdrawal(
        request_id=till.request_id(), desk=till.desk, withdrawal_id=found.id
    )

    approve_withdrawal(till.counter, command)

    till.close()
    shop.verify()
    shop.close()


def test_the_customer_area_does_its_work_with_its_own_role(owner: str, area_url: str) -> None:
    shop = ShopStory.at(owner)
    story = story_at(shop)
    handle = open_store(area_url, clock=shop.clock)
    area = replace(story, shop=replace(shop, handle=handle))

    page = StoreAreaViews(handle.backend, shop.clock).page(TOKEN, limit=10)
    assert page is not None
    assert page.standing.credit.minor == 3000
    report_mistake(handle.store, ReportMistake(key="form", token=TOKEN, operation=1))
    StoreAreaDesk(handle.backend).note([Visits(token=TOKEN, count=2, last_at_us=1)])
    StoreAreaDesk(handle.backend).note([Visits(token=TOKEN, count=1, last_at_us=2)])
    key = area.ask(1500)
    assert area.confirm(key, "000000") is Confirmation.WRONG
    assert area.confirm(key) is Confirmation.CONFIRMED
    first, second = area.outbox.due()
    area.outbox.sent(first.key)
    area.outbox.failed(second.key, 60)

    handle.close()
    assert shop.balance(story.anna) == 1500
    shop.verify()
    shop.close()


@pytest.mark.parametrize("statement", NOT_FOR_THE_AREA)
def test_the_customer_areas_role_cannot(statement: str, area_url: str) -> None:
    with raw(area_url) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute(statement)


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_a_tills_role_cannot(statement: str, till_url: str) -> None:
    with raw(till_url) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute(statement)


@pytest.mark.parametrize(
    ("older", "named"),
    [
        ("UPDATE ON withdrawal", "UPDATE withdrawal (amount_minor)"),
        ("DELETE ON letter", "DELETE letter"),
        ("SELECT ON request", "SELECT request"),
        ("INSERT ON transfer", "INSERT transfer"),
        ("UPDATE (balance_minor) ON account", "UPDATE account (balance_minor)"),
    ],
)
def test_rights_of_an_earlier_release_are_named_and_go_when_rights_are_given_again(
    older: str, named: str, owner: str
) -> None:
    with reached_with(owner, area_rights) as url:
        role = make_url(url).username
        handle = open_store(url)
        assert needless_rights(handle.backend) == []
        with raw(owner) as connection:
            connection.execute(f"GRANT {older} TO {role}")
        assert named in needless_rights(handle.backend)

        with raw(owner) as connection:
            for statement in area_rights(str(role)):
                connection.execute(statement)

        assert needless_rights(handle.backend) == []
        handle.close()


@pytest.mark.logs(logging.WARNING)
def test_an_area_that_may_do_too_much_says_so_when_it_starts(
    owner: str, area_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    open_area(area_url, "127.0.0.1", 0).handle.close()
    assert caplog.messages == []

    open_area(owner, "127.0.0.1", 0).handle.close()

    (said,) = caplog.messages
    assert "rights that it does not need (DELETE " in said
    assert "pos-app-cli rights --area" in said
