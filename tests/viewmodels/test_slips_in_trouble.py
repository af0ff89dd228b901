"""A slip that is damaged, does not fit, or whose printer is refused says so in the list."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from pos_app.services.print_queue import KITCHEN_PRINTER, OWN_PRINTER, UNDRAWABLE
from pos_app.services.printer_trouble import AddressUnknown, PrinterTrouble, ProfileDamaged
from pos_app.services.store_trouble import StoreTrouble
from pos_app.viewmodels.till import TillHabits
from tests.storage.raw import raw
from tests.viewmodels.slips_story import NOW, claimed, queued, slips_at, states
from tests.viewmodels.tills import seen, shown_rows, till_at

if TYPE_CHECKING:
    from pos_app.viewmodels.slips import SlipsVM
    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_damaged_slip_says_so_and_can_only_be_given_up(shop: ShopStory) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    slip = queued(story, shop)
    with raw(shop.url) as connection:
        connection.execute(f"UPDATE print_job SET document = '' WHERE id = '{slip}'")
    assert story.till.spool.claim("", "test", NOW, NOW + timedelta(minutes=1)) is None

    slips.open()

    assert shown_rows(seen(slips, "slips"), "title", "stateText", "mayRetry", "maySkip") == [
        ("Balance", "Damaged: it cannot be printed", False, True)
    ]
    assert seen(slips, "picture") == ""
    slips.skip(slip)
    assert seen(slips, "waitingCount") == 0


def test_a_slip_that_does_not_fit_the_printer_says_so_and_may_be_tried_again(
    shop: ShopStory,
) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    queued(story, shop)
    job = claimed(story)
    story.till.spool.held(job, UNDRAWABLE, "RuntimeError()", NOW)
    slips.open()
    assert states(slips) == ["It cannot be prepared for this printer"]

    story.till.spool.stale(job, UNDRAWABLE, "RuntimeError()")
    slips.refresh()

    assert shown_rows(seen(slips, "slips"), "stateText", "mayRetry", "maySkip") == [
        ("It cannot be prepared for this printer", True, True)
    ]


def test_trouble_with_the_store_stands_in_the_sheet_while_it_is_open(
    shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    slip = queued(story, shop)
    slips.open()
    trouble = StoreTrouble("saldo.db")
    spool = type(story.till.spool)
    monkeypatch.setattr(spool, "skip", lambda *_: (_ for _ in ()).throw(trouble))

    slips.skip(slip)

    assert seen(slips, "notice") == story.around.sentences.of(trouble)
    assert story.said == []


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (ProfileDamaged("x.json", 3, "?"), "Waiting: the printer's model is damaged"),
        (AddressUnknown("tcp://a b"), "Waiting: wrong printer address"),
    ],
    ids=["model", "address"],
)
def test_a_slip_says_what_is_wrong_with_its_printer_until_it_is_set_up_anew(
    shop: ShopStory, trouble: PrinterTrouble, said: str
) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    queued(story, shop)
    slips.refresh()
    trouble.printer = KITCHEN_PRINTER
    slips.printerRefused.emit(trouble)
    assert states(slips) == ["Waiting to print"]

    trouble.printer = OWN_PRINTER
    slips.printerRefused.emit(trouble)

    assert states(slips) == [said]
    slips.forgetRefusals()
    assert states(slips) == ["Waiting to print"]


def told_rows(slips: SlipsVM) -> list[tuple[int, int]]:
    """Collects which rows the screen is told to read again, from the first to the last."""
    told: list[tuple[int, int]] = []
    seen(slips, "slips").dataChanged.connect(
        lambda first, last: told.append((first.row(), last.row()))
    )
    return told


def test_slips_that_wait_learn_of_a_second_printer_though_nothing_in_the_queue_changed(
    shop: ShopStory,
) -> None:
    story = till_at(shop)
    printers: list[str] = [OWN_PRINTER]
    story.till.habits = lambda: TillHabits(printers=tuple(printers))
    slips = slips_at(story)
    for _ in range(2):
        queued(story, shop)
    slips.refresh()
    told = told_rows(slips)

    printers.append(KITCHEN_PRINTER)
    slips.refresh()
    assert told == [], "the queue is as it was"
    slips.forgetRefusals()

    assert told == [(0, 1)]
    assert shown_rows(seen(slips, "slips"), "moveText") == [("Print in the kitchen",)] * 2


def test_slips_that_wait_are_told_when_their_printer_is_refused(shop: ShopStory) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    queued(story, shop)
    slips.refresh()
    told = told_rows(slips)
    refused = AddressUnknown("tcp://a b")
    refused.printer = OWN_PRINTER

    slips.printerRefused.emit(refused)

    assert told == [(0, 0)]
