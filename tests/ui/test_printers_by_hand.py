"""Fingers at the printers of the settings: found, chosen, tried, calibrated."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from pos_app.services.printers import ChosenPrinter, FoundPrinter, PrinterWay
from pos_app.viewmodels.backlog import A_FEW
from tests.printing.emulator.server import EmulatedPrinter
from tests.ui.open_till import OpenTill, machine_at, open_till

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.shop import ShopStory
    from tests.ui.screen import Screen

EPSON = FoundPrinter(
    address="file:/dev/usb/lp0",
    way=PrinterWay.FILE,
    name="EPSON TM-T20III",
    profile="epson-tm-t20iii",
)
QUEUE = FoundPrinter(address="lp:Cassa", way=PrinterWay.QUEUE, name="Cassa")


def printers(screen: Screen, shop: ShopStory, *found: FoundPrinter | Exception) -> OpenTill:
    till = open_till(screen, shop, machine=machine_at(shop, list(found)))
    till.tap("navSettings", "subject_printer")
    return till


def appears(screen: Screen, *names: str) -> None:
    """A sheet takes a moment to open."""
    for name in names:
        screen._qtbot.waitUntil(partial(screen.shows, name))


def chosen(till: OpenTill) -> ChosenPrinter:
    return till.app.preferences_vm.now.chosen_printers[""]


def test_a_found_printer_is_taken_with_two_taps(screen: Screen, file_shop: ShopStory) -> None:
    till = printers(screen, file_shop, EPSON, QUEUE)
    assert till.text("printerPlace") == "Nessuna stampante"
    till.taps.clear()

    till.tap("findPrinters", "printer_file:/dev/usb/lp0")

    assert len(till.taps) == 2
    assert chosen(till) == ChosenPrinter("file:/dev/usb/lp0", "epson-tm-t20iii")
    assert till.text("printerPlace") == "Cavo USB o parallelo · /dev/usb/lp0"
    assert till.text("printerModel") == "Epson TM-T20III"
    assert not screen.shows("findSheet_close")


def test_nothing_found_says_what_to_do(screen: Screen, file_shop: ShopStory) -> None:
    till = printers(screen, file_shop)

    till.tap("findPrinters")

    appears(screen, "nothingFound")
    assert till.text("nothingFound").startswith("Nessuna stampante trovata.")


def test_a_search_that_failed_says_so(screen: Screen, file_shop: ShopStory) -> None:
    till = printers(screen, file_shop, OSError("no cables"))

    till.tap("findPrinters")

    appears(screen, "searchFailed")
    till.tap("searchAgain", "findSheet_close")


def test_whoever_answers_at_a_typed_address_is_a_row_to_tap(
    screen: Screen, file_shop: ShopStory
) -> None:
    till = printers(screen, file_shop)
    till.tap("findPrinters")
    appears(screen, "probe")
    assert not till.enabled("probe")
    with EmulatedPrinter() as printer:
        screen.find("typedAddress").forceActiveFocus()
        screen.type(f"{printer.host}:{printer.port}")
        till.tap("probe", f"printer_tcp://{printer.host}:{printer.port}")

        assert chosen(till).profile == "epson-tm-t20iii"


def test_nobody_at_a_typed_address_is_said_there(
    screen: Screen, file_shop: ShopStory, qtbot: QtBot
) -> None:
    till = printers(screen, file_shop)
    till.tap("findPrinters", "typedWay_file")
    appears(screen, "typedAddress")
    screen.find("typedAddress").forceActiveFocus()
    screen.type("/nirgends/lp0")

    till.tap("probe")

    appears(screen, "probeAnswer")
    assert till.text("probeAnswer").startswith("A /nirgends/lp0 non risponde nessuno.")
    qtbot.waitUntil(lambda: not screen.cut_texts())
    till.tap("useAnyway")
    assert chosen(till).address == "file:/nirgends/lp0"


def test_a_new_printer_begins_with_many_slips_after_a_tap(
    screen: Screen, file_shop: ShopStory
) -> None:
    anna = file_shop.customer("Anna", credit=2000)
    for _ in range(A_FEW + 1):
        file_shop.print_balance(anna)
    till = printers(screen, file_shop, QUEUE)

    till.tap("findPrinters", "printer_lp:Cassa")
    appears(screen, "newPrinter_print")
    assert till.text("printerPlace") == "Nessuna stampante"
    till.tap("newPrinter_print")

    assert chosen(till).address == "lp:Cassa"
    assert len(file_shop.handle.spool(file_shop.desk.till_id).waiting()) == A_FEW + 1


@pytest.mark.parametrize(("name", "address"), [("useScreen", "paper"), ("useNone", "")])
def test_a_till_can_do_without_a_printer(
    screen: Screen, file_shop: ShopStory, name: str, address: str
) -> None:
    till = printers(screen, file_shop)

    till.tap("findPrinters", name)

    assert chosen(till).address == address
    assert till.enabled("openDrawer") == bool(address)


def test_another_model_is_looked_at_and_taken(screen: Screen, file_shop: ShopStory) -> None:
    till = printers(screen, file_shop)
    till.tap("chooseModel", "model_bixolon-srp-350iii")
    assert till.text("printerModel") != "Bixolon SRP-350III"

    till.tap("useModel")

    assert chosen(till).profile == "bixolon-srp-350iii"
    assert till.text("printerModel") == "Bixolon SRP-350III"


def test_the_test_slip_and_the_drawer_are_queued(screen: Screen, file_shop: ShopStory) -> None:
    till = printers(screen, file_shop, QUEUE)
    till.tap("findPrinters", "printer_lp:Cassa")

    till.tap("testSlip", "openDrawer")

    waiting = file_shop.handle.spool(file_shop.desk.till_id).waiting()
    assert [job.kind.value for job in waiting] == ["test", "drawer"]


def test_what_came_out_right_is_tapped_and_kept(screen: Screen, file_shop: ShopStory) -> None:
    till = printers(screen, file_shop, QUEUE)
    till.tap("findPrinters", "printer_lp:Cassa", "calibrate")
    appears(screen, "keepAnswers", "answer_width_48")
    assert not till.enabled("keepAnswers")

    till.tap("answer_width_48", "answer_letters_19 cp858", "answer_qr_native 6")
    assert screen.get("answer_letters_19 cp858", "held")
    till.tap("keepAnswers")

    assert not screen.shows("calibrationSheet_close")
    machine = machine_at(file_shop)
    assert [path.name for path in machine.own.iterdir()] == ["generic-80.json"]
    till.tap("restorePrinter")
    assert list(machine.own.iterdir()) == []
    assert not screen.shows("restorePrinter")


def test_a_printer_is_found_and_taken_on_keys_alone(screen: Screen, file_shop: ShopStory) -> None:
    till = printers(screen, file_shop, EPSON, QUEUE)
    screen.find("findPrinters").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    screen.press(Qt.Key.Key_Return)
    screen._qtbot.waitUntil(lambda: screen.focused() == "printer_file:/dev/usb/lp0")

    screen.press(Qt.Key.Key_Down)
    screen.press(Qt.Key.Key_Return)

    assert chosen(till).address == "lp:Cassa"


def test_a_model_and_answers_are_chosen_on_keys_alone(screen: Screen, file_shop: ShopStory) -> None:
    till = printers(screen, file_shop, QUEUE)
    till.tap("findPrinters", "printer_lp:Cassa")
    screen.find("chooseModel").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    screen.press(Qt.Key.Key_Return)
    screen._qtbot.waitUntil(lambda: screen.focused().startswith("model_"))
    screen.press(Qt.Key.Key_Down)
    screen.press(Qt.Key.Key_Return)
    screen.find("useModel").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    screen.press(Qt.Key.Key_Space, " ")
    assert chosen(till).profile == "bixolon-srp-350iii"

    till.tap("calibrate")
    appears(screen, "answer_cut_ESC i")
    screen.find("answer_cut_ESC i").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    screen.press(Qt.Key.Key_Space, " ")
    assert screen.get("answer_cut_ESC i", "held")
    assert screen.focused() == "answer_cut_ESC i"


def test_a_screen_reader_names_every_candidate_with_its_question(
    screen: Screen, file_shop: ShopStory
) -> None:
    till = printers(screen, file_shop, QUEUE)

    till.tap("findPrinters")
    appears(screen, "printer_lp:Cassa")
    assert screen.spoken("printer_lp:Cassa") == "Cassa, Stampante del sistema · Cassa"
    till.tap("printer_lp:Cassa", "calibrate")
    appears(screen, "answer_cut_GS V 66")

    assert screen.spoken("answer_cut_GS V 66") == "Taglio, GS V 66"
    assert screen.spoken("answer_drawer_none") == "Cassetto, Nessun cassetto"


def test_the_logo_is_chosen_among_pictures_and_taken_away(
    screen: Screen, file_shop: ShopStory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "Pictures").mkdir()
    Image.new("1", (40, 20), 0).save(tmp_path / "Pictures/cup.png")
    till = printers(screen, file_shop)

    till.tap("chooseLogo", "file_cup.png")

    appears(screen, "logoPicture")
    till.tap("removeLogo")
    assert not screen.shows("logoPicture")
