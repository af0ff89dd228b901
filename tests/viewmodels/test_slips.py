from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.slip_document import SlipDocument, SlipKind
from pos_app.services.open_drawer import OpenDrawer, open_drawer
from pos_app.services.print_balance import PrintBalance, print_balance
from pos_app.services.print_check import PrintCalibration, print_calibration
from pos_app.services.print_queue import (
    KITCHEN_PRINTER,
    OWN_PRINTER,
    UNDRAWABLE,
    JobState,
    PrintJob,
    PrintLevel,
)
from pos_app.services.printer_trouble import AddressUnknown, PrinterTrouble, ProfileDamaged
from pos_app.services.store_trouble import StoreTrouble
from pos_app.viewmodels.slips import SlipsVM
from pos_app.viewmodels.till import TillHabits
from tests.storage.raw import raw
from tests.viewmodels.tills import TillStory, seen, shown_rows, till_at

if TYPE_CHECKING:
    from pathlib import Path

    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")

NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)


def slips_at(story: TillStory) -> SlipsVM:
    """The list, with somebody looking at it."""
    around = story.around
    slips = SlipsVM(story.till, around.speech, around.news, around.notices, around.sentences)
    slips.open()
    return slips


def queued(story: TillStory, shop: ShopStory) -> str:
    """A balance slip that waits."""
    anna = shop.customer("Anna", credit=1000)
    command = PrintBalance(request_id=shop.request_id(), desk=shop.desk, customer_id=anna.id)
    return print_balance(story.till.counter, command).slip


def claimed(story: TillStory) -> PrintJob:
    """The slip the printer takes next."""
    job = story.till.spool.claim("", "test", NOW, NOW + timedelta(minutes=1))
    assert job is not None
    return job


def sent(story: TillStory) -> PrintJob:
    job = claimed(story)
    story.till.spool.sending(job, sha256="", bytes_total=1, process_id="")
    return job


def states(slips: SlipsVM) -> list[object]:
    return [state for (state,) in shown_rows(seen(slips, "slips"), "stateText")]


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


def test_the_slip_to_calibrate_by_has_a_name_of_its_own(shop: ShopStory) -> None:
    story = till_at(shop)
    slips = slips_at(story)
    command = PrintCalibration(
        request_id=shop.request_id(), desk=shop.desk, printer="192.0.2.7", profile="generic-80"
    )
    print_calibration(story.till.counter, command)

    slips.refresh()

    assert shown_rows(seen(slips, "slips"), "title") == [("Calibration slip",)]


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


BOTH = TillHabits(printers=(OWN_PRINTER, KITCHEN_PRINTER))


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


def test_the_drawers_page_is_read_when_it_is_shown(shop: ShopStory) -> None:
    story = till_at(shop, habits=BOTH)
    slips = slips_at(story)
    slips.open()
    assert not seen(seen(slips, "drawer"), "isRead")

    slips.show("drawer")

    assert seen(slips, "page") == "drawer"
    assert seen(seen(slips, "drawer"), "isRead")


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
