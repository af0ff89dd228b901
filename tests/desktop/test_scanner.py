"""A scanner that types is told apart from fingers, and its text lands nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow

from pos_app.desktop.burst import GAP_MS
from pos_app.desktop.scanner import AFTERWARDS_MS, Scanner

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LINK = "HTTPS://SALDO.LOCAL/S/" + "7" * 26
PACKAGE = "8001234567890"
NO_KEYS = Qt.KeyboardModifier.NoModifier
FINGER_MS = 120
SCANNER_MS = 8


class Typewriter(QWindow):
    """A window that writes down every key that reaches it."""

    def __init__(self) -> None:
        super().__init__()
        self.typed = ""
        self.others: list[Qt.Key] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.typed += event.text()
        if not event.text():
            self.others.append(Qt.Key(event.key()))


class Keys:
    """Keys at a pace, by a clock of their own."""

    def __init__(self, window: QWindow) -> None:
        self._window = window
        self._now_ms = 1_000_000

    def typed(self, text: str, *, gap_ms: int = FINGER_MS) -> None:
        for sign in text:
            self.pressed(Qt.Key.Key_Return if sign == "\r" else Qt.Key.Key_unknown, sign, gap_ms)

    def scanned(self, text: str) -> None:
        self.typed(text, gap_ms=SCANNER_MS)

    def pressed(self, key: Qt.Key, sign: str = "", gap_ms: int = FINGER_MS) -> None:
        self._now_ms += gap_ms
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, NO_KEYS, sign)
            event.setTimestamp(self._now_ms)
            QCoreApplication.sendEvent(self._window, event)


@pytest.fixture
def window(qapp: QObject) -> Typewriter:
    assert qapp is not None
    return Typewriter()


@pytest.fixture
def keys(window: Typewriter) -> Keys:
    return Keys(window)


@pytest.fixture
def read(window: Typewriter) -> list[str]:
    """Everything that was scanned."""
    said: list[str] = []
    Scanner(window).scanned.connect(said.append)
    return said


@pytest.mark.parametrize("gap_ms", [0, 1, SCANNER_MS, 30, 90, 140])
def test_a_link_is_one_scan_and_no_text_however_slow_the_scanner(
    window: Typewriter, keys: Keys, read: list[str], gap_ms: int
) -> None:
    keys.typed(LINK + "\r", gap_ms=gap_ms)

    assert read == [LINK]
    assert window.typed == ""


def test_two_scans_after_each_other_are_two(
    window: Typewriter, keys: Keys, read: list[str]
) -> None:
    keys.scanned(LINK + "\r" + LINK + "\r")

    assert read == [LINK, LINK]
    assert window.typed == ""


@pytest.mark.parametrize("end", ["\r\r", "\r\n", "\t", "\r\t"])
def test_however_a_scanner_ends_no_button_is_pressed(
    window: Typewriter, keys: Keys, read: list[str], end: str
) -> None:
    keys.scanned(LINK + end)

    assert read == [LINK]
    assert window.typed == ""


def test_an_enter_that_comes_late_presses_no_button(
    window: Typewriter, keys: Keys, read: list[str], qtbot: QtBot
) -> None:
    keys.scanned(LINK)
    qtbot.waitUntil(lambda: read == [LINK])

    keys.typed("\r", gap_ms=AFTERWARDS_MS - 10)

    assert window.typed == ""


def test_the_cashiers_own_enter_works_again_soon(
    window: Typewriter, keys: Keys, read: list[str]
) -> None:
    keys.scanned(LINK + "\r")

    keys.typed("\r", gap_ms=AFTERWARDS_MS + 10)

    assert read == [LINK]
    assert window.typed == "\r"


def test_without_an_enter_a_scan_ends_by_itself(
    window: Typewriter, keys: Keys, read: list[str], qtbot: QtBot
) -> None:
    keys.scanned(LINK)

    qtbot.waitUntil(lambda: read == [LINK])

    assert window.typed == ""


@pytest.mark.parametrize("code", [PACKAGE, "WIFI:S:Bar;P:12345678;;", "A12B", "TTPS://SALDO"])
def test_whatever_else_a_scanner_reads_is_no_text_either(
    window: Typewriter, keys: Keys, read: list[str], code: str
) -> None:
    keys.scanned(code + "\r")

    assert read == [code]
    assert window.typed == ""


@pytest.mark.parametrize("typed", ["12,50\r", "00", "8", "1250", "12345678\r", "ho\r"])
def test_what_fingers_type_arrives_as_it_was_typed(
    window: Typewriter, keys: Keys, read: list[str], qtbot: QtBot, typed: str
) -> None:
    keys.typed(typed)

    qtbot.waitUntil(lambda: window.typed == typed)

    assert read == []


def test_two_keys_under_two_fingers_are_both_typed(
    window: Typewriter, keys: Keys, read: list[str], qtbot: QtBot
) -> None:
    keys.typed("50", gap_ms=5)

    qtbot.waitUntil(lambda: window.typed == "50")

    assert read == []


def test_keys_that_waited_for_a_busy_till_are_judged_by_when_they_were_pressed(
    window: Typewriter, keys: Keys, read: list[str], qtbot: QtBot
) -> None:
    keys.typed("1234567890", gap_ms=GAP_MS + 1)

    qtbot.waitUntil(lambda: window.typed == "1234567890")

    assert read == []


def test_half_a_scan_is_told_and_never_becomes_text(
    window: Typewriter, keys: Keys, read: list[str], qtbot: QtBot
) -> None:
    keys.scanned(LINK[:20])

    qtbot.waitUntil(lambda: read == [LINK[:20]])

    assert window.typed == ""


def test_control_keys_within_a_scan_do_nothing(
    window: Typewriter, keys: Keys, read: list[str]
) -> None:
    keys.scanned(LINK[:24])
    keys.pressed(Qt.Key.Key_Escape, "\x1b", SCANNER_MS)
    keys.pressed(Qt.Key.Key_F2, "", SCANNER_MS)
    keys.scanned(LINK[24:] + "\r")

    assert read == [LINK]
    assert (window.typed, window.others) == ("", [])


def test_a_persons_own_keys_come_in_their_order(
    window: Typewriter, keys: Keys, read: list[str]
) -> None:
    keys.typed("12", gap_ms=10)
    keys.pressed(Qt.Key.Key_Backspace, "\b", 10)

    assert window.typed == "12\b"
    assert read == []


def test_a_key_that_is_held_down_repeats(window: Typewriter, keys: Keys, read: list[str]) -> None:
    keys.typed("0")
    for count in range(20):
        again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_0, NO_KEYS, "0", True)
        again.setTimestamp(1_001_000 + 30 * count)
        QCoreApplication.sendEvent(window, again)

    assert window.typed == "0" * 21
    assert read == []


def test_a_tap_comes_after_the_figures_typed_before_it(
    window: Typewriter, keys: Keys, read: list[str]
) -> None:
    keys.typed("5")
    here = QPointF(1, 1)
    left = Qt.MouseButton.LeftButton
    press = QMouseEvent(QEvent.Type.MouseButtonPress, here, here, left, left, NO_KEYS)
    QCoreApplication.sendEvent(window, press)

    assert window.typed == "5"
    assert read == []


def test_ten_thousand_keys_are_one_scan_of_a_bearable_length(
    window: Typewriter, keys: Keys, read: list[str]
) -> None:
    keys.typed("H" * 10_000 + "\r", gap_ms=1)

    assert [len(scan) for scan in read] == [400]
    assert window.typed == ""
