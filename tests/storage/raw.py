"""The store behind the program's back: what somebody with a database tool could try."""

from __future__ import annotations

from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
from sqlalchemy import make_url

from pos_app.storage.sqlite_driver import driver
from pos_app.storage.tables import METADATA

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.storage.driver_types import DriverConnection


@contextmanager
def raw(url: str, *, references: bool = True) -> Iterator[DriverConnection]:
    """A bare connection of the driver, each statement on its own."""
    if url.startswith("sqlite"):
        path = str(make_url(url).database)
        with closing(driver().connect(path, isolation_level=None, timeout=5)) as connection:
            connection.execute(f"PRAGMA foreign_keys = {int(references)}")
            connection.execute("PRAGMA recursive_triggers = ON")
            yield connection
    else:
        plain = url.replace("postgresql+psycopg", "postgresql")
        with psycopg.connect(plain, autocommit=True) as connection:
            yield connection


def integrity_errors() -> tuple[type[Exception], ...]:
    """What the drivers raise when a rule of a table is broken."""
    return (driver().IntegrityError, psycopg.IntegrityError)


def tamper(url: str, *statements: str) -> None:
    """Change the store as somebody would who owns the file and knows its guards."""
    with raw(url, references=False) as connection:
        if url.startswith("sqlite"):
            triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            for (name,) in connection.execute(triggers).fetchall():
                connection.execute(f"DROP TRIGGER {name}")
            connection.execute("PRAGMA ignore_check_constraints = ON")
        else:
            connection.execute("SET session_replication_role = replica")
            _drop_checks(connection)
        for statement in statements:
            touched = connection.execute(statement).rowcount
            assert touched == 1, (statement, touched)


def _drop_checks(connection: DriverConnection) -> None:
    found = connection.execute(
        "SELECT conrelid::regclass, conname FROM pg_constraint"
        " WHERE contype = 'c' AND connamespace = 'public'::regnamespace"
    ).fetchall()
    for table, name in found:
        connection.execute(f"ALTER TABLE {table} DROP CONSTRAINT {name}")


def copied(table: str, where: str, **changed: str) -> str:
    """An INSERT of a copy of one row in which some columns are given by other expressions."""
    columns = [column.name for column in METADATA.tables[table].columns]
    values = [changed.get(name, name) for name in columns]
    return (
        f"INSERT INTO {table} ({', '.join(columns)})"
        f" SELECT {', '.join(values)} FROM {table} WHERE {where}"
    )


def spoil_table(url: str, table: str) -> None:
    """Let a bad disk eat the page with which a table of a closed store begins."""
    with raw(url) as connection:
        page_bytes = connection.execute("PRAGMA page_size").fetchone()[0]
        asked = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        page = connection.execute(asked, (table,)).fetchone()[0]
    with Path(str(make_url(url).database)).open("r+b") as file:
        file.seek((page - 1) * page_bytes)
        file.write(b"\xff" * page_bytes)
