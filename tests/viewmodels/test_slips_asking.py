"""A slip that may have come out asks, and gets an answer or a copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.services.print_queue import JobState, PrintLevel
from tests.viewmodels.slips_story import listed, queued, sent, slips_at, states
from tests.viewmodels.tills import seen, shown_rows, till_at

if TYPE_CHECKING:
    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_cashier_saw_the_slip_come_out(shop: ShopStory) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    slip = queued(story, shop)
    story.till.spool.unknown(sent(story), "offline", "")
    slips.refresh()
    assert states(slips) == ["Did the slip come out?"]

    slips.resolve(slip, True)

    assert states(slips) == ["Printed"]


def test_a_slip_that_may_have_come_out_is_told_once_and_asks_until_it_is_answered(
    shop: ShopStory,
) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    slips.close()
    told: list[str] = []
    story.around.notices.interjected.connect(told.append)
    slip = queued(story, shop)
    story.till.spool.unknown(sent(story), "offline", "")

    slips.printerSpoke.emit()
    slips.printerSpoke.emit()

    assert told == ["A slip may not have come out: look under «Slips»."]
    assert (seen(slips, "askingCount"), seen(slips, "waitingCount")) == (1, 1)
    slips.open()
    slips.resolve(slip, True)
    assert seen(slips, "askingCount") == 0
    assert story.said == []


def test_whoever_looks_at_the_slips_is_asked_there_and_nowhere_else(shop: ShopStory) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    told: list[str] = []
    story.around.notices.interjected.connect(told.append)
    queued(story, shop)
    story.till.spool.unknown(sent(story), "offline", "")

    slips.printerSpoke.emit()
    slips.close()
    slips.refresh()

    assert told == []


def test_whoever_looks_at_the_drawers_record_is_told_of_a_slip_that_asks(shop: ShopStory) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    slips.show("drawer")
    told: list[str] = []
    story.around.notices.interjected.connect(told.append)
    queued(story, shop)
    story.till.spool.unknown(sent(story), "offline", "")

    slips.printerSpoke.emit()

    assert len(told) == 1


def test_a_slip_that_asks_stands_above_the_newer_ones_until_it_is_answered(
    shop: ShopStory,
) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    asks, newer, newest = (queued(story, shop) for _ in range(3))
    story.till.spool.unknown(sent(story), "offline", "")
    moves: list[object] = []
    seen(slips, "slips").rowsMoved.connect(lambda *move: moves.append(move))
    slips.refresh()
    assert listed(slips) == [asks, newest, newer]

    slips.refresh()
    assert moves == [], "nothing moves under a finger while no state changes"
    slips.resolve(asks, True)

    assert listed(slips) == [newest, newer, asks]


def test_a_slip_that_did_not_come_out_is_printed_as_a_copy(shop: ShopStory) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    slip = queued(story, shop)
    story.till.spool.unknown(sent(story), "offline", "")

    slips.resolve(slip, False)

    [copy] = story.till.spool.waiting()
    assert (copy.copy_of, copy.copy_number) == (slip, 1)
    assert shown_rows(seen(slips, "slips"), "title")[0] == ("Balance · copy 1",)
    job = story.till.spool.get(slip)
    assert job is not None
    assert job.state is JobState.SKIPPED


def test_a_slip_given_up_by_mistake_can_still_be_copied(shop: ShopStory) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    slip = queued(story, shop)
    slips.skip(slip)
    assert shown_rows(seen(slips, "slips"), "stateText", "mayCopy") == [("Not printed", True)]

    slips.printCopy(slip)

    assert [job.copy_of for job in story.till.spool.waiting()] == [slip]


def test_a_tap_on_a_slip_that_moved_on_meanwhile_says_so(shop: ShopStory) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    slip = queued(story, shop)
    slips.refresh()
    story.till.spool.printed(sent(story), PrintLevel.PRINTED, "ready")

    slips.skip(slip)

    assert seen(slips, "notice") == "This slip has moved on meanwhile: look at it again."
    assert states(slips) == ["Printed"]


def test_a_copy_of_a_copy_counts_on(shop: ShopStory) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    slip = queued(story, shop)
    story.till.spool.printed(sent(story), PrintLevel.PRINTED, "ready")
    slips.printCopy(slip)
    [first] = story.till.spool.waiting()

    slips.printCopy(first.id)

    assert sorted(job.copy_number for job in story.till.spool.waiting()) == [1, 2]
    assert {job.copy_of for job in story.till.spool.waiting()} == {slip}
