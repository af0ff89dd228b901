"""How long to leave a printer alone that could not print."""

from __future__ import annotations

import random
from typing import Final

from pos_app.printing.printer_state import PrinterState

LADDER_S: Final = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0)
"""Quick at first, because covers are closed quickly; then once a minute, for as long as it takes."""
_BUSY_S: Final = (0.1, 0.5)
_BUSY_TRIES: Final = 40


class Backoff:
    """Counts the failed tries in a row."""

    def __init__(self) -> None:
        self._failures = 0
        self._busy = 0

    def reset(self) -> None:
        self._failures = 0
        self._busy = 0

    def after(self, state: PrinterState) -> float:
        """Seconds to wait after one more failed try.

        A busy printer is printing for another till: it is free again in a moment, and two tills
        must not knock in step.
        """
        if state is PrinterState.BUSY and self._busy < _BUSY_TRIES:
            self._busy += 1
            return random.uniform(*_BUSY_S)  # noqa: S311 - not a secret
        pause = LADDER_S[min(self._failures, len(LADDER_S) - 1)]
        self._failures += 1
        return pause
