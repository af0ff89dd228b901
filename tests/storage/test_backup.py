"""Backups and restoring: through the program, checked, and never over a store in use."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import make_url

from pos_app.services.store_trouble import StoreDamaged, StoreForeign, StoreInUse, StoreMissing
from pos_app.storage.backup import back_up, restore
from pos_app.storage.opening import open_store
from tests.storage.raw import tamper

if TYPE_CHECKING:
    from tests.shop import ShopStory


def test_a_backup_holds_what_was_acknowledged_before_it(
    file_shop: ShopStory, tmp_path: Path
) -> None:
    anna = file_shop.customer("Anna", credit=2000)

    copy = back_up(file_shop.url, tmp_path / "backup.saldo")

    handle = open_store(f"sqlite:///{copy}")
    assert handle.views.balance(anna.id).minor == 2000
    assert list(handle.audit.findings()) == []
    handle.close()


def test_a_backup_is_taken_while_the_till_goes_on(file_shop: ShopStory, tmp_path: Path) -> None:
    anna = file_shop.customer("Anna")
    stop = threading.Event()
    acknowledged: list[int] = []

    def sell() -> None:
        while not stop.is_set():
            file_shop.top_up(anna, 1)
            acknowledged.append(1)

    till = threading.Thread(target=sell)
    till.start()
    for number in range(3):
        before = len(acknowledged)
        copy = back_up(file_shop.url, tmp_path / f"{number}.saldo")
        handle = open_store(f"sqlite:///{copy}")
        assert handle.views.balance(anna.id).minor >= before
        handle.close()
    stop.set()
    till.join()

    assert file_shop.balance(anna) == len(acknowledged)


def test_a_backup_leaves_nothing_but_itself(file_shop: ShopStory, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()

    back_up(file_shop.url, folder / "backup.saldo")

    assert [file.name for file in folder.iterdir()] == ["backup.saldo"]


def test_a_book_that_is_wrong_gives_no_backup(file_shop: ShopStory, tmp_path: Path) -> None:
    anna = file_shop.customer("Anna", credit=2000)
    tamper(
        file_shop.url,
        f"UPDATE account SET balance_minor = 9000 WHERE kind = 'credit' AND customer_id = {anna.id}",
    )

    with pytest.raises(StoreDamaged):
        back_up(file_shop.url, tmp_path / "backup.saldo")

    assert not (tmp_path / "backup.saldo").exists()


def test_restoring_brings_the_shop_back_and_keeps_the_other_file(
    file_shop: ShopStory, tmp_path: Path
) -> None:
    anna = file_shop.customer("Anna", credit=2000)
    copy = back_up(file_shop.url, tmp_path / "backup.saldo")
    file_shop.top_up(anna, 500)
    file_shop.close()

    aside = restore(copy, file_shop.url)

    handle = open_store(file_shop.url)
    assert handle.views.balance(anna.id).minor == 2000
    handle.close()
    kept = open_store(f"sqlite:///{aside}")
    assert kept.views.balance(anna.id).minor == 2500
    kept.close()


def test_nothing_is_restored_over_a_till_that_is_open(file_shop: ShopStory, tmp_path: Path) -> None:
    copy = back_up(file_shop.url, tmp_path / "backup.saldo")
    till = open_store(file_shop.url, lock=True)

    with pytest.raises(StoreInUse):
        restore(copy, file_shop.url)

    till.close()


def test_nothing_is_restored_while_somebody_sells(file_shop: ShopStory, tmp_path: Path) -> None:
    anna = file_shop.customer("Anna", credit=2000)
    copy = back_up(file_shop.url, tmp_path / "backup.saldo")

    with pytest.raises(StoreInUse):
        restore(copy, file_shop.url)

    assert file_shop.balance(anna) == 2000


def test_only_our_own_backups_are_restored(file_shop: ShopStory, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Cara Anna, ti devo venti euro. " * 40)

    with pytest.raises(StoreForeign):
        restore(letter, file_shop.url)

    assert Path(str(make_url(file_shop.url).database)).exists()


def test_a_backup_that_is_not_there_is_named(file_shop: ShopStory, tmp_path: Path) -> None:
    with pytest.raises(StoreMissing):
        restore(tmp_path / "nowhere.saldo", file_shop.url)


def test_what_is_left_of_a_lost_book_is_kept_beside_the_one_that_comes_back(
    file_shop: ShopStory, tmp_path: Path
) -> None:
    anna = file_shop.customer("Anna", credit=2000)
    copy = back_up(file_shop.url, tmp_path / "copy.saldo")
    lost = tmp_path / "lost.saldo"
    lost.touch()
    lost.with_name("lost.saldo-wal").write_bytes(b"what is left")

    aside = restore(copy, f"sqlite:///{lost}")

    assert aside == tmp_path / "lost.saldo.before-restore-1"
    kept = tmp_path / "lost.saldo.before-restore-1-wal"
    assert (aside.read_bytes(), kept.read_bytes()) == (b"", b"what is left")
    handle = open_store(f"sqlite:///{lost}")
    assert handle.views.balance(anna.id).minor == 2000
    handle.close()
