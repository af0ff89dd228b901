"""How long a printer is waited for in the middle of a slip."""

from __future__ import annotations

import time

from pos_app.printing.printer_state import STOPPED, Status


class Patience:
    """Waiting that lasts longer while the printer says why it stands still."""

    def __init__(self, silent_s: float, paper_s: float) -> None:
        self._silent_s = silent_s
        self._paper_s = paper_s
        self._since = time.monotonic()
        self._stopped_since: float | None = None

    def renew(self) -> None:
        self._since = time.monotonic()
        self._stopped_since = None

    def is_over(self, status: Status) -> bool:
        now = time.monotonic()
        if status.state not in STOPPED:
            if self._stopped_since is not None:
                self.renew()
            return now - self._since > self._silent_s
        self._stopped_since = self._stopped_since or now
        return now - self._stopped_since > self._paper_s
