"""What stands on a slip's row for each thing that can be wrong with a printer, in Italian."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.assets import asset_dir
from pos_app.desktop.languages import Languages
from pos_app.printing.escpos_device import EscPosDevice
from pos_app.printing.worker import PrintWorker
from pos_app.services.print_queue import OWN_PRINTER
from tests.printing.emulator.server import EmulatedPrinter, Faults
from tests.printing.till import impatient
from tests.viewmodels.slips_story import queued, slips_at, states
from tests.viewmodels.tills import till_at
from tests.waiting import in_time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp", "italian")

EPSON: Final = "epson-tm-t20iii"
ANY: Final = "generic-80"
NOT_READY: Final = "In attesa: stampante non pronta"
ASKS: Final = "Lo scontrino è uscito?"
PRINTED: Final = "Stampato"


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with the printer, and the words that the cashier ends up reading."""

    reads: str
    faults: Faults = field(default_factory=Faults)
    senses: dict[str, float] = field(default_factory=dict)
    model: str = EPSON


TROUBLES: Final = {
    "nothing": Trouble(PRINTED),
    "off": Trouble(NOT_READY, Faults(accepts="refuses")),
    "swallows every call": Trouble(NOT_READY, Faults(accepts="swallows")),
    "no paper": Trouble("In attesa: manca la carta", senses={"paper_dots": 0}),
    "cover open": Trouble("In attesa: coperchio aperto", senses={"cover_open": True}),
    "cutter jammed": Trouble(NOT_READY, senses={"cutter_jammed": True}),
    "mute, though it is known to answer": Trouble(NOT_READY, Faults(mute=True)),
    "mute, as cheap ones are": Trouble("Inviato", Faults(mute=True), model=ANY),
    "answers in time, but late": Trouble(PRINTED, Faults(answers_after_s=0.1)),
    "answers too late": Trouble(NOT_READY, Faults(answers_after_s=5.0)),
    "chatters when it is called": Trouble(PRINTED, Faults(chatter_at_connect=b"\x10\x00hello")),
    "stops reading in mid slip": Trouble(ASKS, Faults(stop_reading_after_bytes=200)),
    "resets in mid slip": Trouble(ASKS, Faults(reset_after_bytes=400)),
}


@pytest.fixture
def italian() -> Iterator[None]:
    """The till speaks as it does in a bar."""
    languages = Languages(asset_dir("resources") / "i18n", lambda: None)
    languages.speak("it")
    yield
    languages.close()


@pytest.mark.parametrize("trouble", TROUBLES.values(), ids=TROUBLES)
def test_the_row_says_what_became_of_the_slip(shop: ShopStory, trouble: Trouble) -> None:
    story = till_at(shop)
    queued(story, shop)
    [job] = story.till.spool.waiting()
    slips = slips_at(story)
    assert states(slips) == ["In attesa di stampa"]

    def reads() -> bool:
        slips.refresh()
        return states(slips) == [trouble.reads]

    with EmulatedPrinter(trouble.faults) as printer:
        printer.machine.sense(**trouble.senses)
        device = EscPosDevice(printer.way, impatient(trouble.model))
        worker = PrintWorker(
            story.till.spool, {OWN_PRINTER: device}, lambda _: None, now=lambda: job.created_at
        )
        worker.start()
        assert in_time(reads), states(slips)
        worker.stop()
        slips.refresh()

    assert states(slips) == [trouble.reads]
