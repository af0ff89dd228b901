"""Fresh stores, a SQLite file and a database of PostgreSQL, so that every story is told twice.

Without a server at hand only the first is told; in CI a missing server is an error.
"""

from __future__ import annotations

import os
import shutil
import uuid
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import psycopg
import pytest
from psycopg import sql

from pos_app.storage.opening import open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

POSTGRES_AT_HAND: Final = "PGHOST" in os.environ
STORES: Final = (
    ("sqlite", "postgresql") if POSTGRES_AT_HAND or os.environ.get("CI") else ("sqlite",)
)


@pytest.fixture(params=STORES)
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A fresh store of each kind, its tables made already."""
    with fresh_store(request, tmp_path) as url:
        yield url


@contextmanager
def fresh_store(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    """A fresh store of the kind that the fixture's parameter names."""
    prepared: Callable[[], str] = request.getfixturevalue(f"fresh_{request.param}")
    if request.param == "sqlite":
        path = folder / "shop.saldo"
        shutil.copyfile(prepared(), path)
        yield f"sqlite:///{path}"
    else:
        url = prepared()
        yield url
        drop_database(url)


@pytest.fixture(scope="session")
def fresh_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], str]:
    """Gives the path of an empty store to copy; making one takes longer than a story."""
    path = tmp_path_factory.mktemp("template") / "shop.saldo"
    open_store(f"sqlite:///{path}", create=True).close()
    return lambda: str(path)


@pytest.fixture(scope="session")
def fresh_postgresql() -> Iterator[Callable[[], str]]:
    """Gives the URL of a new database, copied from an empty store made once."""
    template = new_database()
    open_store(template, create=True).close()
    yield lambda: new_database(template)
    drop_database(template)


def server_url(database: str) -> str:
    """A database of the server that PG… variables name."""
    user, password = os.environ["PGUSER"], os.environ.get("PGPASSWORD", "")
    address = f"{os.environ['PGHOST']}:{os.environ.get('PGPORT', '5432')}"
    return f"postgresql+psycopg://{user}:{password}@{address}/{database}"


def new_database(template_url: str = "") -> str:
    """Create a database of its own for a story, and return its URL."""
    name = f"story_{uuid.uuid4().hex}"
    template = template_url.rpartition("/")[2] or "template0"
    _on_server(
        sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
            sql.Identifier(name), sql.Identifier(template)
        )
    )
    return server_url(name)


def drop_database(url: str) -> None:
    """Remove a story's database, whoever still has it open."""
    name = url.rpartition("/")[2]
    _on_server(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def _on_server(statement: sql.Composed) -> None:
    with psycopg.connect(autocommit=True) as connection:
        connection.execute(statement)
