"""How long to leave a printer alone that could not print."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING, Final

from pos_app.printing.printer_state import PrinterState, Status

if TYPE_CHECKING:
    from collections.abc import Callable

LADDER_S: Final = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0)
"""Quick at first, because covers are closed quickly; then once a minute, for as long as it takes."""
BUSY_FOR_S: Final = 10.0
"""A printer that prints for another till is free again by then; one that is not, is off."""
_BUSY_S: Final = (0.1, 0.5)


class Backoff:
    """Counts the failed tries in a row."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._failures = 0
        self._first_at: float | None = None

    def reset(self) -> None:
        """The printer printed."""
        self._failures = 0
        self._first_at = None

    def judge(self, status: Status) -> Status:
        """Call a printer that has been busy for too long what it is: switched off."""
        if self._first_at is None:
            self._first_at = self._clock()
        too_long = self._clock() - self._first_at > BUSY_FOR_S
        if status.state is PrinterState.BUSY and too_long:
            return Status(PrinterState.OFFLINE)
        return status

    def after(self, state: PrinterState) -> float:
        """Seconds to wait after one more failed try.

        Two tills that wait for the same printer must not knock in step.
        """
        if state is PrinterState.BUSY:
            return random.uniform(*_BUSY_S)  # noqa: S311 - not a secret
        pause = LADDER_S[min(self._failures, len(LADDER_S) - 1)]
        self._failures += 1
        return pause
