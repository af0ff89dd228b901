"""Where a book was, no new one begins, and what is left of it stays."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import make_url

from pos_app.services.store_trouble import StoreEmptied, StoreGone
from pos_app.storage.backup import back_up
from pos_app.storage.first_look import first_look
from pos_app.storage.opening import open_store
from pos_app.storage.restore import restore

if TYPE_CHECKING:
    from tests.shop import ShopStory


def files_in(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_an_empty_file_in_an_empty_folder_becomes_a_book(tmp_path: Path) -> None:
    path = tmp_path / "shop.saldo"
    path.touch()
    (tmp_path / "shop.saldo.lock").touch()
    (tmp_path / "demo.backup").touch()

    open_store(f"sqlite:///{path}", create=True).close()

    assert path.stat().st_size > 0


@pytest.mark.parametrize(
    "beside",
    [
        "shop.saldo-wal",
        "shop.saldo-shm",
        "shop.saldo.before-restore-1",
        "shop.version-1.backup",
        "shop-2026-05-04.backup",
    ],
)
@pytest.mark.parametrize("create", [True, False])
def test_an_empty_file_that_lost_its_book_is_refused_and_what_is_left_of_it_stays(
    tmp_path: Path, beside: str, *, create: bool
) -> None:
    path = tmp_path / "shop.saldo"
    path.touch()
    (tmp_path / beside).write_bytes(b"what is left")

    with pytest.raises(StoreEmptied) as refused:
        open_store(f"sqlite:///{path}", create=create)
    assert first_look(path, "Cassa 1") is None
    with pytest.raises(StoreEmptied):
        back_up(f"sqlite:///{path}", tmp_path / "copy.saldo")

    assert refused.value.where == str(path)
    assert files_in(tmp_path) == {"shop.saldo": b"", beside: b"what is left"}


def test_a_name_with_signs_of_a_pattern_is_a_name(tmp_path: Path) -> None:
    path = tmp_path / "shop [1].saldo"
    path.touch()
    (tmp_path / "shop 1.saldo.before-restore-1").touch()
    open_store(f"sqlite:///{path}", create=True).close()

    other = tmp_path / "bar [2].saldo"
    other.touch()
    (tmp_path / "bar [2].saldo.before-restore-1").touch()
    with pytest.raises(StoreEmptied):
        open_store(f"sqlite:///{other}", create=True)


@pytest.mark.parametrize("beside", ["shop.saldo-wal", "shop.saldo-journal"])
@pytest.mark.parametrize("create", [True, False])
def test_no_new_book_begins_beside_the_journal_of_one_that_is_gone(
    tmp_path: Path, beside: str, *, create: bool
) -> None:
    path = tmp_path / "shop.saldo"
    (tmp_path / beside).write_bytes(b"what is left")

    with pytest.raises(StoreGone) as refused:
        open_store(f"sqlite:///{path}", create=create)
    assert first_look(path, "Cassa 1") is None
    with pytest.raises(StoreGone):
        back_up(f"sqlite:///{path}", tmp_path / "copy.saldo")

    assert refused.value.where == str(path)
    assert files_in(tmp_path) == {beside: b"what is left"}


def test_a_link_to_a_book_that_is_gone_is_no_place_for_a_new_one(tmp_path: Path) -> None:
    elsewhere = tmp_path / "disk"
    elsewhere.mkdir()
    (elsewhere / "book.saldo-wal").write_bytes(b"what is left")
    link = tmp_path / "shop.saldo"
    link.symlink_to(elsewhere / "book.saldo")

    with pytest.raises(StoreGone) as refused:
        open_store(f"sqlite:///{link}", create=True)

    assert refused.value.where == str(elsewhere / "book.saldo")
    assert files_in(elsewhere) == {"book.saldo-wal": b"what is left"}


def test_a_journal_with_nothing_in_it_is_in_nobodys_way(tmp_path: Path) -> None:
    path = tmp_path / "shop.saldo"
    for ending in ("-wal", "-journal"):
        path.with_name(path.name + ending).touch()
    path.with_name("shop.saldo-shm").write_bytes(bytes(32768))

    open_store(f"sqlite:///{path}", create=True).close()

    assert path.stat().st_size > 0


def moved_away(shop: ShopStory) -> tuple[Path, Path]:
    """Somebody moves the book while the till is open, and ends the till."""
    path = Path(str(make_url(shop.url).database))
    elsewhere = path.with_name("elsewhere.saldo")
    path.rename(elsewhere)
    shop.close()
    return path, elsewhere


def test_a_book_that_was_moved_and_put_back_has_its_last_sale(file_shop: ShopStory) -> None:
    anna = file_shop.customer("Anna", credit=2000)
    path, elsewhere = moved_away(file_shop)

    with pytest.raises(StoreGone):
        open_store(file_shop.url, create=True)

    elsewhere.rename(path)
    assert file_shop.reopened().balance(anna) == 2000
    file_shop.verify()


def test_the_journal_of_a_book_that_is_gone_does_not_join_the_one_that_comes_back(
    file_shop: ShopStory, tmp_path: Path
) -> None:
    anna = file_shop.customer("Anna", credit=2000)
    copy = back_up(file_shop.url, tmp_path / "copy.saldo")
    file_shop.top_up(anna, 500)
    path, _ = moved_away(file_shop)
    journal = path.with_name("shop.saldo-wal").read_bytes()

    aside = restore(copy, file_shop.url)

    assert aside == tmp_path / "shop.saldo.before-restore-1-wal"
    assert aside.read_bytes() == journal
    assert file_shop.reopened().balance(anna) == 2000
    file_shop.verify()


@pytest.mark.parametrize("is_there", [True, False], ids=["empty", "gone"])
def test_what_is_left_of_a_lost_book_is_kept_beside_the_one_that_comes_back(
    file_shop: ShopStory, tmp_path: Path, *, is_there: bool
) -> None:
    copy = back_up(file_shop.url, tmp_path / "copy.saldo")
    lost = tmp_path / "lost.saldo"
    left = {"lost.saldo": b""} if is_there else {}
    left |= {"lost.saldo-wal": b"the last sales", "lost.saldo-shm": b"where they are"}

    for _ in range(2):
        lost.unlink(missing_ok=True)
        for name, content in left.items():
            (tmp_path / name).write_bytes(content)
        restore(copy, f"sqlite:///{lost}")

    kept = {name: content for name, content in files_in(tmp_path).items() if "before" in name}
    assert kept == {
        name.replace(".saldo", f".saldo.before-restore-{number}"): content
        for name, content in left.items()
        for number in (1, 2)
    }
    open_store(f"sqlite:///{lost}").close()


def test_nothing_is_restored_from_a_book_that_is_lost(file_shop: ShopStory, tmp_path: Path) -> None:
    lost = tmp_path / "lost.saldo"
    lost.touch()
    (tmp_path / "lost.saldo-wal").write_bytes(b"what is left")
    file_shop.close()

    with pytest.raises(StoreEmptied):
        restore(lost, file_shop.url)
    lost.unlink()
    with pytest.raises(StoreGone):
        restore(lost, file_shop.url)

    assert (tmp_path / "lost.saldo-wal").read_bytes() == b"what is left"
