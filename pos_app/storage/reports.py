"""Customers' reports inside one transaction, and as lists show them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, func, insert, select, update

from pos_app.domain.refusals import ReportAnswered
from pos_app.domain.reports import Report
from pos_app.storage.statement import Statement
from pos_app.storage.tables import mistake_report

if TYPE_CHECKING:
    from pos_app.domain.desk import Desk
    from pos_app.storage.clock import Clock
    from pos_app.storage.driver_types import Row
    from pos_app.storage.statement import Wire

REPORT_COLUMNS: Final = (
    mistake_report.c.id,
    mistake_report.c.customer_id,
    mistake_report.c.operation_sequence,
    mistake_report.c.text,
    mistake_report.c.reported_at_us,
    mistake_report.c.answer,
    mistake_report.c.answered_at_us,
)
_OF_KEY: Final = Statement(
    select(*REPORT_COLUMNS)
    .where(mistake_report.c.customer_id == bindparam("customer"))
    .where(mistake_report.c.key == bindparam("key"))
)
_OPEN: Final = Statement(
    select(func.count())
    .select_from(mistake_report)
    .where(mistake_report.c.customer_id == bindparam("customer"))
    .where(mistake_report.c.answered_at_us.is_(None))
)
_ADD: Final = Statement(
    insert(mistake_report).returning(*REPORT_COLUMNS),
    ("customer_id", "operation_sequence", "key", "text", "reported_at_us"),
)
_ANSWER: Final = Statement(
    update(mistake_report)
    .where(mistake_report.c.id == bindparam("report"))
    .where(mistake_report.c.answered_at_us.is_(None))
    .values(answer=bindparam("said"), answered_at_us=bindparam("now"), answered_by=bindparam("by"))
    .returning(*REPORT_COLUMNS)
)
_OF_CUSTOMER: Final = Statement(
    select(*REPORT_COLUMNS)
    .where(mistake_report.c.customer_id == bindparam("customer"))
    .order_by(mistake_report.c.id.desc())
    .limit(bindparam("rows"))
)
MOST_SHOWN: Final = 50


class Reports:
    """The reports of one transaction."""

    __slots__ = ("_clock", "_wire")

    def __init__(self, wire: Wire, clock: Clock) -> None:
        self._wire = wire
        self._clock = clock

    def of_key(self, customer_id: int, key: str) -> Report | None:
        """See ``Work.report_of``."""
        row = self._wire.row(_OF_KEY, customer=customer_id, key=key)
        return None if row is None else report_of(row)

    def count_open(self, customer_id: int) -> int:
        """See ``Work.open_reports``."""
        row = self._wire.row(_OPEN, customer=customer_id)
        assert row is not None
        counted: int = row[0]
        return counted

    def add(self, customer_id: int, key: str, operation: int, text: str) -> Report:
        """See ``Work.add_report``."""
        row = self._wire.row(
            _ADD,
            customer_id=customer_id,
            operation_sequence=operation,
            key=key,
            text=text,
            reported_at_us=self._clock(),
        )
        assert row is not None
        return report_of(row)

    def answer(self, report_id: int, desk: Desk, answer: str) -> Report:
        """See ``Work.answer_report``."""
        row = self._wire.row(
            _ANSWER, report=report_id, said=answer, now=self._clock(), by=desk.operator_id
        )
        if row is None:
            raise ReportAnswered(report_id)
        return report_of(row)


def reports_of_customer(wire: Wire, customer_id: int) -> tuple[Report, ...]:
    """See ``AreaDeskViews.reports_of``."""
    return tuple(map(report_of, wire.rows(_OF_CUSTOMER, customer=customer_id, rows=MOST_SHOWN)))


def report_of(row: Row) -> Report:
    """The report whose ``REPORT_COLUMNS`` these are."""
    number, customer_id, operation, text, reported_at_us, answer, answered_at_us = row
    return Report(
        id=number,
        customer_id=customer_id,
        operation=operation,
        text=text,
        reported_at_us=reported_at_us,
        answer=answer,
        answered_at_us=answered_at_us,
    )
