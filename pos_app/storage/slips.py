"""Slips written into the print queue, in the transaction of what they speak of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import Sequence, func, insert, select

from pos_app.domain.slip_document_json import document_to_json
from pos_app.services.print_queue import expiry_of
from pos_app.storage.clock import as_moment, as_us
from pos_app.storage.statement import Statement
from pos_app.storage.tables import print_job

if TYPE_CHECKING:
    from pos_app.domain.desk import Desk
    from pos_app.domain.slip_document import SlipDocument
    from pos_app.services.print_queue import NewPrintJob
    from pos_app.storage.clock import Clock
    from pos_app.storage.driver_types import Stored
    from pos_app.storage.statement import Wire

# SQLite has one writer, so the next number is the last one plus one; PostgreSQL counts by itself.
_NEXT: Final = {
    "sqlite": Statement(select(func.coalesce(func.max(print_job.c.number), 0) + 1)),
    "postgresql": Statement(select(Sequence("print_job_number").next_value())),
}
_ADD: Final = Statement(
    insert(print_job),
    (
        "number",
        "id",
        "created_at_us",
        "till_id",
        "printer_id",
        "kind",
        "document",
        "copy_of",
        "copy_number",
        "expires_at_us",
    ),
)


class Slips:
    """The print queue as one transaction writes to it."""

    __slots__ = ("_clock", "_wire")

    def __init__(self, wire: Wire, clock: Clock) -> None:
        self._wire = wire
        self._clock = clock

    def enqueue(self, document: SlipDocument, desk: Desk, printer: str = "") -> str:
        """See ``Work.enqueue``; the job's number is its id as well."""
        number = self._next_number()
        now = self._clock()
        self._add(
            document,
            now,
            number=number,
            id=str(number),
            expires_at_us=_expiry_us(document, now),
            till_id=desk.till_id,
            printer_id=printer,
            copy_of=None,
        )
        return str(number)

    def add(self, job: NewPrintJob) -> None:
        """Queue a job that belongs to no operation: a test slip, a copy."""
        self._add(
            job.document,
            as_us(job.created_at),
            number=self._next_number(),
            id=job.id,
            till_id=job.till_id,
            printer_id=job.printer_id,
            copy_of=job.copy_of,
            expires_at_us=None if job.expires_at is None else as_us(job.expires_at),
        )

    def _next_number(self) -> int:
        row = self._wire.row(_NEXT[self._wire.dialect.name])
        assert row is not None
        number: int = row[0]
        return number

    def _add(self, document: SlipDocument, created_at_us: int, **columns: Stored) -> None:
        self._wire.run(
            _ADD,
            created_at_us=created_at_us,
            kind=document.kind.value,
            document=document_to_json(document),
            copy_number=document.copy_number,
            **columns,
        )


def _expiry_us(document: SlipDocument, now_us: int) -> int | None:
    expiry = expiry_of(document.kind, as_moment(now_us))
    return None if expiry is None else as_us(expiry)
