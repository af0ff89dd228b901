"""A slip is looked at, spelled as its printer spells it, and kept as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.slip_document import SlipDocument, SlipKind
from pos_app.services.print_queue import KITCHEN_PRINTER
from tests.viewmodels.slips_story import BOTH, NOW, queued, slips_at
from tests.viewmodels.tills import seen, till_at

if TYPE_CHECKING:
    from pathlib import Path

    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_paper_does_not_lie_over_the_list_of_slips(shop: ShopStory) -> None:
    slips = slips_at(till_at(shop))
    slips.paperCame.emit("image://slip/paper-1")

    slips.open()

    assert seen(slips, "paper") == ""


def test_the_paper_shows_until_it_is_torn_off(shop: ShopStory) -> None:
    slips = slips_at(till_at(shop))

    slips.paperCame.emit("image://slip/paper-1")
    assert seen(slips, "paper") == "image://slip/paper-1"
    slips.tearOff()

    assert seen(slips, "paper") == ""


@pytest.mark.parametrize("ending", ["pdf", "png"])
def test_a_slip_is_kept_as_a_file_and_the_sheet_says_where(shop: ShopStory, ending: str) -> None:
    story = till_at(shop)
    kept: list[tuple[SlipDocument, Path]] = []
    story.till.save_slip = lambda document, path, _: kept.append((document, path))
    slips = slips_at(story)
    slip = queued(story, shop)
    slips.open()

    slips.save(slip, ending)

    [(document, path)] = kept
    assert (document.kind, path.name) == (SlipKind.BALANCE, f"slip-{slip}.{ending}")
    assert seen(slips, "savedText") == f"Saved: {path}"
    assert (seen(slips, "notice"), story.said) == ("", [])


def test_a_slip_is_shown_spelled_and_kept_as_its_own_printer_prints_it(shop: ShopStory) -> None:
    story = till_at(shop, habits=BOTH)
    asked: list[str] = []

    def spelled(_: SlipDocument, printer: str) -> tuple[tuple[str, str], ...]:
        asked.append(printer)
        return ()

    story.till.save_slip = lambda _, __, printer: asked.append(printer)
    story.till.spelled = spelled
    slips = slips_at(story)
    slip = queued(story, shop)
    story.till.spool.move(slip, KITCHEN_PRINTER, NOW)
    slips.open()

    slips.save(slip, "pdf")

    assert asked == [KITCHEN_PRINTER, KITCHEN_PRINTER]


def test_a_slip_that_cannot_be_written_says_so_beside_the_slips(shop: ShopStory) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    slip = queued(story, shop)
    slips.open()

    slips.save(slip, "pdf")

    assert seen(slips, "notice").endswith(f"slip-{slip}.pdf could not be written.")


def test_letters_that_the_printer_lacks_are_told_beside_the_slip(shop: ShopStory) -> None:
    story = till_at(shop)
    asked: list[SlipDocument] = []

    def spelled(document: SlipDocument, _: str) -> tuple[tuple[str, str], ...]:
        asked.append(document)
        return (("ł", "l"), ("🍕", ""))

    story.till.spelled = spelled
    slips = slips_at(story)
    slip = queued(story, shop)
    slips.open()

    words = "Letters that the printer does not have: ł → l, 🍕 → -"
    assert seen(slips, "spelling") == words
    job = story.till.spool.get(slip)
    assert job is not None
    assert asked == [job.document]

    slips.close()
    assert seen(slips, "spelling") == ""


def test_a_name_of_foreign_letters_only_is_told_in_part(shop: ShopStory) -> None:
    story = till_at(shop)
    story.till.spelled = lambda *_: tuple((letter, "?") for letter in "王小明張大千李白杜甫蘇軾陸")
    slips = slips_at(story)
    queued(story, shop)
    slips.open()

    assert seen(slips, "spelling").endswith("杜 → ?, 甫 → ?, 蘇 → ?, 軾 → ?, …")


def test_a_slip_that_prints_as_it_is_written_says_nothing(shop: ShopStory) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    queued(story, shop)
    slips.open()

    assert seen(slips, "spelling") == ""
