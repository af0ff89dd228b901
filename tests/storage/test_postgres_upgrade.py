"""A shared store is brought to a new release by nobody at work in it, after a backup, or not at all."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from pos_app.services.store_trouble import (
    StoreInUse,
    StoreMissing,
    StoreNewer,
    UpgradeFailed,
    UpgradeNeeded,
)
from pos_app.storage.opening import open_store
from pos_app.storage.place import place_of
from pos_app.storage.postgres_upgrade import upgrade_database
from tests.storage.raw import raw
from tests.stores import STORES

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

    from tests.shop import ShopStory

SHARED = [kind for kind in STORES if kind == "postgresql"]

pytestmark = pytest.mark.parametrize("store_url", SHARED, indirect=True)


def grow(connection: Connection, version: int) -> None:
    """A migration that might be, one day."""
    connection.execute(text("ALTER TABLE customer ADD COLUMN birthday TEXT"))
    connection.execute(text(f"UPDATE alembic_version SET version_num = '{version:04d}'"))


def stumble(connection: Connection, version: int) -> None:
    """… that fails half-way."""
    grow(connection, version)
    raise RuntimeError("stumbled")


def lose(connection: Connection, version: int) -> None:
    """… that leaves a book in which something is wrong."""
    grow(connection, version)
    connection.execute(text("ALTER TABLE account DISABLE TRIGGER USER"))
    connection.execute(text("UPDATE account SET balance_minor = 7 WHERE kind = 'tab'"))


def columns(shop: ShopStory) -> set[str]:
    with raw(shop.url) as connection:
        rows = connection.execute(
            "SELECT column_name FROM information_schema.columns WHERE table_name = 'customer'"
        ).fetchall()
    return {row[0] for row in rows}


def test_an_upgrade_leaves_a_backup_and_shuts_out_the_older_tills(
    shop: ShopStory, tmp_path: Path
) -> None:
    shop.customer("Anna", credit=2000)
    shop.close()
    backup = tmp_path / "before.dump"

    assert upgrade_database(place_of(shop.url), backup, 2, grow)

    assert "birthday" in columns(shop)
    listed = subprocess.run(
        ["pg_restore", "--list", str(backup)], check=True, capture_output=True, text=True
    )
    assert "TABLE DATA public transfer" in listed.stdout
    with pytest.raises(StoreNewer):
        open_store(shop.url)


def test_nothing_is_upgraded_while_a_till_is_open(shop: ShopStory, tmp_path: Path) -> None:
    anna = shop.customer("Anna", credit=2000)

    with pytest.raises(StoreInUse):
        upgrade_database(place_of(shop.url), tmp_path / "before.dump", 2, grow)

    assert list(tmp_path.iterdir()) == []
    shop.top_up(anna, 100)
    assert shop.balance(anna) == 2100


@pytest.mark.parametrize("steps", [stumble, lose])
def test_an_upgrade_that_fails_leaves_the_database_as_it_was(
    shop: ShopStory, tmp_path: Path, steps: type
) -> None:
    anna = shop.customer("Anna", credit=2000)
    shop.close()

    with pytest.raises(UpgradeFailed) as failed:
        upgrade_database(place_of(shop.url), tmp_path / "before.dump", 2, steps)

    assert failed.value.backup == str(tmp_path / "before.dump")
    assert "birthday" not in columns(shop)
    shop.reopened()
    assert shop.balance(anna) == 2000
    shop.verify()


def test_without_a_backup_there_is_no_upgrade(
    shop: ShopStory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.close()
    monkeypatch.setattr("shutil.which", lambda _: None)

    with pytest.raises(StoreMissing):
        upgrade_database(place_of(shop.url), tmp_path / "before.dump", 2, grow)

    assert "birthday" not in columns(shop)


def test_a_till_never_upgrades_a_shared_store_by_itself(
    shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.close()
    monkeypatch.setattr("pos_app.storage.postgres_opening.VERSION", 2)

    with pytest.raises(UpgradeNeeded):
        open_store(shop.url, create=True)


def test_a_store_of_this_release_is_left_alone(shop: ShopStory, tmp_path: Path) -> None:
    shop.close()

    assert not upgrade_database(place_of(shop.url), tmp_path / "before.dump")

    assert list(tmp_path.iterdir()) == []
