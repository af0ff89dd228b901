"""Many slips, or old ones, come out of a new printer only when somebody says so."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.slip_document import SlipDocument, SlipKind
from pos_app.services.print_queue import OWN_PRINTER, JobState, NewPrintJob, expiry_of
from pos_app.services.printers import ChosenPrinter, FoundPrinter, PrinterWay
from tests.viewmodels.printers_story import PrintersStory, printers_at
from tests.viewmodels.slips_story import slips_at
from tests.viewmodels.tills import TillStory, seen, till_at

if TYPE_CHECKING:
    from pathlib import Path

    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")

QUEUE = FoundPrinter(address="lp:Cassa", way=PrinterWay.QUEUE, name="Cassa")
HOUR = timedelta(hours=1)


def wait(story: TillStory, *ages: timedelta, kind: SlipKind = SlipKind.PAYMENT) -> None:
    """Slips of these ages wait at the till's printer."""
    now = datetime.fromtimestamp(story.till.now_us() / 1_000_000, UTC)
    for age in ages:
        document = SlipDocument(kind, "it", "EUR", (), "operation:1")
        job = NewPrintJob(
            id=story.till.new_request_id(),
            created_at=now - age,
            till_id=story.till.desk.till_id,
            printer_id=OWN_PRINTER,
            document=document,
            expires_at=expiry_of(kind, now - age),
        )
        story.till.spool.add(job)


def choosing(
    shop: ShopStory, folder: Path, *ages: timedelta, kind: SlipKind = SlipKind.PAYMENT
) -> PrintersStory:
    """A printer is tapped while slips of these ages wait."""
    here = printers_at(shop, folder, QUEUE)
    wait(here.story, *ages, kind=kind)
    here.printers.finding_vm.open()
    here.printers.finding_vm.choose("lp:Cassa")
    return here


def states(story: TillStory) -> list[JobState]:
    return [job.state for job in story.till.spool.recent(99)]


@pytest.mark.parametrize(
    "ages", [(), (HOUR,) * 3], ids=["nothing waits", "a few slips of this day"]
)
def test_a_few_slips_are_no_question(
    shop: ShopStory, tmp_path: Path, ages: tuple[timedelta, ...]
) -> None:
    here = choosing(shop, tmp_path, *ages)

    assert not seen(here.printers.backlog_vm, "isAsking")
    assert here.moves == [ChosenPrinter("lp:Cassa")]


@pytest.mark.parametrize("ages", [(HOUR,) * 12, (30 * HOUR,)], ids=["many", "one of yesterday"])
def test_many_slips_or_an_old_one_are_asked_about_before_the_printer_is_used(
    shop: ShopStory, tmp_path: Path, ages: tuple[timedelta, ...]
) -> None:
    here = choosing(shop, tmp_path, *ages)
    backlog = here.printers.backlog_vm

    assert seen(backlog, "isAsking")
    assert seen(backlog, "mayPrint")
    assert seen(backlog, "question")
    assert here.moves == []
    backlog.printAll()

    assert here.moves == [ChosenPrinter("lp:Cassa")]
    assert not seen(backlog, "isAsking")
    assert states(here.story) == [JobState.QUEUED] * len(ages)


def test_no_slip_of_the_past_comes_out_when_none_is_wanted(shop: ShopStory, tmp_path: Path) -> None:
    here = choosing(shop, tmp_path, *(HOUR,) * 12)

    here.printers.backlog_vm.skipAll()

    assert states(here.story) == [JobState.SKIPPED] * 12
    assert here.moves == [ChosenPrinter("lp:Cassa")]


def test_who_decides_nothing_keeps_the_printer_that_was(shop: ShopStory, tmp_path: Path) -> None:
    here = choosing(shop, tmp_path, *(HOUR,) * 12)
    backlog = here.printers.backlog_vm

    backlog.leave()
    backlog.printAll()
    backlog.skipAll()

    assert here.moves == []
    assert states(here.story) == [JobState.QUEUED] * 12


def test_slips_that_ask_for_themselves_are_no_backlog(shop: ShopStory, tmp_path: Path) -> None:
    here = choosing(shop, tmp_path, *(HOUR,) * 12, kind=SlipKind.BALANCE)

    assert here.moves == [ChosenPrinter("lp:Cassa")]


def test_no_printer_is_chosen_without_a_question(shop: ShopStory, tmp_path: Path) -> None:
    here = printers_at(shop, tmp_path, chosen=ChosenPrinter("lp:Cassa"))
    wait(here.story, *(HOUR,) * 12)

    here.printers.finding_vm.useNone()

    assert [chosen.address for chosen in here.moves] == [""]


def test_all_slips_are_given_up_in_one_tap_and_a_confirmation(shop: ShopStory) -> None:
    story = till_at(shop)
    wait(story, *(HOUR,) * 5)
    slips = slips_at(story)
    assert seen(slips, "maySkipAll")

    slips.skipAll()

    assert states(story) == [JobState.QUEUED] * 5
    assert not seen(slips.backlog_vm, "mayPrint")
    slips.backlog_vm.printAll()
    assert seen(slips.backlog_vm, "isAsking")
    slips.backlog_vm.skipAll()
    assert states(story) == [JobState.SKIPPED] * 5
    assert (seen(slips, "waitingCount"), seen(slips, "maySkipAll")) == (0, False)


def test_a_single_slip_is_given_up_where_it_stands(shop: ShopStory) -> None:
    story = till_at(shop)
    wait(story, HOUR)
    slips = slips_at(story)

    assert not seen(slips, "maySkipAll")


def test_nothing_is_asked_when_everything_has_come_out_meanwhile(shop: ShopStory) -> None:
    slips = slips_at(till_at(shop))

    slips.skipAll()

    assert not seen(slips.backlog_vm, "isAsking")
