"""A scanner that types: its bursts are read whole, and never land in a field."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow

from pos_app.domain.scan import MAX_SCAN
from pos_app.viewmodels.guarded import guarded

GAP_MS: Final = 50
"""Nobody types the next letter this fast."""

_FIRST: Final = "Hh"
"""Every code of ours begins so: other keys are let through without a look."""

_LEAST: Final = 8
_ENDS: Final = ("\r", "\n")


class Scanner(QObject):
    """Watches the keys of one window for bursts that begin like a link and end with Enter.

    What turns out to be somebody typing is handed on, a blink later. A burst that stops in the
    middle is told as well, so that half a code never becomes text.
    """

    scanned = Signal(str)

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._window = window
        self._held: list[QKeyEvent] = []
        self._is_handing_on = False
        self._pause = QTimer(self, singleShot=True, interval=GAP_MS)
        self._pause.timeout.connect(self._paused)
        window.installEventFilter(self)

    @guarded(False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self._is_handing_on or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyRelease:
            return bool(self._held) and bool(event.text())
        return event.type() == QEvent.Type.KeyPress and self._pressed(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        text = event.text()
        if not text:
            return False
        if not self._held and text not in _FIRST:
            return False
        if text in _ENDS:
            return self._ended()
        self._held.append(event.clone())
        self._pause.start()
        return True

    def _ended(self) -> bool:
        """Enter was pressed; it is eaten after a scan, and goes on its way after typing."""
        is_scan = len(self._held) >= _LEAST
        self._paused()
        return is_scan

    def _paused(self) -> None:
        """Nothing more came: somebody types, or the scan was cut short."""
        if len(self._held) < _LEAST:
            self._hand_on()
        else:
            self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        read = "".join(key.text() for key in self._held[:MAX_SCAN])
        self._held.clear()
        self.scanned.emit(read)

    def _hand_on(self) -> None:
        """Give the keys to whom they were meant for."""
        self._pause.stop()
        held, self._held = self._held, []
        self._is_handing_on = True
        for key in held:
            QCoreApplication.sendEvent(self._window, key)
            released = QKeyEvent(QEvent.Type.KeyRelease, key.key(), key.modifiers(), key.text())
            QCoreApplication.sendEvent(self._window, released)
        self._is_handing_on = False
