"""Taking the next slip for a printer, and knowing when the next one is due."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import and_, bindparam, case, func, or_, select, update

from pos_app.domain.slip_document import SlipKind
from pos_app.services.print_queue import JobState
from pos_app.storage.clock import as_moment, as_us
from pos_app.storage.print_jobs import JOB_COLUMNS, job_of
from pos_app.storage.spool.rows import FOR_PRINTER, OF_TILL, WAITING, TillRows
from pos_app.storage.statement import Statement
from pos_app.storage.tables import print_job

if TYPE_CHECKING:
    from datetime import datetime

    from pos_app.services.print_queue import PrintJob
    from pos_app.storage.statement import Wire

_NEXT: Final = Statement(
    select(*JOB_COLUMNS)
    .where(WAITING, OF_TILL, FOR_PRINTER)
    .where(
        or_(
            print_job.c.state == JobState.QUEUED.value,
            and_(
                print_job.c.state == JobState.HELD.value,
                func.coalesce(print_job.c.next_try_at_us, 0) <= bindparam("now"),
            ),
            and_(
                print_job.c.state == JobState.CLAIMED.value,
                func.coalesce(print_job.c.lease_until_us, 0) < bindparam("now"),
            ),
        )
    )
    .order_by(case((print_job.c.kind == SlipKind.DRAWER.value, 0), else_=1), print_job.c.number)
    .limit(1)
    .with_for_update(skip_locked=True)
)
_NEXT_TRY: Final = Statement(
    select(func.min(print_job.c.next_try_at_us))
    .where(WAITING, OF_TILL, FOR_PRINTER)
    .where(print_job.c.state == JobState.HELD.value)
)
_HURRY: Final = Statement(
    update(print_job)
    .where(WAITING, OF_TILL, FOR_PRINTER)
    .where(print_job.c.state == JobState.HELD.value)
    .values(next_try_at_us=bindparam("now"))
)


class Taking(TillRows):
    """The print queue as the printers' threads take from it."""

    def claim(
        self, printer_id: str, owner: str, now: datetime, lease_until: datetime
    ) -> PrintJob | None:
        def act(wire: Wire) -> PrintJob | None:
            job = self._next_readable(wire, printer_id, now)
            if job is None:
                return None
            claimed = {
                "state": JobState.CLAIMED,
                "attempts": job.attempts + 1,
                "printer_id": printer_id,
                "lease_owner": owner,
                "lease_until_us": as_us(lease_until),
            }
            self._change(wire, job.id, claimed)
            return self._get(wire, job.id)

        return self._backend.write(act)

    def _next_readable(self, wire: Wire, printer_id: str, now: datetime) -> PrintJob | None:
        """The oldest job that may be tried; what is damaged before it is set aside for good."""
        while True:
            row = wire.row(_NEXT, till=self._till_id, printer=printer_id, now=as_us(now))
            if row is None:
                return None
            job = job_of(row)
            if not job.is_damaged:
                return job
            # A drawer that springs open when somebody has mended the row is worse than none.
            state = JobState.SKIPPED if job.kind is SlipKind.DRAWER else JobState.STALE
            self._change(wire, job.id, {"state": state, "lease_owner": None})

    def next_try_at(self, printer_id: str) -> datetime | None:
        row = self._backend.read(
            lambda wire: wire.row(_NEXT_TRY, till=self._till_id, printer=printer_id)
        )
        return None if row is None or row[0] is None else as_moment(row[0])

    def hurry(self, printer_id: str, now: datetime) -> None:
        self._backend.write(
            lambda wire: wire.run(_HURRY, till=self._till_id, printer=printer_id, now=as_us(now))
        )
