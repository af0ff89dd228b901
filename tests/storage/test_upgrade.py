"""An older file is brought to this release whole, or left as it was."""

from __future__ import annotations

import multiprocessing
import os
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import create_engine, make_url

from pos_app.services.store_trouble import NoRoomToUpgrade, UpgradeFailed
from pos_app.storage.migrations.sql_files import statements
from pos_app.storage.opening import open_store
from pos_app.storage.place import place_of
from pos_app.storage.sqlite_driver import driver
from pos_app.storage.tables.as_sql import tables_sql
from pos_app.storage.upgrade import upgrade_file

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from tests.shop import ShopStory


def grow(connection: Connection, _version: int) -> None:
    """A migration that might be, one day."""
    connection.exec_driver_sql("CREATE TABLE loyalty (id INTEGER NOT NULL PRIMARY KEY) STRICT")
    connection.exec_driver_sql("ALTER TABLE customer ADD COLUMN birthday TEXT")


def stumble(connection: Connection, version: int) -> None:
    """… that fails half-way."""
    grow(connection, version)
    raise RuntimeError("stumbled")


def die(connection: Connection, version: int) -> None:
    """… during which somebody pulls the plug."""
    grow(connection, version)
    os._exit(9)


def described(path: Path) -> list[tuple[str, ...]]:
    with closing(driver().connect(str(path))) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        found: list[tuple[str, ...]] = connection.execute(
            "SELECT type, name, sql FROM sqlite_master ORDER BY name"
        ).fetchall()
    return [(str(version),), *found]


def path_of(shop: ShopStory) -> Path:
    return Path(str(make_url(shop.url).database))


def test_an_upgrade_keeps_everything_and_leaves_a_backup(file_shop: ShopStory) -> None:
    anna = file_shop.customer("Anna", credit=2000)
    file_shop.close()

    upgrade_file(place_of(file_shop.url), 1, 2, grow)

    names = {row[1] for row in described(path_of(file_shop))[1:]}
    assert "loyalty" in names
    assert described(path_of(file_shop))[0] == ("2",)
    backup = path_of(file_shop).with_name("shop.version-1.backup")
    handle = open_store(f"sqlite:///{backup}")
    assert handle.views.balance(anna.id).minor == 2000
    handle.close()


def test_an_upgrade_that_fails_leaves_the_file_as_it_was(file_shop: ShopStory) -> None:
    anna = file_shop.customer("Anna", credit=2000)
    file_shop.close()
    before = described(path_of(file_shop))

    with pytest.raises(UpgradeFailed) as failed:
        upgrade_file(place_of(file_shop.url), 1, 2, stumble)

    assert Path(failed.value.backup).exists()
    assert described(path_of(file_shop)) == before
    assert file_shop.reopened().balance(anna) == 2000


def _upgrade_and_die(url: str) -> None:
    upgrade_file(place_of(url), 1, 2, die)


def test_a_power_cut_in_an_upgrade_leaves_the_file_as_it_was(file_shop: ShopStory) -> None:
    anna = file_shop.customer("Anna", credit=2000)
    file_shop.close()
    before = described(path_of(file_shop))

    process = multiprocessing.get_context("spawn").Process(
        target=_upgrade_and_die, args=(file_shop.url,)
    )
    process.start()
    process.join()

    assert process.exitcode == 9
    assert described(path_of(file_shop)) == before
    assert file_shop.reopened().balance(anna) == 2000


def test_an_upgrade_needs_room(file_shop: ShopStory, monkeypatch: pytest.MonkeyPatch) -> None:
    file_shop.close()
    usage = type("Usage", (), {"free": 10})
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)

    with pytest.raises(NoRoomToUpgrade) as refused:
        upgrade_file(place_of(file_shop.url), 1, 2)

    assert refused.value.free_bytes == 10
    assert list(path_of(file_shop).parent.glob("*.backup")) == []


@pytest.mark.parametrize("url", ["sqlite://", "postgresql+psycopg://"])
def test_the_migrations_make_the_tables_that_the_program_knows(url: str) -> None:
    dialect = create_engine(url).dialect
    frozen = statements("0001", "tables", dialect.name)
    known = [block for block in tables_sql(dialect).strip().split("\n\n") if block]

    assert [block for block in frozen if "SEQUENCE" not in block] == known


def test_a_store_made_by_migrations_matches_a_store_made_from_the_tables(
    file_shop: ShopStory, tmp_path: Path
) -> None:
    direct = tmp_path / "direct.db"
    engine = create_engine(f"sqlite:///{direct}")
    with engine.begin() as connection:
        for block in tables_sql(engine.dialect).strip().split("\n\n"):
            connection.exec_driver_sql(block)
    engine.dispose()

    assert set(described(direct)[1:]) <= set(described(path_of(file_shop))[1:])
