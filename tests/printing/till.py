"""A till with nothing but a print queue and a printer."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from itertools import count
from threading import Condition
from typing import TYPE_CHECKING, Self

import msgspec

from pos_app.printing.escpos_device import EscPosDevice
from pos_app.printing.profile import Timeouts
from pos_app.printing.profiles import load_profile
from pos_app.printing.worker import PrintWorker, QueueChange
from pos_app.services.print_queue import JobState, NewPrintJob, PrintJob, PrintSpool, expiry_of
from tests.printing.memory_spool import MemorySpool
from tests.waiting import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import timedelta

    from pos_app.domain.slip_document import SlipDocument
    from pos_app.printing.device import Device
    from pos_app.printing.profile import Profile
    from pos_app.printing.transports.line import Way

SHORT = Timeouts(
    connect_s=0.5, status_s=0.2, write_stall_s=0.5, confirm_s=0.8, close_s=0.5, paper_s=20
)
_numbers = count(1)


def impatient(name: str, timeouts: Timeouts = SHORT) -> Profile:
    """A profile that does not let a test wait."""
    return msgspec.structs.replace(load_profile(name), timeouts=timeouts)


def new_job(document: SlipDocument, *, age: timedelta | None = None) -> NewPrintJob:
    """A job as the services write it, perhaps a while ago."""
    created_at = datetime.now(UTC) - age if age else datetime.now(UTC)
    return NewPrintJob(
        id=f"job-{next(_numbers)}",
        created_at=created_at,
        till_id=1,
        printer_id="receipt",
        document=document,
        expires_at=expiry_of(document.kind, created_at),
    )


class Till:
    """Prints over one way, or on one device, and remembers what it was told."""

    def __init__(self, device: Device, spool: PrintSpool | None = None) -> None:
        self.spool: PrintSpool = spool or MemorySpool()
        self.changes: list[QueueChange] = []
        self._changed = Condition()
        self.worker = PrintWorker(self.spool, {"receipt": device}, self._note)

    @classmethod
    def over(
        cls,
        way: Way,
        profile: str = "epson-tm-t20iii",
        timeouts: Timeouts = SHORT,
        spool: PrintSpool | None = None,
    ) -> Self:
        return cls(EscPosDevice(way, impatient(profile, timeouts)), spool)

    def __enter__(self) -> Self:
        self.worker.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.worker.stop()

    def print(self, document: SlipDocument, *, age: timedelta | None = None) -> str:
        job = new_job(document, age=age)
        self.spool.add(job)
        self.worker.notify()
        return job.id

    def wait(self, job_id: str, *states: JobState, timeout_s: float = PATIENCE_S) -> PrintJob:
        """Wait until the job stands in one of these states."""
        with self._changed:
            reached = self._changed.wait_for(lambda: self.job(job_id).state in states, timeout_s)
        assert reached, f"{self.job(job_id)} never reached {states}"
        return self.job(job_id)

    def let_it_work(self, is_over: Callable[[], bool], timeout_s: float = PATIENCE_S) -> None:
        """Let the worker go on until something is true, even if nobody is told of it."""
        deadline = time.monotonic() + timeout_s
        with self._changed:
            while not is_over():
                assert time.monotonic() < deadline, "it never came to an end"
                self._changed.wait(0.02)

    def wait_for_status(self, status: str, timeout_s: float = PATIENCE_S) -> None:
        """Wait until the printer was seen in that state."""
        with self._changed:
            reached = self._changed.wait_for(
                lambda: any(change.status.state == status for change in self.changes), timeout_s
            )
        assert reached, f"{self.changes} never said {status}"

    def job(self, job_id: str) -> PrintJob:
        job = self.spool.get(job_id)
        assert job is not None
        return job

    def _note(self, change: QueueChange) -> None:
        with self._changed:
            self.changes.append(change)
            self._changed.notify_all()
