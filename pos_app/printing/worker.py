"""The print worker: one thread for each printer, taking jobs from the queue one at a time.

It knows nothing of the screen: whoever wants to see what happens gives it a function, which is
called on the printer's thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Lock
from typing import TYPE_CHECKING
from uuid import uuid4

from pos_app.printing.lane import Lane
from pos_app.printing.printer_state import PrinterState, Status
from pos_app.services.print_queue import JobState

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pos_app.printing.device import Device
    from pos_app.services.print_queue import PrintSpool


@dataclass(frozen=True, slots=True)
class QueueChange:
    """Something to show: a printer's state, and a job's new state when there is one."""

    printer_id: str
    status: Status
    job_id: str | None = None
    job_state: JobState | None = None


def utc_now() -> datetime:
    return datetime.now(UTC)


class PrintWorker:
    """Prints what waits in the queue, as long as the till runs."""

    def __init__(
        self,
        spool: PrintSpool,
        printers: Mapping[str, Device],
        on_change: Callable[[QueueChange], None],
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        # No two workers share a name: what one took, another may not send.
        owner = f"till {uuid4().hex}"
        self._spool = spool
        self._devices = dict(printers)
        self._on_change = on_change
        self._now = now
        self._lock = Lock()
        self._statuses = {name: Status(PrinterState.UNKNOWN) for name in printers}
        self._lanes = {
            name: Lane(name, device, spool, self._tell, owner=owner, now=now)
            for name, device in printers.items()
        }

    def start(self) -> None:
        """Tidy up what a crash left behind, then begin."""
        self._spool.recover(self._now())
        if any(job.state is JobState.UNKNOWN for job in self._spool.waiting()):
            for device in self._devices.values():
                device.after_a_crash()
        for lane in self._lanes.values():
            lane.start()

    def notify(self) -> None:
        """Say that something was queued or put back; returns at once."""
        for lane in self._lanes.values():
            lane.wake()

    def finish(self, timeout_s: float = 5.0) -> None:
        """Print no other slip; the ones under way may come out, if that does not take too long."""
        for lane in self._lanes.values():
            lane.ask_to_finish()
        for lane in self._lanes.values():
            lane.join(timeout_s)
        self.stop(timeout_s)

    def stop(self, timeout_s: float = 5.0) -> None:
        """Finish: a slip under way is given a moment, then it is left as a question."""
        for lane in self._lanes.values():
            lane.ask_to_stop()
        for lane in self._lanes.values():
            lane.join(timeout_s)

    def status(self, printer_id: str) -> Status:
        """What is known of a printer from the last try."""
        with self._lock:
            return self._statuses[printer_id]

    def _tell(
        self, printer_id: str, status: Status, job_id: str | None, job_state: JobState | None
    ) -> None:
        with self._lock:
            self._statuses[printer_id] = status
        self._on_change(QueueChange(printer_id, status, job_id, job_state))
