"""One try of one slip: the right to send it, asked for once, and how far it got."""

from __future__ import annotations

import hashlib
import logging
import time
from typing import TYPE_CHECKING, Final

from pos_app.printing.device import Watch
from pos_app.printing.persistence import written
from pos_app.printing.printer_state import PrinterState, Status
from pos_app.services.print_queue import JobState

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, timedelta
    from threading import Event

    from pos_app.printing.device import Prepared
    from pos_app.services.print_queue import PrintJob, PrintSpool

_PROGRESS_EVERY_S: Final = 1.0


_log = logging.getLogger(__name__)


class TakenBackError(Exception):
    """Another worker has the slip in hand: not one byte of it may leave from here."""


class TooLateError(Exception):
    """The printer was reached after the slip's time was over."""


class ClosingError(Exception):
    """The till closes, or its printer was changed: no slip begins any more."""


class Attempt:
    """What the device of a printer reports while it tries one job."""

    def __init__(
        self,
        job: PrintJob,
        prepared: Prepared,
        spool: PrintSpool,
        tell: Callable[[Status, PrintJob, JobState], None],
        *,
        now: Callable[[], datetime],
        lease: timedelta,
        stopping: Event,
    ) -> None:
        self._job = job
        self._prepared = prepared
        self._spool = spool
        self._tell = tell
        self._now = now
        self._lease = lease
        self._stopping = stopping
        self._has_begun = False
        self._noted_at = time.monotonic()
        self._noted = Status(PrinterState.PROBING)

    @property
    def watch(self) -> Watch:
        return Watch(self._begin, self._progress, self._stopping)

    @property
    def has_begun(self) -> bool:
        """Whether bytes may have left."""
        return self._has_begun

    def _begin(self) -> None:
        """Write down that bytes are about to leave, or see to it that none does.

        A printer may take long to be reached: what was true when the slip was taken is asked
        again here.
        """
        if self._stopping.is_set():
            raise ClosingError
        if is_too_late(self._job, self._now()):
            raise TooLateError
        payload = self._prepared.payload
        sha256 = hashlib.sha256(payload).hexdigest()
        is_ours = written(
            lambda: self._spool.sending(
                self._job,
                sha256=sha256,
                bytes_total=len(payload),
                process_id=self._prepared.process_id,
            ),
            self._stopping,
        )
        if not is_ours:
            raise TakenBackError
        if is_too_late(self._job, self._now()):
            raise TooLateError
        self._has_begun = True
        self._tell(Status(PrinterState.READY), self._job, JobState.SENDING)

    def _progress(self, sent: int, status: Status) -> None:
        """Note what matters: the printer's state changed, or a while has passed."""
        if not self._has_begun:
            self._noted = status
            return
        now = time.monotonic()
        if status != self._noted or now - self._noted_at >= _PROGRESS_EVERY_S:
            self._noted, self._noted_at = status, now
            self._note(sent, status)
            self._tell(status, self._job, JobState.SENDING)

    def _note(self, sent: int, status: Status) -> None:
        """Keep the lease and say how far it got; the slip comes out even if nobody can note it."""
        try:
            self._spool.bytes_sent(self._job, sent, status.state, self._now() + self._lease)
        except Exception:  # noqa: BLE001 - logged with its trace
            _log.exception("slip %s: it could not be noted how far it got", self._job.id)


def is_too_late(job: PrintJob, now: datetime) -> bool:
    """Whether the job must not come out by itself any more."""
    return job.expires_at is not None and job.expires_at < now
