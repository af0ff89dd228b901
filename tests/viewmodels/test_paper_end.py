"""«Carta quasi finita»: beside the slips and on the printer's card, until there is paper again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.services.print_queue import KITCHEN_PRINTER, OWN_PRINTER
from pos_app.viewmodels.paper_end import PaperEnd
from tests.viewmodels.printers_story import printers_at
from tests.viewmodels.slips_story import slips_at
from tests.viewmodels.tills import seen, till_at

if TYPE_CHECKING:
    from pathlib import Path

    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")

BOTH = (OWN_PRINTER, KITCHEN_PRINTER)


@pytest.mark.parametrize(
    ("low", "text"),
    [
        ((), ""),
        ((OWN_PRINTER,), "Paper is running low"),
        ((KITCHEN_PRINTER,), "Paper is running low in the kitchen"),
        (BOTH, "Paper is running low, in the kitchen too"),
    ],
    ids=["none", "till", "kitchen", "both"],
)
def test_the_words_say_whose_paper_it_is(low: tuple[str, ...], text: str) -> None:
    paper = PaperEnd()

    for printer in low:
        paper.said(printer, True)

    assert paper.text == text


def test_what_a_printer_says_at_each_slip_is_told_once() -> None:
    paper = PaperEnd()
    told: list[str] = []
    paper.changed.connect(lambda: told.append(paper.text))

    for low in (False, True, True, False, False):
        paper.said(OWN_PRINTER, low)

    assert told == ["Paper is running low", ""]


def test_the_slips_say_it_and_nothing_waits_because_of_it(shop: ShopStory) -> None:
    slips = slips_at(till_at(shop))
    assert seen(slips, "paperText") == ""

    slips.paperSaid.emit(OWN_PRINTER, True)
    assert seen(slips, "paperText") == "Paper is running low"
    assert seen(slips, "waitingCount") == 0

    slips.paperSaid.emit(OWN_PRINTER, False)
    assert seen(slips, "paperText") == ""


def test_the_printers_card_says_it_too(shop: ShopStory, tmp_path: Path) -> None:
    here = printers_at(shop, tmp_path)
    slips = slips_at(here.story)
    told: list[str] = []
    here.printers.changed.connect(lambda: told.append(seen(here.printers, "paperText")))

    slips.paperSaid.emit(OWN_PRINTER, True)

    assert told == ["Paper is running low"]
