"""Printer off or paper out, told by the words of the counter.

Given a confirmed top-up and a dead printer, then the operation stands, the till says «in attesa
di stampa», QR on screen; later printed once; further copies say «COPIA n. k»; selling is never
blocked.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from pos_app.services.print_queue import JobState
from pos_app.services.views import OrderFilter
from tests.printing.emulator.server import EmulatedPrinter, Faults
from tests.printing.reading.codes import codes_in
from tests.waiting import in_time

if TYPE_CHECKING:
    from tests.desktop.real_till import Desk, RealTill
    from tests.printing.reading.job import Job
    from tests.shop import ShopStory

SLIP = "slip_2"
"""The first job is the pulse of the cash that came in; it is given up, for the printer is dead."""


@pytest.fixture
def bar(own_shop: ShopStory) -> ShopStory:
    own_shop.article("Pranzo", 1250)
    own_shop.customer("Anna")
    return own_shop


def top_ups(printer: EmulatedPrinter) -> list[Job]:
    return [
        slip for slip in printer.slips if slip.cuts and "Credito aggiunto" in " ".join(slip.text)
    ]


def the_first_pulse(bar: ShopStory) -> JobState:
    """What became of the pulse for the cash that came in while the printer was dead."""
    *_, first = bar.handle.views.drawer_openings(bar.desk.till_id)
    return first.job.state


def load_credit(till: RealTill) -> None:
    till.tap("navCustomers", "customer_1", "addCredit", "topUpQuick_5000", "topUpWith_cash")
    till.reads("credits", "50,00 €", "amount")


def the_slip_waits_with_its_code_on_the_screen(desk: Desk, till: RealTill) -> None:
    till.tap("navSlips")
    till.says("1 scontrino in attesa di stampa")
    till.says("In attesa: stampante non pronta")
    picture = desk.folder / "screen.png"

    def is_readable() -> bool:
        till.picture(picture)
        with Image.open(picture) as screen:
            return len(codes_in(screen)) == 1

    assert in_time(is_readable)


def sell(till: RealTill, bar: ShopStory) -> None:
    """Selling is never blocked."""
    till.tap("slips_close", "navOrder", f"tile_{bar.article('Pranzo').id}", "pay", "payWithCash")
    till.waits_for("doneTitle")
    assert len(bar.handle.views.orders(OrderFilter.PAID_TODAY)) == 1


def print_now(till: RealTill) -> None:
    """«Stampa ora», unless the till finds out by itself before the finger is there."""

    def is_printed() -> bool:
        if any("Stampato" in text for text in till.ask("texts")):
            return True
        with suppress(AssertionError):
            till.ask("tap_seen", f"{SLIP}_retry")
        return False

    assert in_time(is_printed), till.ask("texts")


def print_copy(till: RealTill, printer: EmulatedPrinter, number: int) -> None:
    if not till.shows(f"{SLIP}_copy"):
        till.tap(SLIP)
    till.tap(f"{SLIP}_copy")
    words = f"COPIA n. {number} – ristampa"
    assert in_time(lambda: any(words in " ".join(slip.text) for slip in top_ups(printer)))
    assert len(top_ups(printer)) == number + 1, [slip.text for slip in top_ups(printer)]


def test_a_top_up_beside_a_dead_printer_is_printed_once_and_then_as_copies(
    desk: Desk, bar: ShopStory
) -> None:
    with EmulatedPrinter(Faults(accepts="refuses")) as dead:
        place = dead.host, dead.port
    with desk.till("--lang", "it", "--printer", f"tcp://{place[0]}:{place[1]}") as till:
        till.waits_for(f"tile_{bar.article('Pranzo').id}")
        load_credit(till)
        the_slip_waits_with_its_code_on_the_screen(desk, till)
        sell(till, bar)

        with EmulatedPrinter(host=place[0], port=place[1]) as printer:
            till.tap("navSlips")
            print_now(till)
            assert len(top_ups(printer)) == 1
            for number in (1, 2):
                print_copy(till, printer, number)
            assert the_first_pulse(bar) is JobState.SKIPPED
        assert till.close() == 0
    bar.verify()


def test_a_top_up_without_paper_prints_when_there_is_some(desk: Desk, bar: ShopStory) -> None:
    with EmulatedPrinter() as printer:
        printer.machine.sense(paper_dots=0)
        with desk.till("--lang", "it", "--printer", f"tcp://{printer.host}:{printer.port}") as till:
            till.waits_for(f"tile_{bar.article('Pranzo').id}")
            load_credit(till)
            till.tap("navSlips")
            till.says("In attesa: manca la carta")

            printer.machine.sense(paper_dots=100_000)
            print_now(till)
            assert till.close() == 0
        assert len(top_ups(printer)) == 1
