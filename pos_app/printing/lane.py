"""The thread of one printer: takes a job, tries it, writes down how it ended."""

from __future__ import annotations

import logging
from datetime import timedelta
from functools import partial
from threading import Event, Thread
from typing import TYPE_CHECKING, Final, Protocol

from pos_app.domain.slip_document import SlipKind
from pos_app.printing.attempt import (
    Attempt,
    ClosingError,
    TakenBackError,
    TooLateError,
    is_too_late,
)
from pos_app.printing.backoff import LADDER_S, Backoff
from pos_app.printing.endings import Ending, Endings
from pos_app.printing.outcome import Delivered, NothingSent, Outcome, Uncertain
from pos_app.printing.printer_state import PrinterState, Status
from pos_app.services.print_queue import UNDRAWABLE, JobState

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from pos_app.printing.device import Device, Prepared
    from pos_app.services.print_queue import PrintJob, PrintSpool

LEASE: Final = timedelta(seconds=60)
IDLE_S: Final = 30.0
OWED_S: Final = 5.0
"""How soon the store is asked again that did not take the end of a try."""
LAYOUT_TRIES: Final = 5
"""How often a slip is laid out before somebody is asked; its trouble may be a passing one."""

_log = logging.getLogger(__name__)


class Tell(Protocol):
    """How a lane reports: its printer, the printer's status, and the job it is about."""

    def __call__(
        self, printer_id: str, status: Status, job_id: str | None, job_state: JobState | None
    ) -> None: ...


class Lane:
    """One printer, one thread: so no two slips are ever mixed on one paper."""

    def __init__(
        self,
        printer_id: str,
        device: Device,
        spool: PrintSpool,
        tell: Tell,
        *,
        owner: str,
        now: Callable[[], datetime],
    ) -> None:
        self._printer_id = printer_id
        self._device = device
        self._spool = spool
        self._tell = tell
        self._owner = owner
        self._now = now
        self._backoff = Backoff()
        self._wake = Event()
        self._leaving = Event()
        self._stopping = Event()
        self._endings = Endings(self._tell_of, self._stopping)
        self._thread = Thread(target=self._run, name=f"printer {printer_id}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        self._wake.set()

    def ask_to_finish(self) -> None:
        """Begin no other slip; the one under way may come out."""
        self._leaving.set()
        self._wake.set()

    def ask_to_stop(self) -> None:
        """Break off, even in the middle of a slip: it is left as a question."""
        self._stopping.set()
        self.ask_to_finish()

    def join(self, timeout_s: float) -> None:
        if self._thread.is_alive():
            self._thread.join(timeout_s)

    def _run(self) -> None:
        while not self._leaving.is_set():
            was_woken = self._wake.is_set()
            self._wake.clear()
            try:
                self._endings.pay()
                if was_woken:
                    # Somebody stands at the counter: what waits is tried now, oldest first.
                    self._spool.hurry(self._printer_id, self._now())
                pause_s = self._serve_next()
            except Exception:  # noqa: BLE001 - logged with its trace
                # The queue is out of reach or a slip cannot be drawn; selling goes on, and so
                # does this thread.
                if self._stopping.is_set():
                    # The store was closed meanwhile: the next start puts the job in order.
                    return
                _log.exception("printer %s: a try failed", self._printer_id)
                pause_s = self._backoff.after(PrinterState.ERROR)
            if not self._leaving.is_set():
                self._wake.wait(min(pause_s, OWED_S) if self._endings.are_owed else pause_s)

    def _serve_next(self) -> float:
        """Try the next job; answer how long to rest."""
        now = self._now()
        job = self._spool.claim(self._printer_id, self._owner, now, now + LEASE)
        if job is not None:
            return self._serve(job)
        due = self._spool.next_try_at(self._printer_id)
        return IDLE_S if due is None else min(IDLE_S, max(0.0, (due - now).total_seconds()))

    def _serve(self, job: PrintJob) -> float:
        if is_too_late(job, self._now()):
            return self._too_late(job)
        try:
            prepared = self._device.prepare(job)
        except Exception as trouble:  # noqa: BLE001 - logged with its trace
            _log.exception("printer %s: slip %s cannot be laid out", self._printer_id, job.id)
            return self._undrawable(job, repr(trouble))
        try:
            outcome = self._deliver(prepared, self._attempt(job, prepared))
        except TakenBackError:
            return 0.0
        except TooLateError:
            return self._too_late(job)
        except ClosingError:
            return self._put_back(job)
        return self._settle(job, outcome)

    def _deliver(self, prepared: Prepared, attempt: Attempt) -> Outcome:
        """Try to print; a device in trouble ends the try as an honest device would."""
        try:
            return self._device.deliver(prepared, attempt.watch)
        except (TakenBackError, TooLateError, ClosingError):
            raise
        except Exception as trouble:  # noqa: BLE001 - logged with its trace
            _log.exception("printer %s: a try broke off", self._printer_id)
            broken = Status(PrinterState.ERROR)
            if not attempt.has_begun:
                return NothingSent(broken, repr(trouble))
            self._device.after_a_crash()
            return Uncertain(broken, repr(trouble))

    def _attempt(self, job: PrintJob, prepared: Prepared) -> Attempt:
        return Attempt(
            job,
            prepared,
            self._spool,
            self._tell_of,
            now=self._now,
            lease=LEASE,
            stopping=self._stopping,
        )

    def _put_back(self, job: PrintJob) -> float:
        """Leave the slip to whoever prints here next."""
        nothing = Status(PrinterState.UNKNOWN)
        reason = "the till closed before it began"
        hold = partial(self._spool.held, job, nothing.state, reason, self._now())
        self._end(job, JobState.HELD, nothing, hold)
        return 0.0

    def _too_late(self, job: PrintJob) -> float:
        well = Status(PrinterState.UNKNOWN)
        if job.kind is SlipKind.DRAWER:
            self._end(job, JobState.SKIPPED, well, partial(self._spool.drop, job, "", "too late"))
        else:
            self._end(job, JobState.STALE, well, partial(self._spool.stale, job))
        return 0.0

    def _undrawable(self, job: PrintJob, reason: str) -> float:
        """Nothing is wrong with the printer: the next slip may come out at once."""
        well = Status(PrinterState.UNKNOWN)
        if job.kind is SlipKind.DRAWER:
            drop = partial(self._spool.drop, job, UNDRAWABLE, reason)
            self._end(job, JobState.SKIPPED, well, drop)
        elif job.attempts >= LAYOUT_TRIES:
            ask = partial(self._spool.stale, job, UNDRAWABLE, reason)
            self._end(job, JobState.STALE, well, ask)
        else:
            pause_s = LADDER_S[min(job.attempts, len(LADDER_S)) - 1]
            due = self._now() + timedelta(seconds=pause_s)
            hold = partial(self._spool.held, job, UNDRAWABLE, reason, due)
            self._end(job, JobState.HELD, well, hold)
        return 0.0

    def _settle(self, job: PrintJob, outcome: Outcome) -> float:
        """Write down how the try ended, tell, and say how long to leave the printer alone."""
        is_drawer = job.kind is SlipKind.DRAWER
        match outcome:
            case Delivered(level, status):
                self._backoff.reset()
                note = partial(self._spool.printed, job, level, status.state)
                self._end(job, JobState.PRINTED, status, note)
                self._spool.hurry(self._printer_id, self._now())
                return 0.0
            case Uncertain(status, reason) | NothingSent(status, reason) if is_drawer:
                # Whoever stands there sees whether it sprang open; it must not do so later.
                drop = partial(self._spool.drop, job, status.state, reason)
                self._end(job, JobState.SKIPPED, status, drop)
                return 0.0
            case Uncertain(status, reason):
                ask = partial(self._spool.unknown, job, status.state, reason)
                self._end(job, JobState.UNKNOWN, status, ask)
                return 0.0
            case NothingSent(status, reason):
                return self._try_later(job, status, reason)

    def _try_later(self, job: PrintJob, status: Status, reason: str) -> float:
        status = self._backoff.judge(status)
        pause_s = self._backoff.after(status.state)
        due = self._now() + timedelta(seconds=pause_s)
        hold = partial(self._spool.held, job, status.state, reason, due)
        self._end(job, JobState.HELD, status, hold)
        return pause_s

    def _end(
        self, job: PrintJob, state: JobState, status: Status, write: Callable[[], None]
    ) -> None:
        """Write the end of a try down and report it, as soon as the store lets us."""
        self._endings.note(Ending(job, state, status, write))

    def _tell_of(self, status: Status, job: PrintJob, state: JobState) -> None:
        """Report; whoever listens cannot stop the printing."""
        try:
            self._tell(self._printer_id, status, job.id, state)
        except Exception:  # noqa: BLE001 - logged with its trace
            _log.exception("printer %s: nobody could be told", self._printer_id)
