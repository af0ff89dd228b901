"""A till's own connection cannot harm the book, whatever statement finds its way into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.storage.place import place_of
from pos_app.storage.sqlite_driver import driver, wal_is_sound
from pos_app.storage.sqlite_engine import sqlite_engine

if TYPE_CHECKING:
    from tests.shop import ShopStory

FORBIDDEN = (
    "UPDATE operation SET kind = 'payment'",
    "UPDATE transfer SET amount_minor = 1",
    "UPDATE account SET floor_minor = -1",
    "UPDATE request SET answer = ''",
    "DELETE FROM operation",
    "DELETE FROM transfer",
    "DELETE FROM account",
    "DELETE FROM operation_note",
    "DELETE FROM book",
    "DROP TRIGGER operation_is_final",
    "DROP TABLE transfer",
    "ALTER TABLE account ADD COLUMN gift INTEGER",
    "CREATE TABLE mine (id INTEGER)",
    "CREATE TRIGGER mine AFTER INSERT ON transfer BEGIN SELECT 1; END",
    "ATTACH DATABASE ':memory:' AS other",
    "UPDATE sqlite_master SET sql = ''",
    "PRAGMA writable_schema = ON",
    "PRAGMA synchronous = OFF",
    "PRAGMA journal_mode = OFF",
    "PRAGMA foreign_keys = OFF",
    "PRAGMA recursive_triggers = OFF",
    "PRAGMA ignore_check_constraints = ON",
    "PRAGMA user_version = 9",
)
DENIED = r"not authorized|prohibited|may not be modified"


@pytest.mark.parametrize("statement", FORBIDDEN)
@pytest.mark.parametrize("role", ["writer", "reader"])
def test_a_till_cannot(statement: str, role: str, file_shop: ShopStory) -> None:
    engine = sqlite_engine(place_of(file_shop.url), "writer" if role == "writer" else "reader")
    with engine.connect() as connection:
        db = connection.connection.dbapi_connection
        assert db is not None
        with pytest.raises(driver().DatabaseError, match=DENIED):
            db.execute(statement)
    engine.dispose()
    file_shop.verify()


def test_a_reader_writes_nothing(file_shop: ShopStory) -> None:
    engine = sqlite_engine(place_of(file_shop.url), "reader")
    with engine.connect() as connection:
        db = connection.connection.dbapi_connection
        assert db is not None
        with pytest.raises(driver().DatabaseError, match=DENIED):
            db.execute("INSERT INTO till (name) VALUES ('Cassa 9')")
    engine.dispose()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal" if wal_is_sound(driver().sqlite_version_info) else "delete"),
        ("synchronous", 2 if wal_is_sound(driver().sqlite_version_info) else 3),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("trusted_schema", 0),
    ],
)
def test_the_writer_is_durable_and_strict(pragma: str, value: object, file_shop: ShopStory) -> None:
    engine = sqlite_engine(place_of(file_shop.url), "writer")
    with engine.connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one() == value
    engine.dispose()


def test_the_writer_takes_the_lock_at_once(file_shop: ShopStory) -> None:
    engine = sqlite_engine(place_of(file_shop.url), "writer")
    said: list[str] = []
    with engine.connect() as connection:
        db = connection.connection.dbapi_connection
        assert db is not None
        db.set_trace_callback(said.append)
        with connection.begin():
            pass
        db.set_trace_callback(None)
    engine.dispose()

    assert said == ["BEGIN IMMEDIATE", "COMMIT"]


@pytest.mark.parametrize(
    ("version", "sound"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 4), True),
    ],
)
def test_which_sqlite_may_keep_a_write_ahead_log(
    version: tuple[int, int, int],
    sound: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert wal_is_sound(version) is sound


def test_a_text_never_becomes_an_amount(file_shop: ShopStory) -> None:
    file_shop.article()
    with pytest.raises(driver().IntegrityError, match="cannot store TEXT"):
        file_shop.handle.backend.write(
            lambda wire: wire._db.execute("UPDATE article SET price_minor = '12,50'")
        )
