"""A manager sets the printer up: asked at its address, tried, calibrated, and put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import Image

from tests.printing.emulator.server import EmulatedPrinter
from tests.printing.reading.tokens import Line
from tests.waiting import in_time

if TYPE_CHECKING:
    from tests.desktop.real_till import Desk, RealTill
    from tests.printing.reading.job import Job
    from tests.shop import ShopStory


@pytest.fixture
def cafe(own_shop: ShopStory) -> ShopStory:
    """The person's own shop sells one thing."""
    own_shop.article("Pranzo", 1250)
    return own_shop


def slip_with(printer: EmulatedPrinter, words: str, count: int = 1) -> Job:
    """Wait until so many slips with these words on them were cut off; the last of them."""

    def those() -> list[Job]:
        return [slip for slip in printer.slips if slip.cuts and words in " ".join(slip.text)]

    assert in_time(lambda: len(those()) >= count), [slip.text for slip in printer.slips]
    return those()[-1]


def pages(slip: Job) -> set[int]:
    """The pages of letters in which a slip was sent."""
    return {token.page for token in slip.tokens if isinstance(token, Line) and token.text.strip()}


def choose(till: RealTill, printer: EmulatedPrinter) -> None:
    till.tap("navSettings", "subject_printer", "findPrinters", "typedAddress")
    till.type(f"{printer.host}:{printer.port}")
    till.press("Return")
    till.tap(f"printer_tcp://{printer.host}:{printer.port}")
    till.reads("printerModel", "Epson TM-T20III")


def test_found_chosen_tried_calibrated_and_restored(desk: Desk, cafe: ShopStory) -> None:
    with EmulatedPrinter() as printer, desk.till("--lang", "it") as till:
        till.waits_for(f"tile_{cafe.article('Pranzo').id}")
        choose(till, printer)
        till.tap("testSlip")
        first = slip_with(printer, "Stampa di prova")
        assert pages(first) == {16}

        till.tap("calibrate")
        slip_with(printer, "ESC m:")
        till.tap("answer_letters_19 cp858", "answer_qr_raster 6", "answer_drawer_5", "keepAnswers")
        till.tap("testSlip")
        second = slip_with(printer, "Stampa di prova", 2)
        assert pages(second) == {19}
        assert len(second.pictures) == len(first.pictures) + 1
        assert second.codes == first.codes

        till.tap("openDrawer")
        assert in_time(lambda: [kick.pin for kick in printer.machine.kicks] == [5])

        till.tap("restorePrinter", "testSlip")
        assert pages(slip_with(printer, "Stampa di prova", 3)) == {16}
        assert till.close() == 0


def test_what_was_set_holds_after_the_night(desk: Desk, cafe: ShopStory) -> None:
    picture = desk.folder / "home/cup.png"
    picture.parent.mkdir(parents=True, exist_ok=True)
    Image.new("1", (40, 20), 0).save(picture)
    with EmulatedPrinter() as printer:
        with desk.till("--lang", "it") as till:
            till.waits_for(f"tile_{cafe.article('Pranzo').id}")
            choose(till, printer)
            till.tap("calibrate", "answer_letters_19 cp858", "keepAnswers")
            till.tap("chooseLogo", "file_cup.png")
            till.waits_for("logoPicture")
            assert till.close() == 0

        with desk.till("--lang", "it") as till:
            till.tap("navSettings", "subject_printer")
            till.waits_for("logoPicture", "restorePrinter")
            till.tap("testSlip")
            slip = slip_with(printer, "Stampa di prova")
            assert pages(slip) == {19}
            assert slip.pictures
            assert till.close() == 0
