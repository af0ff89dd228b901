"""How tries ended, as long as the printer's thread owes it to the book."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.printing.persistence import written
from pos_app.printing.printer_state import Status
from pos_app.services.print_queue import JobState, PrintJob

if TYPE_CHECKING:
    from threading import Event

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ending:
    """How a try ended: what to write down, and what to say when it is written."""

    job: PrintJob
    state: JobState
    status: Status
    write: Callable[[], None]


class Endings:
    """Written down at once, or as soon as the store answers again: no slip stays «printing».

    If the till ends before, its next start asks the cashier; a slip is never printed twice
    because of it.
    """

    def __init__(self, tell: Callable[[Status, PrintJob, JobState], None], stopping: Event) -> None:
        self._tell = tell
        self._stopping = stopping
        self._owed: list[Ending] = []

    @property
    def are_owed(self) -> bool:
        """Whether one is not in the book yet."""
        return bool(self._owed)

    def note(self, ending: Ending) -> None:
        """Write it down, even if the store is busy for a moment; keep it and raise if it is not."""
        try:
            written(ending.write, self._stopping)
        except Exception:
            self._owed.append(ending)
            raise
        self._tell(ending.status, ending.job, ending.state)

    def pay(self) -> None:
        """Try again to write down what is owed; other slips do not wait for it."""
        for ending in tuple(self._owed):
            try:
                ending.write()
            except Exception as trouble:  # noqa: BLE001 - logged; the next round may fare better
                _log.warning("slip %s: its end is not written: %r", ending.job.id, trouble)
            else:
                self._owed.remove(ending)
                self._tell(ending.status, ending.job, ending.state)
