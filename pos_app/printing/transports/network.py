"""A printer on the network, port 9100.

Closing a connection while an answer of the printer lies unread resets it, and the printer loses
what it had not read yet, without an error on our side.  So a job ends in three steps: say that
no more follows, read until the printer closes, close.
"""

from __future__ import annotations

import contextlib
import select
import socket
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.printing.transports.line import LineBrokenError, NotReachableError

if TYPE_CHECKING:
    from pos_app.printing.profile import Timeouts

DEFAULT_PORT: Final = 9100
_READ_BYTES: Final = 4096


@dataclass(frozen=True, slots=True)
class NetworkWay:
    """The address of a printer on the network."""

    host: str
    port: int = DEFAULT_PORT

    def open(self, timeouts: Timeouts) -> NetworkLine:
        """Connect to the printer; one job, one connection, because a printer takes only one."""
        try:
            wire = socket.create_connection((self.host, self.port), timeouts.connect_s)
        except ConnectionRefusedError as refusal:
            raise NotReachableError(f"{self.host}: {refusal}", busy=True) from refusal
        except TimeoutError as silence:
            raise NotReachableError(f"{self.host}: no answer", busy=True, silent=True) from silence
        except OSError as trouble:
            raise NotReachableError(f"{self.host}: {trouble}") from trouble
        wire.settimeout(0)
        return NetworkLine(wire)


class NetworkLine:
    """An open connection to a network printer."""

    answers = True

    def __init__(self, wire: socket.socket) -> None:
        self._wire = wire

    def write(self, some: bytes, timeout_s: float) -> int:
        _, ready, _ = select.select([], [self._wire], [], timeout_s)
        if not ready:
            return 0
        try:
            return self._wire.send(some)
        except BlockingIOError:
            return 0
        except OSError as trouble:
            raise LineBrokenError(str(trouble)) from trouble

    def read(self, timeout_s: float) -> bytes:
        ready, _, _ = select.select([self._wire], [], [], timeout_s)
        if not ready:
            return b""
        try:
            came = self._wire.recv(_READ_BYTES)
        except BlockingIOError:
            return b""
        except OSError as trouble:
            raise LineBrokenError(str(trouble)) from trouble
        if not came:
            raise LineBrokenError("the printer closed the connection")
        return came

    def finish(self, timeout_s: float) -> bool:
        try:
            self._wire.shutdown(socket.SHUT_WR)
            return self._read_to_the_end(time.monotonic() + timeout_s)
        except OSError as trouble:
            raise LineBrokenError(str(trouble)) from trouble

    def _read_to_the_end(self, deadline: float) -> bool:
        while (left := deadline - time.monotonic()) > 0:
            ready, _, _ = select.select([self._wire], [], [], left)
            if ready and not self._wire.recv(_READ_BYTES):
                return True
        return False

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._wire.close()
