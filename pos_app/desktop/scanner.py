"""A scanner that types: its bursts are read whole, and never land in a field."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtQuick import QQuickWindow

from pos_app.desktop.burst import Burst
from pos_app.domain.scan import MAX_SCAN
from pos_app.viewmodels.guarded import guarded

AFTERWARDS_MS: Final = 500
"""Some scanners end with two Enters, or with one that comes late: none presses a button."""

_NS_IN_MS: Final = 1_000_000
_ENDS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_LINE_ENDS: Final = frozenset("\r\n\t")
_SILENT: Final = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
    }
)
_TOUCHES: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_TEXTS: Final = ("QQuickTextInput", "QQuickTextEdit")


class Scanner(QObject):
    """Watches the keys of one window for bursts that no finger typed.

    What turns out to be somebody typing is handed on, a blink later. A burst that stops in the
    middle is told as well, so that half a code never becomes text.
    """

    scanned = Signal(str)

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._window = window
        self._burst: Burst | None = None
        self._held: list[QKeyEvent] = []
        self._text_before: str | None = None
        self._deaf_until_ms = 0
        self._is_handing_on = False
        self._pause = QTimer(self, singleShot=True)
        # Keys that came while the till was busy are read before anything is decided.
        self._grace = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._grace.start)
        self._grace.timeout.connect(self._paused)
        window.installEventFilter(self)

    @guarded(False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self._is_handing_on:
            return False
        if event.type() in _TOUCHES:
            self._paused()
        if not isinstance(event, QKeyEvent) or event.key() in _SILENT:
            return False
        if event.type() == QEvent.Type.KeyRelease:
            return bool(event.text()) and (bool(self._held) or self._is_deaf_to(event))
        return event.type() == QEvent.Type.KeyPress and self._pressed(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        """Whether a key is kept from whoever has the keyboard."""
        at_ms = _moment(event)
        if self._burst is not None and not self._burst.lasts_until(at_ms):
            self._paused()
        if _is_end(event):
            return self._ended(event, at_ms)
        if _is_sign(event):
            return self._signed(event, at_ms)
        # A code may hold what presses Esc or an arrow; a person's own Esc ends what was typed.
        is_within = self._burst is not None and self._burst.is_scan
        if not is_within:
            self._paused()
        return is_within

    def _signed(self, event: QKeyEvent, at_ms: int) -> bool:
        if self._burst is None:
            text = _text_in(self._window)
            self._burst = Burst(in_text=text is not None)
            self._burst.add(event.text(), at_ms)
            if text is not None and not self._burst.may_be_link:
                self._text_before = text
                return False
        else:
            self._burst.add(event.text(), at_ms)
        self._held.append(event.clone())
        self._grace.stop()
        self._pause.start(self._burst.patience_ms)
        return True

    def _ended(self, event: QKeyEvent, at_ms: int) -> bool:
        """Enter was pressed; it is eaten after a scan, and goes on its way after typing."""
        if self._burst is not None and self._burst.is_scan_ended_at(at_ms):
            self._tell()
            return True
        self._paused()
        return self._is_deaf_to(event)

    def _paused(self) -> None:
        """Nothing more came: somebody types, or the scan was cut short."""
        if self._burst is not None and self._burst.is_scan:
            self._tell()
        else:
            self._hand_on()

    def _tell(self) -> None:
        """What was scanned is told, and the one sign of it that a text had taken is taken back."""
        assert self._burst is not None
        read, at_ms = self._burst.signs[:MAX_SCAN], self._burst.last_ms
        if self._text_before not in {None, _text_in(self._window)}:
            self._send(_backspace())
        self._forget()
        self._deaf_until_ms = at_ms + AFTERWARDS_MS
        self.scanned.emit(read)

    def _hand_on(self) -> None:
        """Give the keys to whom they were meant for."""
        held = self._held
        self._forget()
        for key in held:
            self._send(key)

    def _forget(self) -> None:
        self._pause.stop()
        self._grace.stop()
        self._burst, self._held, self._text_before = None, [], None

    def _send(self, pressed: QKeyEvent) -> None:
        released = QKeyEvent(
            QEvent.Type.KeyRelease, pressed.key(), pressed.modifiers(), pressed.text()
        )
        self._is_handing_on = True
        QCoreApplication.sendEvent(self._window, pressed)
        QCoreApplication.sendEvent(self._window, released)
        self._is_handing_on = False

    def _is_deaf_to(self, event: QKeyEvent) -> bool:
        return _is_end(event) and _moment(event) <= self._deaf_until_ms


def _moment(event: QKeyEvent) -> int:
    """When a key was pressed, as the keyboard says; not when we come round to it."""
    return event.timestamp() or time.monotonic_ns() // _NS_IN_MS


def _is_end(event: QKeyEvent) -> bool:
    return event.key() in _ENDS or event.text() in _LINE_ENDS


def _is_sign(event: QKeyEvent) -> bool:
    return bool(event.text()) and event.text().isprintable() and not event.isAutoRepeat()


def _backspace() -> QKeyEvent:
    key, none = Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier
    return QKeyEvent(QEvent.Type.KeyPress, key, none, "\b")


def _text_in(window: QWindow) -> str | None:
    """What stands in the text that has the keyboard, or None when figures or buttons have it."""
    focused = window.activeFocusItem() if isinstance(window, QQuickWindow) else None
    if focused is None or not any(map(focused.inherits, _TEXTS)):
        return None
    return str(focused.property("text"))
