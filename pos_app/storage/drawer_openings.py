"""The record of a till's drawer: each pulse in the print queue, with who stood there and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, select

from pos_app.domain.operations import OperationKind
from pos_app.domain.slip_document import SlipKind
from pos_app.services.slips.drawer import why_opened
from pos_app.services.views import DrawerOpening
from pos_app.storage.print_jobs import JOB_COLUMNS, job_of
from pos_app.storage.statement import Statement
from pos_app.storage.tables import operation, operator, print_job, till

if TYPE_CHECKING:
    from pos_app.storage.driver_types import Row
    from pos_app.storage.statement import Wire

_PULSES: Final = Statement(
    select(till.c.name, *JOB_COLUMNS)
    .join(till, till.c.id == print_job.c.till_id)
    .where(print_job.c.till_id == bindparam("till"))
    .where(print_job.c.kind == SlipKind.DRAWER.value)
    .order_by(print_job.c.number.desc())
    .limit(bindparam("rows"))
)
_OF_OPERATION: Final = Statement(
    select(operator.c.name, operation.c.kind)
    .select_from(operation)
    .join(operator, operator.c.id == operation.c.operator_id)
    .where(operation.c.sequence == bindparam("sequence"))
)
_OPERATOR: Final = Statement(select(operator.c.name).where(operator.c.id == bindparam("operator")))


class DrawerOpenings:
    """Questions about who opened the drawer."""

    __slots__ = ("_wire",)

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def of_till(self, till_id: int, limit: int) -> tuple[DrawerOpening, ...]:
        """See ``Views.drawer_openings``."""
        rows = self._wire.rows(_PULSES, till=till_id, rows=limit)
        return tuple(map(self._opening, rows))

    def _opening(self, row: Row) -> DrawerOpening:
        till_name, *columns = row
        job = job_of(tuple(columns))
        sequence, operator_id, reason = why_opened(job.document)
        who, kind = self._with_cash(sequence) if sequence else (self._name(operator_id), None)
        return DrawerOpening(
            job=job,
            till=till_name,
            operator=who,
            operation=sequence,
            kind=kind,
            reason=reason,
        )

    def _with_cash(self, sequence: int) -> tuple[str, OperationKind]:
        row = self._wire.row(_OF_OPERATION, sequence=sequence)
        assert row is not None, f"the book has no operation {sequence}"
        return row[0], OperationKind(row[1])

    def _name(self, operator_id: int | None) -> str:
        row = self._wire.row(_OPERATOR, operator=operator_id)
        return "" if row is None else str(row[0])
