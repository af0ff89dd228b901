"""The customer area as a child of the till: started with it, watched, and ended with it."""

from __future__ import annotations

import logging
import sys
from typing import Final

from PySide6.QtCore import QObject, QProcess, QTimer, Signal
from PySide6.QtNetwork import QTcpSocket

from pos_app.viewmodels.area_address import parts_of
from pos_app.viewmodels.serving import ServingState

LOG: Final = logging.getLogger(__name__)
FIRST_WAIT_MS: Final = 1000
_LONGEST_WAIT_MS: Final = 60_000
_GOODBYE_MS: Final = 3000
_KNOCK_MS: Final = 500
_MOST_SAID: Final = 4000
_PORT_TAKEN: Final = ("[errno 98]", "[errno 48]", "[errno 10048]", "address already in use")
_NOT_OURS: Final = (
    "[errno 99]",
    "[errno 49]",
    "[errno 10049]",
    "cannot assign requested address",
    # What Python 3.13 makes of it.
    "could not bind on any address",
)


def area_command(store: str, address: str, mail: tuple[str, str] = ("", "")) -> list[str]:
    """What serves a store's customer area at «HOST:PORT».

    ``mail`` is the file that holds the mail server, and whom letters come from.
    """
    host, port = parts_of(address)
    own = [sys.executable, "-m", "pos_app.cli", "area", "--store", store]
    letters = ["--mail-file", mail[0], "--mail-from", mail[1]] if mail[0] else []
    return [*own, *letters, "--beside-till", "--host", host, "--port", port]


def why_ended(said: str) -> ServingState:
    """What the last words of a process that ended by itself mean."""
    words = said.lower()
    if any(sign in words for sign in _PORT_TAKEN):
        return ServingState.PORT_TAKEN
    if any(sign in words for sign in _NOT_OURS):
        return ServingState.NOT_OUR_ADDRESS
    return ServingState.ENDED


class AreaChild(QObject):
    """A process beside the till; whatever becomes of it, the till goes on.

    When it ends by itself it is started again, later and later, so that a port that is taken
    does not keep the machine busy. Its input is a pipe of ours, so it also ends when the till is
    killed and cannot end it. It runs when it can be called at ``address``; what it says
    goes on to our own standard error, which holds no name and no whole code.
    """

    stateChanged = Signal(object)

    def __init__(
        self, command: list[str], address: str = "", first_wait_ms: int = FIRST_WAIT_MS
    ) -> None:
        super().__init__()
        self.state = ServingState.STARTING
        self._address = address
        self._said = ""
        self._wait_ms = self._first_wait_ms = first_wait_ms
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(command[1:])
        self._process.readyReadStandardOutput.connect(self._is_set_up)
        self._process.readyReadStandardError.connect(self._listen)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._begin)
        self._door = QTcpSocket(self)
        self._door.connected.connect(self._answers)
        self._knocking = QTimer(self, interval=_KNOCK_MS)
        self._knocking.timeout.connect(self._knock)
        self._process.finished.connect(self._wait)
        self._process.errorOccurred.connect(self._did_not_start)
        self._begin()

    @property
    def process_id(self) -> int:
        """The number of the process; 0 when none runs."""
        return self._process.processId()

    def close(self) -> None:
        """End it with the till."""
        self._process.finished.disconnect(self._wait)
        self._again.stop()
        self._knocking.stop()
        self._door.abort()
        self._process.terminate()
        if not self._process.waitForFinished(_GOODBYE_MS):
            self._process.kill()
            self._process.waitForFinished(_GOODBYE_MS)

    def _begin(self) -> None:
        self._said = ""
        self._process.start()

    def _is_set_up(self) -> None:
        """It says its address right before it listens: a port that is taken ends it at once.

        Whoever answered before that was another program.
        """
        self._process.readAllStandardOutput()
        if self._address:
            self._knocking.start()

    def _knock(self) -> None:
        """See whether it can be called already."""
        if self._door.state() is QTcpSocket.SocketState.UnconnectedState:
            host, port = parts_of(self._address)
            self._door.connectToHost(host, int(port))

    def _answers(self) -> None:
        # Our own process would have ended by now if it were somebody else's door.
        self._door.abort()
        if self._process.state() is QProcess.ProcessState.Running:
            self._knocking.stop()
            self._become(ServingState.RUNNING)

    def _listen(self) -> None:
        words = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        self._said = (self._said + words)[-_MOST_SAID:]
        if sys.stderr is not None:
            sys.stderr.write(words)

    def _did_not_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._wait()

    def _wait(self) -> None:
        self._knocking.stop()
        self._door.abort()
        if self.state is ServingState.RUNNING:
            self._wait_ms = self._first_wait_ms
        LOG.info("the customer area ended; it starts again in %d ms", self._wait_ms)
        self._become(why_ended(self._said))
        self._again.start(self._wait_ms)
        self._wait_ms = min(2 * self._wait_ms, _LONGEST_WAIT_MS)

    def _become(self, state: ServingState) -> None:
        self.state = state
        self.stateChanged.emit(state)
