"""Backups: through the program, checked, while the till goes on."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from pos_app.services.store_trouble import StoreDamaged
from pos_app.storage.backup import back_up
from pos_app.storage.opening import open_store
from tests.storage.raw import tamper

if TYPE_CHECKING:
    from pathlib import Path

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
