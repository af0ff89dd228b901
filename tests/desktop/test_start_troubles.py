"""The book cannot be opened: the window says why in the shop's language, and goes on when it can."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from tests.desktop.straits import FILLING, bound_by_permissions, on_a_small_disk, seen_by
from tests.desktop.test_start import cafe, paid, tile
from tests.waiting import in_time

if TYPE_CHECKING:
    from tests.desktop.real_till import Desk, RealTill
    from tests.shop import ShopStory

__all__ = ["cafe"]


def book(shop: ShopStory) -> Path:
    """The file of a shop that is closed for the moment."""
    shop.close()
    return Path(shop.url.removeprefix("sqlite:///"))


def says_and_offers(till: RealTill, sentence: str, offer: str) -> None:
    till.reads("storeTrouble", sentence)
    assert offer in till.ask("texts")


def test_a_book_that_may_not_be_written_is_named_and_opens_when_it_may(
    desk: Desk, cafe: ShopStory
) -> None:
    file = book(cafe)
    file.chmod(0o444)
    file.parent.chmod(0o555)

    with desk.till("--lang", "it", within=bound_by_permissions()) as till:
        sentence = f"Il libro non si può scrivere: {file}. Permetti la scrittura e riprova."
        says_and_offers(till, sentence, "Riprova")
        file.parent.chmod(0o755)
        file.chmod(0o644)
        till.tap("storeTrouble_action")
        till.waits_for(tile(cafe.reopened()))


def test_a_text_is_no_book(desk: Desk) -> None:
    file = desk.shelf / "shop.saldo"
    file.write_text("spesa: latte, uova\n" * 200)
    before = file.read_bytes()

    with desk.till("--lang", "pt_BR") as till:
        sentence = f"Este arquivo não é um livro do Saldo: {file}. Fica como está."
        says_and_offers(till, sentence, "Tentar de novo")

    assert file.read_bytes() == before


def test_another_programs_database_is_no_book(desk: Desk) -> None:
    file = desk.folder / "recipes.db"
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE cakes (name TEXT)")

    with desk.till("--lang", "en", "--store", f"sqlite:///{file}") as till:
        sentence = f"This file is not a book of Saldo: {file}. It stays as it is."
        says_and_offers(till, sentence, "Try again")


def test_a_book_of_a_later_saldo_is_left_alone(desk: Desk, cafe: ShopStory) -> None:
    file = book(cafe)
    with closing(sqlite3.connect(file)) as newer:
        newer.execute("PRAGMA user_version = 99")

    with desk.till("--lang", "it") as till:
        sentence = f"Questo libro è di un Saldo più recente: {file}. Aggiorna la cassa e riprova."
        says_and_offers(till, sentence, "Riprova")


def test_a_book_that_another_till_holds_is_named(desk: Desk, cafe: ShopStory) -> None:
    file = book(cafe)
    link = desk.folder / "same"
    link.symlink_to(file.parent)

    with desk.till() as first:
        first.waits_for("tiles")
        with desk.till("--lang", "pt_BR", "--store", f"sqlite:///{link / file.name}") as second:
            assert in_time(lambda: second.shows("storeTrouble"))
            first.close()
            second.tap("storeTrouble_action")
            second.waits_for("tiles")


def test_a_server_that_is_down_is_named_without_its_password(desk: Desk) -> None:
    address = "postgresql+psycopg://cassa:segreta@127.0.0.1:1/negozio"

    with desk.till("--lang", "it", "--store", address) as till:
        assert in_time(lambda: till.shows("storeTrouble"))
        said = till.ask("read", "storeTrouble")

    assert said.startswith("Il libro condiviso non risponde: ")
    assert said.endswith(". Controlla la rete.")
    assert "segreta" not in said


def test_a_full_disk_is_named_and_the_till_opens_when_there_is_room(
    desk: Desk, cafe: ShopStory
) -> None:
    file = book(cafe)
    within = on_a_small_disk(desk.shelf, size_kb=2048, full=True)

    with desk.till("--lang", "it", within=within) as till:
        says_and_offers(till, f"Il disco è pieno: {file}. Libera spazio e riprova.", "Riprova")
        (seen_by(till.process.pid, desk.shelf) / FILLING).unlink()
        till.tap("storeTrouble_action")
        till.waits_for("tiles")


def test_a_disk_that_fills_in_the_middle_of_a_sale_loses_nothing(
    desk: Desk, cafe: ShopStory
) -> None:
    tapped = tile(cafe)
    book(cafe)
    within = on_a_small_disk(desk.shelf, size_kb=2048, full=False)

    with desk.till("--lang", "it", within=within) as till:
        till.tap(tapped, "pay")
        till.reads("payWithCash", True, "enabled")  # the order is stored
        disk = seen_by(till.process.pid, desk.shelf)
        fill(disk / FILLING)
        till.tap("payWithCash")
        till.says("Il disco è pieno")
        (disk / FILLING).unlink()
        till.tap("paymentNotice_action" if till.shows("paymentNotice_action") else "payWithCash")
        till.waits_for("doneTitle")
        # The disk is gone with the till that saw it.
        shutil.copytree(disk, desk.shelf, dirs_exist_ok=True)

    again = cafe.reopened()
    assert paid(again) == [1250]
    again.verify()


def fill(file: Path) -> None:
    """Until there is no room for anything."""
    with file.open("wb", buffering=0) as filling, suppress(OSError):
        while filling.write(bytes(4096)):
            pass
