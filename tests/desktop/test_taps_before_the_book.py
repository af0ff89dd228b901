"""A cashier who is quicker than the book: tiles are tapped at once, acts wait, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pos_app.desktop import main as program
from pos_app.desktop.book import open_book
from pos_app.desktop.options import Options, read_options
from pos_app.domain.orders import OrderState
from pos_app.services.store_trouble import StoreDamaged, StoreInUse, StoreTrouble
from pos_app.services.views import OrderFilter
from pos_app.wiring import OpenShop
from tests.patience import PATIENCE_MS
from tests.shop import TILL, ShopStory
from tests.storage.raw import raw, spoil_table
from tests.ui.hand import Hand
from tests.waiting import PATIENCE_S
from translations import build_translations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module", autouse=True)
def _texts_are_built() -> None:
    build_translations()


@dataclass(slots=True)
class HeldBook:
    """Opens when the test says so, and may fail before."""

    really: Callable[[Options], OpenShop]
    may_open: Event = field(default_factory=Event)
    troubles: list[StoreTrouble] = field(default_factory=list)

    def open(self, options: Options) -> OpenShop:
        assert self.may_open.wait(PATIENCE_S)
        if self.troubles:
            raise self.troubles.pop(0)
        return self.really(options)


@dataclass(slots=True)
class QuickTill:
    """The real window over the shop's file, while its book is held back."""

    shop: ShopStory
    book: HeldBook
    window: program.TillWindow
    hand: Hand
    qtbot: QtBot
    is_closed: bool = False

    def close(self) -> None:
        if not self.is_closed:
            self.is_closed = True
            self.book.may_open.set()
            self.window.close()

    def see(self, name: str) -> None:
        self.qtbot.waitUntil(lambda: self.hand.shows(name))

    def tap(self, *names: str) -> None:
        for name in names:
            self.see(name)
            self.hand.settle()
            self.hand.tap(name)

    def pay_cash(self) -> None:
        self.tap("pay")
        self.waits_for_the_order()
        self.tap("payWithCash")
        self.see("doneTitle")

    def waits_for_the_order(self) -> None:
        """Until the book holds the order, nobody can pay it."""
        self.see("payWithCash")
        self.waits_until(lambda: bool(self.hand.get("payWithCash", "enabled")))

    def read(self, name: str) -> str:
        return str(self.hand.get(name, "text"))

    @property
    def tile(self) -> str:
        return f"tile_{self.shop.article('Pranzo').id}"

    @property
    def pieces(self) -> int:
        selling = self.window._app.selling_vm
        return selling.ticket_vm.ticket.pieces if selling else 0

    @property
    def session_id(self) -> int:
        """In whose session the screens would sell now."""
        screens = self.window._app._screens
        return screens.till.desk.session_id if screens else 0

    def waits_until(self, happened: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(happened)

    def paid(self) -> list[int]:
        return [row.total.minor for row in self.shop.handle.views.orders(OrderFilter.PAID_TODAY)]

    def stored(self) -> list[OrderState]:
        rows = self.shop.handle.views.orders(OrderFilter.OPEN)
        return [row.state for row in rows]


@pytest.fixture
def opening(monkeypatch: pytest.MonkeyPatch) -> HeldBook:
    held = HeldBook(open_book)
    monkeypatch.setattr(program, "open_book", held.open)
    return held


@pytest.fixture
def start(
    file_shop: ShopStory,
    opening: HeldBook,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> Iterator[Callable[[], QuickTill]]:
    """Starts the till once the shop is as the test wants it; its first tiles are painted."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    file_shop.article("Pranzo", 1250)
    begun: list[QuickTill] = []

    def begin() -> QuickTill:
        window = program.TillWindow(read_options(["--store", file_shop.url, "--lang", "it"]))
        hand = Hand(QTest.createTouchDevice())
        hand.window = window._window
        till = QuickTill(file_shop, opening, window, hand, qtbot)
        begun.append(till)
        till.see(till.tile)
        with qtbot.waitSignal(window._window.frameSwapped, timeout=PATIENCE_MS):
            window._window.update()
        return till

    yield begin
    opening.may_open.set()
    for till in begun:
        till.close()


def test_a_sale_that_is_begun_before_the_book_is_open_ends_in_the_book(
    start: Callable[[], QuickTill],
) -> None:
    till = start()

    till.tap(till.tile, till.tile, "pay")
    till.see("payWithCash")
    assert till.pieces == 2
    assert till.stored() == []

    till.book.may_open.set()
    till.waits_for_the_order()
    assert till.stored() == [OrderState.OPEN]
    till.tap("payWithCash")
    till.see("doneTitle")

    assert till.paid() == [2500]
    till.shop.verify()


def test_the_ticket_survives_a_book_that_turns_out_to_be_in_use(
    start: Callable[[], QuickTill],
) -> None:
    till = start()
    till.book.troubles.append(StoreInUse("/cassa"))

    till.tap(till.tile)
    till.book.may_open.set()
    till.see("storeTrouble")
    assert not till.hand.shows(till.tile)
    assert till.stored() == []

    till.tap("storeTrouble_action")
    till.see(till.tile)
    assert till.pieces == 1
    till.pay_cash()
    assert till.paid() == [1250]


def test_a_payment_asked_at_once_of_a_damaged_book_goes_back_to_the_ticket_with_its_reason(
    start: Callable[[], QuickTill],
) -> None:
    till = start()
    till.book.troubles += [StoreDamaged("/libro")] * 3

    till.tap(till.tile, "pay")
    till.see("payWithCash")
    till.book.may_open.set()
    till.see("storeTrouble")
    till.waits_until(lambda: not till.hand.shows("payWithCash"))
    assert "/libro" in till.read("storeTrouble")
    assert till.pieces == 1

    till.book.troubles.clear()
    till.tap("storeTrouble_action", "pay")
    till.waits_for_the_order()
    assert till.stored() == [OrderState.OPEN]


def test_a_book_that_is_damaged_where_nobody_looked_says_so_at_the_first_act(
    start: Callable[[], QuickTill], file_shop: ShopStory
) -> None:
    file_shop.article("Pranzo", 1250)
    file_shop.close()
    spoil_table(file_shop.url, "customer_order")
    till = start()
    till.book.may_open.set()

    till.tap(till.tile, "pay")

    till.see("ticketNotice")
    till.waits_until(lambda: not till.hand.shows("payWithCash"))
    assert till.pieces == 1


def test_questions_asked_before_the_book_is_open_are_answered_when_it_is(
    start: Callable[[], QuickTill], file_shop: ShopStory
) -> None:
    file_shop.customer("Anna")
    till = start()

    till.tap("navCustomers")
    till.see("registry_search")
    assert "Anna Rossi" not in " ".join(till.hand.texts())
    till.book.may_open.set()

    till.waits_until(lambda: any("Anna" in text for text in till.hand.texts()))


def test_a_till_that_was_closed_for_good_in_that_moment_begins_anew_with_its_own_session(
    start: Callable[[], QuickTill], file_shop: ShopStory
) -> None:
    till = start()
    before = file_shop.desk
    with raw(file_shop.url) as file:
        file.execute("UPDATE till_session SET closed_at_us = opened_at_us + 1")

    till.book.may_open.set()
    till.waits_until(lambda: till.session_id != before.session_id)
    till.tap(till.tile)
    till.pay_cash()

    assert till.paid() == [1250]
    assert file_shop.handle.views.desk(TILL).session_id != before.session_id


def test_a_till_that_is_closed_before_its_book_is_open_leaves_everything_as_it_was(
    start: Callable[[], QuickTill],
) -> None:
    till = start()
    till.tap(till.tile)

    till.close()

    assert till.stored() == []
    till.shop.verify()
