"""Opening a store: whose it is, how new it is, and whether anybody else has it."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import make_url

from pos_app.services.store_trouble import (
    StoreDamaged,
    StoreForeign,
    StoreInUse,
    StoreMissing,
    StoreMoved,
    StoreNewer,
    StoreReadOnly,
    StoreUnreachable,
)
from pos_app.storage.opening import open_store
from pos_app.storage.sqlite_driver import driver
from tests.stores import STORES, drop_database, new_database

if TYPE_CHECKING:
    from tests.shop import ShopStory


CHECKOUT = Path(__file__).parent.parent.parent


def path_of(shop: ShopStory) -> Path:
    return Path(str(make_url(shop.url).database))


def test_a_store_is_not_made_unless_asked_for(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing):
        open_store(f"sqlite:///{tmp_path / 'shop.saldo'}")

    assert list(tmp_path.iterdir()) == []


def test_a_store_opens_again_with_everything_in_it(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)

    shop.reopened()

    assert shop.balance(anna) == 2000
    shop.verify()


def test_a_till_keeps_its_session_over_night(shop: ShopStory) -> None:
    before = shop.desk

    assert shop.reopened().desk == before


def test_a_foreign_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    with closing(driver().connect(str(path))) as other:
        other.execute("CREATE TABLE photo (id INTEGER)")
    before = path.read_bytes()

    with pytest.raises(StoreForeign):
        open_store(f"sqlite:///{path}", create=True)

    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["photos.db"]


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Cara Anna, ti devo venti euro. " * 40)

    with pytest.raises(StoreForeign):
        open_store(f"sqlite:///{path}", create=True)

    assert path.read_text().startswith("Cara Anna")


def test_a_newer_file_is_left_as_it_is_to_the_last_byte(file_shop: ShopStory) -> None:
    path = path_of(file_shop)
    file_shop.close()
    with closing(driver().connect(str(path))) as newer:
        newer.execute("PRAGMA user_version = 99")
        newer.execute("PRAGMA journal_mode = DELETE")
    before = path.read_bytes()

    with pytest.raises(StoreNewer):
        open_store(file_shop.url, create=True)

    assert path.read_bytes() == before


def test_a_damaged_file_is_refused(file_shop: ShopStory) -> None:
    path = path_of(file_shop)
    file_shop.close()
    damaged = bytearray(path.read_bytes())
    damaged[100:1100] = b"\xff" * 1000
    path.write_bytes(damaged)

    with pytest.raises((StoreDamaged, StoreForeign)):
        open_store(file_shop.url)


def _sell_as_nobody(url: str, other_url: str) -> None:
    """Root may write everywhere, so a test that runs as root becomes somebody else."""
    # Whatever opening a store loads is loaded first: nobody may not read every folder of programs.
    open_store(other_url, create=True).close()
    if os.geteuid() == 0:
        os.setuid(65534)
    try:
        open_store(url).views.desk("Cassa 9")
    except StoreReadOnly:
        os._exit(7)
    os._exit(1)


def test_a_file_that_may_not_be_written_is_named(tmp_path: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "shop.saldo"
        url = f"sqlite:///{path}"
        open_store(url, create=True).close()
        path.chmod(0o444)
        folder.chmod(0o555)
        # A fresh process: forking one that has threads is asking for trouble.
        seller = multiprocessing.get_context("spawn").Process(
            target=_sell_as_nobody, args=(url, f"sqlite:///{tmp_path / 'other.saldo'}")
        )
        seller.start()
        seller.join()
        folder.chmod(0o700)

    assert seller.exitcode == 7


def test_a_second_till_on_the_same_file_is_refused(file_shop: ShopStory) -> None:
    first = open_store(file_shop.url, lock=True)

    with pytest.raises(StoreInUse):
        open_store(file_shop.url, lock=True)

    first.close()
    open_store(file_shop.url, lock=True).close()


def test_a_file_that_was_replaced_is_not_written(file_shop: ShopStory) -> None:
    anna = file_shop.customer("Anna")
    path = path_of(file_shop)
    path.rename(path.with_name("elsewhere.saldo"))

    with pytest.raises(StoreMoved):
        file_shop.top_up(anna, 500)

    path.with_name("elsewhere.saldo").rename(path)
    file_shop.top_up(anna, 500)
    assert file_shop.balance(anna) == 500


def test_a_server_that_does_not_answer_is_named_without_its_password() -> None:
    with pytest.raises(StoreUnreachable) as trouble:
        open_store("postgresql+psycopg://till:secret@127.0.0.1:1/shop")

    assert "secret" not in trouble.value.where


def _open(url: str) -> tuple[int, int, int]:
    handle = open_store(url, create=True)
    desk = handle.views.desk("Cassa 1")
    handle.close()
    return desk.till_id, desk.session_id, desk.operator_id


@pytest.mark.parametrize("kind", STORES)
def test_eight_programs_may_make_the_same_store_at_once(kind: str, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'shop.saldo'}" if kind == "sqlite" else new_database()
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        desks = pool.map(_open, [url] * 8, chunksize=1)

    assert set(desks) == {(1, 1, 1)}
    if kind == "postgresql":
        drop_database(url)


def test_a_copy_without_its_journal_is_still_a_whole_store(
    file_shop: ShopStory, tmp_path: Path
) -> None:
    anna = file_shop.customer("Anna", credit=700)
    path = path_of(file_shop)
    file_shop.close()

    copy = tmp_path / "copy.saldo"
    shutil.copyfile(path, copy)

    handle = open_store(f"sqlite:///{copy}")
    assert handle.views.balance(anna.id).minor == 700
    handle.close()


HALF_MADE = """
import os, sys
from pos_app.storage.sqlite_driver import driver

db = driver().connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA journal_mode = DELETE")
db.execute("CREATE TABLE before (words TEXT)")
db.execute("DROP TABLE before")
db.execute("PRAGMA cache_size = 5")
db.execute("BEGIN IMMEDIATE")
db.execute("CREATE TABLE half_made (words TEXT)")
db.executemany("INSERT INTO half_made VALUES (?)", [("x" * 900,)] * 200)
os._exit(0)
"""


def test_a_store_whose_making_was_cut_off_is_made_again(tmp_path: Path) -> None:
    path = tmp_path / "shop.saldo"
    subprocess.run([sys.executable, "-c", HALF_MADE, str(path)], check=True, cwd=CHECKOUT)
    assert path.with_name("shop.saldo-journal").stat().st_size > 0

    made = open_store(f"sqlite:///{path}", create=True)

    assert list(made.audit.findings()) == []
    made.close()
