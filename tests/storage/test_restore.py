"""Restoring: only what is sound, never over a store in use, and the other file is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import make_url

from pos_app.services.store_trouble import StoreForeign, StoreInUse, StoreMissing
from pos_app.storage.backup import back_up
from pos_app.storage.opening import open_store
from pos_app.storage.restore import restore

if TYPE_CHECKING:
    from tests.shop import ShopStory


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
