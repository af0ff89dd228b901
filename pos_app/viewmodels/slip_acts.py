"""What a tap does to a slip of the queue, in the name of whoever stands at the till."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pos_app.services.print_queue import NewPrintJob
from pos_app.services.slips.copies import as_copy
from pos_app.viewmodels.slip_rows import other_printer

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.print_queue import PrintJob
    from pos_app.viewmodels.till import Till


class SlipActs(QObject):
    """Asks things of the queue; the screen hears when one begins, ends, and what became of it.

    ``told`` gets what the cashier should read, ``refused`` what kept the queue from answering.
    """

    def __init__(
        self,
        till: Till,
        begun: Callable[[], None],
        ended: Callable[[], None],
        told: Callable[[str], None],
        refused: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self._till = till
        self._begun = begun
        self._ended = ended
        self._told = told
        self._refused = refused

    def retry(self, slip_id: str) -> None:
        """Try now."""
        spool, by = self._till.spool, self._till.desk.operator_id
        self._act(lambda: spool.retry(slip_id, self._now(), by))

    def skip(self, slip_id: str) -> None:
        """Nobody wants this slip any more."""
        spool, by = self._till.spool, self._till.desk.operator_id
        self._act(lambda: spool.skip(slip_id, by))

    def move(self, job: PrintJob) -> None:
        """Print it at the other printer of this till, if there is one."""
        spool, printer = self._till.spool, other_printer(job, self._till.habits())
        if printer is not None:
            self._act(lambda: spool.move(job.id, printer, self._now()))

    def resolve(self, slip_id: str, *, came_out: bool) -> None:
        """Answer «Lo scontrino è uscito?»; if it did not, a copy is printed."""
        spool, by = self._till.spool, self._till.desk.operator_id
        if came_out:
            self._act(lambda: spool.resolve(slip_id, by, came_out=True))
        else:
            self._act(lambda: spool.replace_by_copy(slip_id, by, self._copy_of))

    def print_copy(self, slip_id: str) -> None:
        """Print a slip again; the copy says that it is one."""
        spool = self._till.spool
        self._act(lambda: spool.add_copy(slip_id, self._copy_of))

    def _act(self, act: Callable[[], bool]) -> None:
        self._begun()
        self._till.jobs.act(act, self._done, self._refused)

    def _done(self, is_done: bool) -> None:
        if not is_done:
            self._told(self.tr("This slip has moved on meanwhile: look at it again."))
        self._ended()

    def _copy_of(self, job: PrintJob, number: int) -> NewPrintJob:
        now = self._now()
        words = self._till.counter.words(job.document.language)
        return NewPrintJob(
            id=self._till.new_request_id(),
            created_at=now,
            till_id=job.till_id,
            printer_id=job.printer_id,
            document=as_copy(job.document, number, now.astimezone(), words),
            copy_of=job.copy_of or job.id,
        )

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._till.now_us() / 1_000_000, UTC)
