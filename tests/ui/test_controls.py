from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.screen import Screen

AIR = 6
PAY = """
    property int taps: 0
    SaldoButton {
        objectName: "pay"; text: "Paga con Credito"; detail: "6,70 €"
        reason: "Scegli un cliente"; focus: true; onTapped: stage.taps += 1
    }
"""
KIND = """
    property string chosen: ""
    Segmented {
        objectName: "kind"; current: "person"
        choices: [{ key: "person", text: "Persona" }, { key: "company", text: "Azienda" }]
        onChosen: key => { current = key; stage.chosen = key }
    }
"""
SEARCH = """
    property string asked: ""
    SearchField {
        objectName: "search"; width: 400; focus: true
        onTextEdited: stage.asked = text
        onSubmitted: stage.asked = "!" + text
    }
"""
SHEET = """
    SaldoButton { objectName: "behind"; text: "Ordini" }
    Sheet {
        id: sheet
        name: "payment"; title: "Pagamento"; visible: true
        SaldoButton { objectName: "first"; text: "Contanti"; focus: true }
        SaldoButton { objectName: "second"; text: "Carta"; y: 100 }
    }
"""
TOAST = """
    property string acted: ""
    Component.onCompleted: toast.announce("Pagato", [{ key: "undo", text: "Annulla" }])
    Connections { target: stage.toast; function onActed(key) { stage.acted = key } }
"""
LINE = """
    QuantityRow {
        width: 330; unitPrice: "5,50 €"; amount: "5,50 €"
        text: "Prosciutto e mozzarella di bufala"
    }
"""


def test_a_name_on_two_lines_leaves_air_above_and_below_it(screen: Screen) -> None:
    words = screen.draw(LINE, 1024, 600).find("lineWords")
    line = words.parentItem().parentItem()

    assert line.height() - words.property("implicitHeight") >= 2 * AIR


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_button_answers_to_the_keyboard_once(screen: Screen, key: Qt.Key) -> None:
    screen.draw(PAY).press(key)

    assert screen.window.property("taps") == 1


def test_a_button_answers_to_the_mouse(screen: Screen) -> None:
    screen.draw(PAY).click("pay")

    assert screen.window.property("taps") == 1


def test_a_screen_reader_presses_the_button_once(screen: Screen) -> None:
    actions = screen.draw(PAY).accessible("pay").actionInterface()

    actions.doAction(QAccessibleActionInterface.pressAction())

    assert screen.window.property("taps") == 1


def test_a_button_speaks_with_its_amount(screen: Screen) -> None:
    screen.draw(PAY)

    assert screen.spoken("pay") == "Paga con Credito, 6,70 €"
    assert screen.accessible("pay").role() == QAccessible.Role.Button


def test_a_button_that_cannot_be_tapped_says_why(screen: Screen) -> None:
    screen.draw(PAY).find("pay").setEnabled(False)

    assert "Scegli un cliente" in screen.texts()
    assert screen.spoken("pay") == "Paga con Credito, Scegli un cliente"


def test_a_tap_leaves_the_cursor_in_the_search(screen: Screen) -> None:
    screen.draw(SEARCH + 'SaldoButton { objectName: "cash"; text: "Contanti"; y: 100 }')

    screen.tap("cash")

    assert screen.focused() == "search"


def test_tapping_azienda_switches_to_companies(screen: Screen) -> None:
    screen.draw(KIND).tap("kind_company")

    assert screen.window.property("chosen") == "company"
    assert screen.accessible("kind_company").state().checked


def test_the_search_follows_the_typing_and_enter_submits(screen: Screen) -> None:
    screen.draw(SEARCH).type("ross")
    typed = screen.window.property("asked")
    screen.press(Qt.Key.Key_Return)

    assert (typed, screen.window.property("asked")) == ("ross", "!ross")


def test_the_cross_empties_the_search_and_keeps_the_cursor(screen: Screen) -> None:
    screen.draw(SEARCH).type("ross")

    screen.tap("search_clear")

    assert screen.window.property("asked") == ""
    assert screen.focused() == "search"
    assert not screen.shows("search_clear")


def test_tab_never_leaves_an_open_sheet(screen: Screen) -> None:
    screen.draw(SHEET)
    visited = []
    for _ in range(4):
        screen.press(Qt.Key.Key_Tab, "\t")
        visited.append(screen.focused())

    assert set(visited) == {"first", "second", "payment_close"}


def test_esc_closes_the_sheet(screen: Screen, qtbot: QtBot) -> None:
    screen.draw(SHEET).press(Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: not screen.shows("first"))
    screen.tap("behind")


def test_the_toast_offers_the_way_back_and_then_goes(screen: Screen, qtbot: QtBot) -> None:
    screen.draw(TOAST).tap("toast_undo")

    assert screen.window.property("acted") == "undo"
    qtbot.waitUntil(lambda: "Pagato" not in screen.texts())


def test_the_toast_goes_by_itself(screen: Screen, qtbot: QtBot) -> None:
    screen.draw("Component.onCompleted: { toast.lasts = 20; toast.announce('Pagato', []) }")

    qtbot.waitUntil(lambda: "Pagato" not in screen.texts())


def test_a_tab_is_ticked_by_tapping_its_row(screen: Screen) -> None:
    screen.draw("""
        CheckRow {
            objectName: "tab"; text: "Ordine #100"; amount: "25,30 €"
            onTapped: ticked = !ticked
        }
    """).tap("tab")

    assert screen.accessible("tab").state().checked
    assert screen.spoken("tab") == "Ordine #100, 25,30 €"


def test_a_line_of_the_ticket_counts_up_and_down(screen: Screen) -> None:
    screen.draw("""
        property int count: 5
        QuantityRow {
            objectName: "line"; text: "Caffè"; quantity: stage.count
            onLess: stage.count -= 1; onMore: stage.count += 1
        }
    """)
    for step in ("line_more", "line_more", "line_less"):
        screen.tap(step)

    assert screen.window.property("count") == 6
    assert screen.spoken("line_more") == "Caffè: uno in più"
