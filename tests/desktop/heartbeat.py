"""The till's heart: how long the screen's own thread ever stood still."""

from __future__ import annotations

import time
from pathlib import Path
from threading import get_native_id

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 5


class Heartbeat(QObject):
    """Beats as often as the screen's thread comes round to it, and remembers the longest stand.

    What counts is the time in which the thread neither worked nor wanted to: it waited for
    something. A machine that is busy with other things makes work slow, but nobody wait.
    """

    def __init__(self) -> None:
        super().__init__()
        self._idle_s = idle_so_far_s()
        self._longest_s = 0.0
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def longest_ms(self) -> float:
        """The longest stand since this was asked last, up to this moment."""
        self._beat()
        longest_s, self._longest_s = self._longest_s, 0.0
        return longest_s * 1000

    def _beat(self) -> None:
        idle_s = idle_so_far_s()
        self._longest_s = max(self._longest_s, idle_s - self._idle_s)
        self._idle_s = idle_s


def idle_so_far_s() -> float:
    """Time gone by, less what this thread worked and what it stood in line for a processor."""
    account = Path(f"/proc/self/task/{get_native_id()}/schedstat").read_text()
    worked_ns, queued_ns, _ = map(int, account.split())
    return time.monotonic() - (worked_ns + queued_ns) / 1e9
