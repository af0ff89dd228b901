"""The rows of one till's print queue, and how every step reaches one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, func, select, text

from pos_app.storage.print_jobs import JOB_COLUMNS, change_from, change_of, job_of
from pos_app.storage.statement import Statement
from pos_app.storage.tables import print_job

if TYPE_CHECKING:
    from pos_app.services.print_queue import JobState, PrintJob
    from pos_app.storage.backend import Backend
    from pos_app.storage.clock import Clock
    from pos_app.storage.statement import Wire

WAITING: Final = text("print_job.state NOT IN ('printed', 'skipped')")
OF_TILL: Final = print_job.c.till_id == bindparam("till")
FOR_PRINTER: Final = print_job.c.printer_id == bindparam("printer")
_GET: Final = Statement(
    select(*JOB_COLUMNS).where(print_job.c.id == bindparam("job")).where(OF_TILL)
)
_COPIES: Final = Statement(
    select(func.count()).select_from(print_job).where(print_job.c.copy_of == bindparam("job"))
)


class TillRows:
    """What all steps of one till's print queue share."""

    def __init__(self, backend: Backend, clock: Clock, till_id: int) -> None:
        self._backend = backend
        self._clock = clock
        self._till_id = till_id

    def _get(self, wire: Wire, job_id: str) -> PrintJob | None:
        row = wire.row(_GET, job=job_id, till=self._till_id)
        return None if row is None else job_of(row)

    def _copies(self, wire: Wire, job_id: str) -> int:
        row = wire.row(_COPIES, job=job_id)
        return 0 if row is None else int(row[0])

    def _change(self, wire: Wire, job_id: str, changes: dict[str, Any]) -> None:
        new = {f"new_{name}": value for name, value in changes.items()}
        wire.run(change_of(*changes), job=job_id, till=self._till_id, **new)

    def _change_if(
        self, wire: Wire, states: frozenset[JobState], job_id: str, changes: dict[str, Any]
    ) -> bool:
        new = {f"new_{name}": value for name, value in changes.items()}
        statement = change_from(states, *changes)
        return wire.run(statement, job=job_id, till=self._till_id, **new) > 0
