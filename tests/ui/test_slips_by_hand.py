"""What waits for the printer and what became of it, tapped in the real window."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from pos_app.desktop.slip_pictures import SlipPictures
from pos_app.services.print_queue import OWN_PRINTER, JobState, PrintJob
from pos_app.wiring import slip_picture
from tests.ui.open_till import OpenTill, open_till

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.shop import ShopStory
    from tests.ui.screen import Screen

NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)


@pytest.fixture
def till(screen: Screen, file_shop: ShopStory) -> OpenTill:
    """A balance slip of Anna's waits."""
    file_shop.print_balance(file_shop.customer("Anna", credit=2000))
    spool = file_shop.handle.spool(file_shop.desk.till_id)
    screen.scene.engine.addImageProvider("slip", SlipPictures(spool, slip_picture))
    return open_till(screen, file_shop)


def job(till: OpenTill, slip: str) -> PrintJob:
    found = till.shop.handle.spool(till.shop.desk.till_id).get(slip)
    assert found is not None
    return found


def sent_and_lost(till: OpenTill) -> None:
    """The bytes left, and the line broke."""
    spool = till.shop.handle.spool(till.shop.desk.till_id)
    taken = spool.claim(OWN_PRINTER, "test", NOW, NOW + timedelta(minutes=1))
    assert taken is not None
    spool.sending(taken, sha256="0" * 64, bytes_total=10, process_id="")
    spool.unknown(taken, "offline", "line cut")


def test_a_question_shows_on_the_badge_without_opening_the_list(till: OpenTill) -> None:
    assert till.screen.get("navSlips", "asks") == ""
    assert "1" in till.screen.texts()
    sent_and_lost(till)

    vm = till.app.slips_vm
    assert vm is not None
    vm.printerSpoke.emit()

    assert "1?" in till.screen.texts()
    assert till.screen.get("navSlips", "asks") == "1 scontrino chiede se è uscito"
    assert (
        till.screen.spoken("navSlips") == "Scontrini, 1 in attesa, 1 scontrino chiede se è uscito"
    )


def test_a_roll_near_its_end_is_told_where_slips_and_printers_are(till: OpenTill) -> None:
    vm = till.app.slips_vm
    assert vm is not None
    vm.paperSaid.emit(OWN_PRINTER, True)

    till.tap("navSlips")
    assert till.screen.spoken("slipPaper") == "Carta quasi finita"
    till.tap("slips_close", "navSettings", "subject_printer")
    assert till.screen.spoken("printerPaper") == "Carta quasi finita"

    vm.paperSaid.emit(OWN_PRINTER, False)
    assert not till.screen.shows("printerPaper")


def test_a_slip_that_came_out_is_done(till: OpenTill) -> None:
    sent_and_lost(till)

    till.tap("navSlips", "slip_1_cameOut")

    assert job(till, "1").state is JobState.PRINTED
    assert not till.screen.shows("slip_1_cameOut")


def test_a_slip_that_did_not_come_out_is_printed_as_a_copy(till: OpenTill) -> None:
    sent_and_lost(till)

    till.tap("navSlips", "slip_1_didNot")

    assert job(till, "1").state is JobState.SKIPPED
    [copy] = till.shop.handle.spool(till.shop.desk.till_id).waiting()
    assert (copy.copy_of, copy.copy_number) == ("1", 1)


def test_nobody_wants_a_slip_any_more(till: OpenTill) -> None:
    till.tap("navSlips", "slip_1_skip")

    assert job(till, "1").state is JobState.SKIPPED


@pytest.mark.parametrize(
    ("answer", "state"),
    [("skipAll_skip", JobState.SKIPPED), ("skipAll_close", JobState.QUEUED)],
    ids=["given up", "thought better of"],
)
def test_all_slips_are_given_up_by_a_second_tap(
    till: OpenTill, answer: str, state: JobState
) -> None:
    till.shop.print_balance(till.shop.customer("Luca", credit=500))
    till.tap("navSlips", "skipAllSlips")
    assert not till.screen.shows("skipAll_print")

    till.tap(answer)

    spool = till.shop.handle.spool(till.shop.desk.till_id)
    assert [job.state for job in spool.recent(9)] == [state] * 2


def test_what_cannot_be_written_is_told_beside_the_slips(till: OpenTill) -> None:
    till.tap("navSlips", "savePdf")

    assert till.text("slipNotice").endswith(".pdf.")
    assert not till.screen.shows("slipSaved")


def test_without_a_printer_the_drawer_says_why_it_stays_shut(till: OpenTill) -> None:
    till.tap("navSlips", "slipPage_drawer")

    assert not till.enabled("openDrawer")
    assert "stampante" in till.text("drawerNotice")
    till.tap("slipPage_slips")
    assert till.screen.shows("slip_1")


def test_a_slip_on_the_screen_has_the_white_edge_that_paper_has(
    till: OpenTill, qtbot: QtBot
) -> None:
    till.tap("navSlips")
    qtbot.waitUntil(lambda: till.screen.shows("paperEdge"))
    slip, paper = till.screen.find("slipPicture"), till.screen.find("paperEdge")

    assert slip.x() > 0
    assert paper.width() == slip.width() + 2 * slip.x()
