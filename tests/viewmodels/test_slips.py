"""The list of slips: what waits, what printed, and what the cashier is asked."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from pos_app.services.open_drawer import OpenDrawer, open_drawer
from pos_app.services.print_check import PrintCalibration, print_calibration
from pos_app.services.print_queue import KITCHEN_PRINTER, OWN_PRINTER, PrintLevel
from pos_app.viewmodels.till import TillHabits
from tests.viewmodels.slips_story import BOTH, NOW, claimed, queued, sent, slips_at, states
from tests.viewmodels.tills import seen, shown_rows, till_at

if TYPE_CHECKING:
    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_badge_counts_what_waits(shop: ShopStory) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    queued(story, shop)

    story.around.news.slipsTouched.emit()

    assert seen(slips, "waitingCount") == 1
    assert states(slips) == ["Waiting to print"]


def test_opening_the_list_shows_the_newest_slip(shop: ShopStory) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    slip = queued(story, shop)

    slips.open()

    assert seen(slips, "picture") == f"image://slip/{slip}"


def test_no_paper_is_said_and_can_be_tried_again(shop: ShopStory) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    slip = queued(story, shop)
    job = claimed(story)
    story.till.spool.held(job, "paper_out", "", NOW + timedelta(hours=1))
    slips.refresh()
    assert states(slips) == ["Waiting: no paper"]

    slips.retry(slip)

    assert states(slips) == ["Waiting to print"]
    assert len(story.wake_ups) == 1


def test_nothing_is_asked_of_a_slip_that_printed(shop: ShopStory) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    queued(story, shop)
    story.till.spool.printed(sent(story), PrintLevel.PRINTED, "ready")

    slips.refresh()

    assert seen(slips, "waitingCount") == 0
    assert shown_rows(seen(slips, "slips"), "stateText", "mayRetry", "maySkip", "mayCopy") == [
        ("Printed", False, False, True)
    ]


@pytest.mark.parametrize(
    ("level", "said"),
    [
        (PrintLevel.PRINTED, "Printed"),
        (PrintLevel.PROCESSED, "Printed"),
        (PrintLevel.HANDED_OVER, "Sent"),
        (PrintLevel.SENT, "Sent"),
    ],
)
def test_only_a_printer_that_answered_after_the_slip_printed_it(
    shop: ShopStory, level: PrintLevel, said: str
) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    queued(story, shop)
    story.till.spool.printed(sent(story), level, "ready")

    slips.refresh()

    assert states(slips) == [said]


def test_the_slip_to_calibrate_by_has_a_name_of_its_own(shop: ShopStory) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    command = PrintCalibration(
        request_id=shop.request_id(), desk=shop.desk, printer="192.0.2.7", profile="generic-80"
    )
    print_calibration(story.till.counter, command)

    slips.refresh()

    assert shown_rows(seen(slips, "slips"), "title") == [("Calibration slip",)]


def test_a_slip_that_waits_may_go_to_the_other_printer(shop: ShopStory) -> None:
    story = till_at(shop, habits=BOTH)
    slips = slips_at(story)
    slip = queued(story, shop)
    slips.refresh()
    assert shown_rows(seen(slips, "slips"), "moveText") == [("Print in the kitchen",)]

    slips.move(slip)

    job = story.till.spool.get(slip)
    assert job is not None
    assert (job.printer_id, job.expires_at) == (KITCHEN_PRINTER, None)
    assert shown_rows(seen(slips, "slips"), "moveText") == [("Print at the till",)]
    assert story.wake_ups


def test_a_slip_stays_where_it_is_when_there_is_one_printer_only(shop: ShopStory) -> None:
    story = till_at(shop, habits=TillHabits(printers=(OWN_PRINTER,)))
    slips = slips_at(story)
    slip = queued(story, shop)
    slips.refresh()

    slips.move(slip)

    assert shown_rows(seen(slips, "slips"), "moveText") == [("",)]
    assert story.wake_ups == []


def test_what_is_printed_goes_nowhere_else(shop: ShopStory) -> None:
    story = till_at(shop, habits=BOTH)
    slips = slips_at(story)
    queued(story, shop)
    story.till.spool.printed(sent(story), PrintLevel.PRINTED, "ready")

    slips.refresh()

    assert shown_rows(seen(slips, "slips"), "moveText") == [("",)]


def test_the_badge_counts_no_drawer(shop: ShopStory) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    command = OpenDrawer(request_id=shop.request_id(), desk=shop.desk, reason="moneta")
    open_drawer(shop.counter, command)

    slips.open()

    assert seen(slips, "waitingCount") == 0
    assert states(slips) == []


def test_the_drawers_page_is_read_when_it_is_shown(shop: ShopStory) -> None:
    story = till_at(shop, habits=BOTH)
    slips = slips_at(story)
    slips.open()
    assert not seen(seen(slips, "drawer"), "isRead")

    slips.show("drawer")

    assert seen(slips, "page") == "drawer"
    assert seen(seen(slips, "drawer"), "isRead")


def test_nobody_reads_the_list_while_it_is_closed(
    shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    slips.close()
    queued(story, shop)
    monkeypatch.setattr(type(story.till.spool), "recent", lambda *_: pytest.fail("it was read"))

    story.around.news.slipsTouched.emit()

    assert seen(slips, "waitingCount") == 1
    assert states(slips) == []


def test_the_record_of_the_drawer_learns_that_a_printer_was_chosen(shop: ShopStory) -> None:
    story = till_at(shop)
    printers: list[str] = []
    story.till.habits = lambda: TillHabits(printers=tuple(printers))
    slips = slips_at(story)
    slips.show("drawer")
    drawer = seen(slips, "drawer")
    told: list[bool] = []
    drawer.changed.connect(lambda: told.append(seen(drawer, "mayOpen")))
    assert "choose one in the settings" in seen(drawer, "notice")

    printers.append(OWN_PRINTER)
    slips.forgetRefusals()

    assert (told, seen(drawer, "notice")) == ([True], "")
