"""A scanner that types is told apart from fingers, and its text lands nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest

from pos_app.desktop.scanner import GAP_MS, Scanner

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LINK = "HTTPS://SALDO.LOCAL/S/" + "7" * 26
NO_KEYS = Qt.KeyboardModifier.NoModifier


class Typewriter(QWindow):
    """A window that writes down every key that reaches it."""

    def __init__(self) -> None:
        super().__init__()
        self.typed = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.typed += event.text()


@pytest.fixture
def window(qapp: QObject) -> Typewriter:
    assert qapp is not None
    return Typewriter()


@pytest.fixture
def read(window: Typewriter) -> list[str]:
    """Everything that was scanned."""
    said: list[str] = []
    Scanner(window).scanned.connect(said.append)
    return said


def burst(window: QWindow, text: str) -> None:
    """Keys as a scanner sends them: at once."""
    for sign in text:
        key = Qt.Key.Key_Return if sign == "\r" else Qt.Key(ord(sign.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(window, QKeyEvent(kind, key, NO_KEYS, sign))


def test_a_burst_is_one_scan_and_no_text(window: Typewriter, read: list[str]) -> None:
    burst(window, LINK + "\r")

    assert read == [LINK]
    assert window.typed == ""


def test_two_scans_after_each_other_are_two(window: Typewriter, read: list[str]) -> None:
    burst(window, LINK + "\r" + LINK + "\r")

    assert read == [LINK, LINK]


def test_somebody_typing_an_h_gets_it_a_blink_later(
    window: Typewriter, read: list[str], qtbot: QtBot
) -> None:
    QTest.keyClick(window, Qt.Key.Key_A)
    burst(window, "h")

    qtbot.waitUntil(lambda: window.typed.endswith("h"), timeout=20 * GAP_MS)

    assert read == []


def test_enter_after_a_few_letters_is_enter(window: Typewriter, read: list[str]) -> None:
    burst(window, "ho\r")

    assert read == []
    assert window.typed.startswith("ho")


def test_half_a_scan_is_told_and_never_becomes_text(
    window: Typewriter, read: list[str], qtbot: QtBot
) -> None:
    burst(window, LINK[:20])

    qtbot.waitUntil(lambda: read == [LINK[:20]], timeout=20 * GAP_MS)

    assert window.typed == ""


def test_digits_are_never_held_back(window: Typewriter, read: list[str]) -> None:
    burst(window, "12,50\r")

    assert window.typed == "12,50\r"
    assert read == []


def test_ten_thousand_keys_are_one_scan_of_a_bearable_length(
    window: Typewriter, read: list[str]
) -> None:
    burst(window, "H" * 10_000 + "\r")

    assert [len(scan) for scan in read] == [400]
    assert window.typed == ""
