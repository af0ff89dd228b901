"""Ends the till as if its window had been closed when the system, or a terminal, asks it to."""

from __future__ import annotations

import contextlib
import signal
import socket
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable

SIGNALS: Final = (signal.SIGTERM, signal.SIGINT)
ENOUGH: Final = 64


class StopSignals:
    """Python hears a signal only between two of its own steps, and a till at rest makes none."""

    def __init__(self, stop: Callable[[], None]) -> None:
        self._stop = stop
        self._ear, self._mouth = socket.socketpair()
        self._ear.setblocking(False)
        self._mouth.setblocking(False)
        self._notifier = QSocketNotifier(self._ear.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._called)
        for each in SIGNALS:
            signal.signal(each, _heard)
        signal.set_wakeup_fd(self._mouth.fileno(), warn_on_full_buffer=False)

    def _called(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._ear.recv(ENOUGH)
        self._stop()

    def close(self) -> None:
        """The till is ending; whoever asks once more ends it at once."""
        for each in SIGNALS:
            signal.signal(each, signal.SIG_DFL)
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._ear.close()
        self._mouth.close()


def _heard(_number: int, _frame: object) -> None:
    """The byte that Python writes for the notifier is all that is wanted."""
