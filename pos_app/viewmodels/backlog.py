"""What waits to print, when somebody should decide about all of it at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.slip_document import SlipKind
from pos_app.services.print_queue import JobState, PrintJob
from pos_app.viewmodels.shown import shown
from pos_app.viewmodels.slip_rows import MAY_SKIP

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

ASK: Final = "backlog"
A_FEW: Final = 3
"""As many slips as may come out of a new printer without anybody wondering."""
LONG_AGO: Final = timedelta(days=1)
_MICROSECONDS: Final = 1_000_000
_UNTRIED: Final = frozenset({JobState.QUEUED, JobState.HELD})


@dataclass(frozen=True, slots=True, kw_only=True)
class BacklogFace:
    """The texts of the question; ``mayPrint`` when slips could come out, not only be given up."""

    isAsking: bool = False
    mayPrint: bool = False
    question: str = ""
    oldest: str = ""
    skipText: str = ""


@QmlElement
class BacklogVM(QObject):
    """Asks before many slips, or old ones, come out at once or are given up at once."""

    changed = Signal()

    isAsking = shown(bool, "isAsking", changed)
    mayPrint = shown(bool, "mayPrint", changed)
    question = shown(str, "question", changed)
    oldest = shown(str, "oldest", changed)
    skipText = shown(str, "skipText", changed)

    def __init__(self, till: Till, speech: Speech, refused: Callable[[Exception], None]) -> None:
        super().__init__()
        self._till = till
        self._speech = speech
        self._refused = refused
        self._jobs: tuple[PrintJob, ...] = ()
        self._may_print = False
        self._then: Callable[[], None] = _nothing
        self.face = BacklogFace()
        speech.changed.connect(self._draw)

    def ask_before(self, printer_id: str, then: Callable[[], None]) -> None:
        """Go on at once, unless the printer would begin with what somebody must decide about."""
        spool, now = self._till.spool, self._now()

        def read(waiting: list[PrintJob]) -> None:
            due = tuple(job for job in waiting if _would_print(job, printer_id, now))
            if is_much(due, now):
                self._ask(due, then, may_print=True)
            else:
                then()

        # A store that does not answer prints nothing either.
        self._till.jobs.ask(ASK, spool.waiting, read, lambda _: then())

    def ask_to_skip(self, then: Callable[[], None]) -> None:
        """Ask whether all slips are given up of which nothing is on its way."""

        def read(waiting: list[PrintJob]) -> None:
            due = tuple(job for job in waiting if _is_slip_in(job, MAY_SKIP))
            if due:
                self._ask(due, then, may_print=False)

        self._till.jobs.ask(ASK, self._till.spool.waiting, read, self._refused)

    @Slot()
    def printAll(self) -> None:
        """Let them come out, the oldest first."""
        if self._may_print:
            self._go_on()

    @Slot()
    def skipAll(self) -> None:
        """Nobody wants these slips any more; those that came since are not touched."""
        spool, by, jobs = self._till.spool, self._till.desk.operator_id, self._jobs

        def skip() -> None:
            for job in jobs:
                spool.skip(job.id, by)

        if jobs:
            self._till.jobs.act(skip, lambda _: self._go_on(), self._not_skipped)

    @Slot()
    def leave(self) -> None:
        """Decide nothing: all stays as it was."""
        self._ask((), _nothing, may_print=False)

    def _go_on(self) -> None:
        then = self._then
        self.leave()
        then()

    def _not_skipped(self, trouble: Exception) -> None:
        self.leave()
        self._refused(trouble)

    def _ask(
        self, jobs: tuple[PrintJob, ...], then: Callable[[], None], *, may_print: bool
    ) -> None:
        self._jobs, self._then, self._may_print = jobs, then, may_print
        self._draw()

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._till.now_us() / _MICROSECONDS, UTC)

    def _draw(self) -> None:
        self.face = self._face() if self._jobs else BacklogFace()
        self.changed.emit()

    def _face(self) -> BacklogFace:
        count = len(self._jobs)
        oldest = round(min(job.created_at for job in self._jobs).timestamp() * _MICROSECONDS)
        question = self.tr("%n slip(s) are waiting: print them?", "", count)
        if not self._may_print:
            question = self.tr("Print none of %n waiting slip(s)?", "", count)
        return BacklogFace(
            isAsking=True,
            mayPrint=self._may_print,
            question=question,
            oldest=self.tr("The oldest is of %1.").replace("%1", self._speech.moment(oldest)),
            skipText=self.tr("Do not print them"),
        )


def is_much(jobs: tuple[PrintJob, ...], now: datetime) -> bool:
    """Whether somebody would wonder at what comes out."""
    return len(jobs) > A_FEW or any(now - job.created_at > LONG_AGO for job in jobs)


def _would_print(job: PrintJob, printer_id: str, now: datetime) -> bool:
    """By itself, that is: one that is too old asks on its own."""
    is_fresh = job.expires_at is None or job.expires_at > now
    return job.printer_id == printer_id and _is_slip_in(job, _UNTRIED) and is_fresh


def _is_slip_in(job: PrintJob, states: frozenset[JobState]) -> bool:
    return job.kind is not SlipKind.DRAWER and job.state in states


def _nothing() -> None:
    """What follows when nobody decided."""
