"""A till's own role at a shared store: everything a till does, and nothing that harms the book."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy import make_url

from pos_app.storage.postgres_role import till_rights
from tests.shop import STORES, ShopStory, drop_database, new_database
from tests.storage.raw import raw

if TYPE_CHECKING:
    from collections.abc import Iterator

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


@pytest.fixture(params=SHARED)
def till_url() -> Iterator[str]:
    """A shared store, and the address at which one till with its own role reaches it."""
    owner = new_database()
    founding = ShopStory.at(owner)
    founding.close()
    role, password = f"till_{uuid.uuid4().hex}", "not-a-secret"
    with raw(owner) as connection:
        connection.execute(f"CREATE ROLE {role} LOGIN PASSWORD '{password}'")
        for statement in till_rights(role):
            connection.execute(statement)
    url = make_url(owner).set(username=role, password=password)
    yield url.render_as_string(hide_password=False)
    with raw(owner) as connection:
        connection.execute(f"DROP OWNED BY {role}")
        connection.execute(f"DROP ROLE {role}")
    drop_database(owner)


def test_a_till_sells_with_its_own_role(till_url: str) -> None:
    shop = ShopStory.at(till_url)
    anna = shop.customer("Anna", credit=2000)
    shop.pay_with_credit(shop.order(due=800, customer=anna), anna)
    shop.print_balance(anna)

    assert shop.balance(anna) == 1200
    shop.verify()
    shop.close()


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_a_tills_role_cannot(statement: str, till_url: str) -> None:
    with raw(till_url) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute(statement)
