from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.ui.screen import Screen

TILES = """
    property string hits: ""
    TileGrid {
        width: 600; height: 400
        model: 4
        delegate: Tile {
            required property int index
            objectName: "tile_" + index
            text: "Caffè"
            onTapped: stage.hits += index
        }
    }
"""
KEYPAD = """
    property string typed: ""
    Keypad { %s objectName: "keypad"; width: 400; height: 400; onKeyTapped: key => stage.typed += key }
"""
KEYPAD_IN_A_SHEET = """
    property string typed: ""
    Sheet {
        visible: true
        Keypad {
            objectName: "keypad"; anchors.fill: parent; onKeyTapped: key => stage.typed += key
        }
    }
"""
COVERED = """
    SaldoButton { objectName: "pay"; text: "Paga" }
    Sheet { visible: %s }
"""


def test_two_overlapping_fingers_add_both_articles(screen: Screen) -> None:
    screen.draw(TILES).two_fingers("tile_0", "tile_1")

    assert sorted(screen.window.property("hits")) == ["0", "1"]


@pytest.mark.parametrize("keypad", [KEYPAD % "", KEYPAD_IN_A_SHEET], ids=["open", "in a sheet"])
def test_two_overlapping_fingers_type_twelve_cents(screen: Screen, keypad: str) -> None:
    screen.draw(keypad).two_fingers("keypad_1", "keypad_2")

    assert screen.window.property("typed") == "12"


def test_every_key_of_the_keypad_says_its_name(screen: Screen) -> None:
    screen.draw(KEYPAD % "")

    for key in ("7", "0", "00", "back", "C"):
        screen.tap(f"keypad_{key}")

    assert screen.window.property("typed") == "7000backC"


def test_fast_taps_on_one_key_all_count(screen: Screen) -> None:
    screen.draw(KEYPAD % "")

    for _ in range(5):
        screen.tap("keypad_5")

    assert screen.window.property("typed") == "55555"


def test_figures_of_a_real_keyboard_reach_the_keypad(screen: Screen) -> None:
    screen.draw(KEYPAD % "focus: true;").type("12,5")

    assert screen.window.property("typed") == "125"


def test_a_finger_cannot_tap_what_a_sheet_covers(screen: Screen) -> None:
    screen.draw(COVERED % "true")

    with pytest.raises(AssertionError, match="pay is covered by shade"):
        screen.tap("pay")


def test_a_touch_beside_the_sheet_does_nothing_below_it(screen: Screen) -> None:
    screen.draw("""
        property int taps: 0
        SaldoButton { objectName: "pay"; text: "Paga"; onTapped: stage.taps += 1 }
        Sheet { id: sheet; name: "sheet" }
        Component.onCompleted: sheet.open()
    """)

    screen.touch_at(20, 20)
    screen.tap("sheet_close")
    screen.tap("pay")

    assert screen.window.property("taps") == 1


def test_a_finger_cannot_tap_what_is_disabled(screen: Screen) -> None:
    screen.draw('SaldoButton { objectName: "pay"; text: "Paga"; enabled: false }')

    with pytest.raises(AssertionError, match="pay is disabled"):
        screen.tap("pay")


def test_a_finger_cannot_tap_a_row_where_a_button_of_its_own_lies(screen: Screen) -> None:
    screen.draw("""
        Tappable {
            objectName: "row"; text: "Anna"; width: 400; height: 100
            SaldoButton { objectName: "answer"; text: "Rispondi"; anchors.centerIn: parent }
        }
    """)

    with pytest.raises(AssertionError, match="row is covered by answer"):
        screen.tap("row")


def test_a_finger_cannot_tap_beside_the_window(screen: Screen) -> None:
    screen.draw('SaldoButton { objectName: "pay"; text: "Paga"; x: 2000 }')

    with pytest.raises(AssertionError, match="pay is outside"):
        screen.tap("pay")


def test_a_finger_cannot_tap_what_is_hidden(screen: Screen) -> None:
    screen.draw('SaldoButton { objectName: "pay"; text: "Paga"; visible: false }')

    with pytest.raises(AssertionError, match="nothing called 'pay' is shown"):
        screen.tap("pay")


def test_a_busy_button_lets_no_second_tap_through(screen: Screen) -> None:
    screen.draw("""
        property int taps: 0
        SaldoButton { objectName: "pay"; text: "Paga"; onTapped: { stage.taps += 1; busy = true } }
    """)

    screen.tap("pay")
    screen.tap("pay")

    assert screen.window.property("taps") == 1
