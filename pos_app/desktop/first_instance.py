"""One till on a machine: a second start brings the first one to the front, and ends."""

from __future__ import annotations

import getpass
import hashlib
from typing import TYPE_CHECKING, Final

from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE_MS: Final = 300


class FirstInstance:
    """Answers later starts over the same book; only ever one of them listens."""

    def __init__(self, name: str, come_forward: Callable[[], None]) -> None:
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)
        self._come_forward = come_forward
        # What a crash left behind would be in the way; nobody answered there a moment ago.
        QLocalServer.removeServer(name)
        self._server.listen(name)

    def _called(self) -> None:
        self._server.nextPendingConnection().close()
        self._come_forward()

    def close(self) -> None:
        self._server.close()


def name_of(store: str) -> str:
    """How tills of one person over one book find each other."""
    book = hashlib.sha256(f"{getpass.getuser()} {store}".encode()).hexdigest()
    return f"saldo-{book[:24]}"


def call_first(name: str) -> bool:
    """Ask the till that is open already to come forward; False if there is none."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    answered = socket.waitForConnected(PATIENCE_MS)
    socket.close()
    return answered
