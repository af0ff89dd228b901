"""What the till needs from any connection to a printer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pos_app.printing.profile import Timeouts


class NotReachableError(Exception):
    """The printer could not be reached; nothing was sent.

    ``busy`` when somebody may be there and does not take us now: another till is printing.
    ``silent`` when not even a refusal came back: the address may be wrong.
    """

    def __init__(self, reason: str, *, busy: bool = False, silent: bool = False) -> None:
        super().__init__(reason)
        self.busy = busy
        self.silent = silent


class LineBrokenError(Exception):
    """The connection ended while it was in use."""


class Line(Protocol):
    """An open connection to a printer."""

    @property
    def answers(self) -> bool:
        """Whether anything can come back on it."""

    def write(self, some: bytes, timeout_s: float) -> int:
        """Hand over as much as the line takes now; 0 when it took nothing in that time.

        Raises:
            LineBrokenError: the connection is gone.
        """

    def read(self, timeout_s: float) -> bytes:
        """What came back, empty when nothing came in that time.

        Raises:
            LineBrokenError: the printer closed or lost the connection.
        """

    def finish(self, timeout_s: float) -> bool:
        """Say that no more follows and wait until the printer took it all; False if unsure.

        Raises:
            LineBrokenError: the connection is gone, perhaps with the last bytes.
        """

    def close(self) -> None:
        """Let go of the connection; never fails."""


class Way(Protocol):
    """A printer's address: opens a line for one job."""

    def open(self, timeouts: Timeouts) -> Line:
        """Open a line.

        Raises:
            NotReachableError: nobody is there.
        """
