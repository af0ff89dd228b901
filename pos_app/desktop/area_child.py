"""The customer area as a child of the till: started with it, watched, and ended with it."""

from __future__ import annotations

import logging
import sys
from typing import Final

from PySide6.QtCore import QObject, QProcess, QTimer

LOG: Final = logging.getLogger(__name__)
FIRST_WAIT_MS: Final = 1000
_LONGEST_WAIT_MS: Final = 60_000
_GOODBYE_MS: Final = 3000


def area_command(store: str, address: str) -> list[str]:
    """What serves a store's customer area at «HOST:PORT»."""
    host, _, port = address.rpartition(":")
    own = [sys.executable, "-m", "pos_app.cli", "area", "--store", store]
    return [*own, "--host", host.strip("[]"), "--port", port]


class AreaChild(QObject):
    """A process beside the till; whatever becomes of it, the till goes on.

    When it ends by itself it is started again, later and later, so that a port that is taken
    does not keep the machine busy.
    """

    def __init__(self, command: list[str], first_wait_ms: int = FIRST_WAIT_MS) -> None:
        super().__init__()
        self._wait_ms = first_wait_ms
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(command[1:])
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._process.start)
        self._process.finished.connect(self._wait)
        self._process.errorOccurred.connect(self._did_not_start)
        self._process.start()

    @property
    def process_id(self) -> int:
        """The number of the process; 0 when none runs."""
        return self._process.processId()

    def close(self) -> None:
        """End it with the till."""
        self._process.finished.disconnect(self._wait)
        self._again.stop()
        self._process.terminate()
        if not self._process.waitForFinished(_GOODBYE_MS):
            self._process.kill()
            self._process.waitForFinished(_GOODBYE_MS)

    def _did_not_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._wait()

    def _wait(self) -> None:
        LOG.info("the customer area ended; it starts again in %d ms", self._wait_ms)
        self._again.start(self._wait_ms)
        self._wait_ms = min(2 * self._wait_ms, _LONGEST_WAIT_MS)
