"""The program as a shop starts it: one window, one till, and an end that loses nothing."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

import pytest
from PIL import Image

from pos_app.desktop.till_printer import CLOSING_TIME_S
from pos_app.services.views import OrderFilter
from tests.printing.emulator.server import EmulatedPrinter, Faults
from tests.printing.reading.job import read_job
from tests.waiting import PATIENCE_S, in_time

if TYPE_CHECKING:
    from tests.desktop.real_till import Desk, RealTill
    from tests.shop import ShopStory

CLOSES_WITHIN_S: Final = 5.0


@pytest.fixture
def cafe(own_shop: ShopStory) -> ShopStory:
    """The person's own shop sells one thing, and Anna has credit there."""
    own_shop.article("Pranzo", 1250)
    own_shop.customer("Anna", credit=2000)
    return own_shop


def tile(shop: ShopStory, article: str = "Pranzo") -> str:
    return f"tile_{shop.article(article).id}"


def paid(shop: ShopStory) -> list[int]:
    return [row.total.minor for row in shop.handle.views.orders(OrderFilter.PAID_TODAY)]


def waiting(shop: ShopStory) -> list[int]:
    return [row.total.minor for row in shop.handle.views.orders(OrderFilter.OPEN)]


def closing_time_s(till: RealTill) -> float:
    began_s = time.monotonic()
    assert till.close() == 0
    return time.monotonic() - began_s


def test_the_demo_paints_its_first_screen_into_a_file(desk: Desk) -> None:
    picture = desk.folder / "first.png"

    ended = desk.run("--demo", "--lang", "it", "--theme", "light", "--shot", str(picture))

    assert (ended.code, ended.wrong) == (0, "")
    with Image.open(picture) as image:
        assert image.size == (1280, 800)
        assert len(image.convert("RGB").getcolors(maxcolors=100_000) or []) > 100


def test_a_second_start_brings_the_first_to_the_front(desk: Desk, cafe: ShopStory) -> None:
    with desk.till() as till:
        till.waits_for(tile(cafe))
        till.ask("lower")

        second = desk.run()

        assert (second.code, second.wrong) == (0, "")
        assert in_time(lambda: bool(till.ask("is_visible")))


def test_a_till_that_was_killed_starts_again(desk: Desk, cafe: ShopStory) -> None:
    with desk.till() as till:
        till.tap(tile(cafe), "pay")
        till.waits_for("payment_close")
        assert in_time(lambda: len(waiting(cafe)) == 1)
        till.kill()

    with desk.till() as again:
        again.tap("navOrders", "order_1", "payOrder", "payWithCash")
        assert in_time(lambda: paid(cafe) == [1250])
    cafe.verify()


@pytest.mark.parametrize("taps", [(), ("pay",), ("pay", "payWithCash")], ids=len)
def test_a_till_told_to_end_in_the_middle_of_a_sale_ends_and_loses_nothing(
    desk: Desk, cafe: ShopStory, taps: tuple[str, ...]
) -> None:
    with desk.till() as till:
        till.tap(tile(cafe), *taps)
        assert in_time(lambda: till.ask("book_is_open"))

        assert closing_time_s(till) < CLOSES_WITHIN_S

    is_paid = "payWithCash" in taps
    assert waiting(cafe) == ([1250] if taps and not is_paid else [])
    assert paid(cafe) == ([1250] if is_paid else [])
    cafe.verify()


def test_a_dead_printer_delays_neither_the_start_nor_a_sale_nor_the_end(
    desk: Desk, cafe: ShopStory
) -> None:
    with EmulatedPrinter(Faults(accepts="swallows")) as dead:
        address = f"tcp://{dead.host}:{dead.port}"
        with desk.till("--printer", address) as till:
            till.tap("navCustomers", "customer_1", "printBalance", "useInOrder", tile(cafe))
            till.tap("payTicketWithCredit")
            till.reads("doneCredit", "7,50 €", "after")
            till.reads("navSlips", 1, "count")

            assert closing_time_s(till) < CLOSES_WITHIN_S + CLOSING_TIME_S

    assert paid(cafe) == [1250]
    assert len(cafe.handle.spool(cafe.desk.till_id).waiting()) == 1


def test_slips_go_into_a_file_when_that_is_the_printer(desk: Desk, cafe: ShopStory) -> None:
    paper = desk.folder / "paper.bin"
    paper.touch()
    with desk.till("--printer", f"file:{paper}") as till:
        till.tap("navCustomers", "customer_1", "printBalance")

        assert in_time(lambda: bool(read_job(paper.read_bytes()).cuts))
        assert any("20,00 €" in line for line in read_job(paper.read_bytes()).text)
        assert in_time(lambda: not cafe.handle.spool(cafe.desk.till_id).waiting())


def test_practice_says_so_all_the_time_and_has_a_book_of_its_own(
    desk: Desk, cafe: ShopStory
) -> None:
    with desk.till("--practice") as till:
        for place in ("navOrders", "navCustomers", "navSettings", "navOrder"):
            till.tap(place)
            till.waits_for("practice")
        till.waits_for("pay")
        assert (desk.shelf / "practice.saldo").exists()
        assert till.ask("title") == "Saldo · prova"

    assert waiting(cafe) == []


def test_a_kiosk_fills_the_screen_and_has_the_keyboard(desk: Desk, cafe: ShopStory) -> None:
    with desk.till("--kiosk") as till:
        till.waits_for(tile(cafe))

        assert till.ask("size") == [1920, 1080]
        assert in_time(lambda: bool(till.ask("is_active"))), PATIENCE_S
