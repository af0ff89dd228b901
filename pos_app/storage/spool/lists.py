"""What waits, and what was printed lately."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, select

from pos_app.domain.slip_document import SlipKind
from pos_app.storage.print_jobs import JOB_COLUMNS, job_of
from pos_app.storage.spool.rows import OF_TILL, WAITING, TillRows
from pos_app.storage.statement import Statement
from pos_app.storage.tables import print_job

if TYPE_CHECKING:
    from pos_app.services.print_queue import PrintJob

_ALL_WAITING: Final = Statement(
    select(*JOB_COLUMNS).where(WAITING, OF_TILL).order_by(print_job.c.number)
)
_RECENT: Final = Statement(
    select(*JOB_COLUMNS)
    .where(OF_TILL)
    .where(print_job.c.kind != SlipKind.DRAWER.value)
    .order_by(print_job.c.number.desc())
    .limit(bindparam("rows"))
)


class Lists(TillRows):
    """The print queue as screens read it."""

    def get(self, job_id: str) -> PrintJob | None:
        return self._backend.read(lambda wire: self._get(wire, job_id))

    def waiting(self) -> list[PrintJob]:
        rows = self._backend.read(lambda wire: wire.rows(_ALL_WAITING, till=self._till_id))
        return [job_of(row) for row in rows]

    def recent(self, limit: int) -> list[PrintJob]:
        rows = self._backend.read(lambda wire: wire.rows(_RECENT, till=self._till_id, rows=limit))
        return [job_of(row) for row in rows]

    def copies_of(self, job_id: str) -> int:
        return self._backend.read(lambda wire: self._copies(wire, job_id))
