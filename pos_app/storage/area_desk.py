"""What the till shows of the customer area, and the count of visits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, case, func, select
from sqlalchemy import text as sql

from pos_app.domain.accounts import AccountKind
from pos_app.domain.customers import display_name
from pos_app.domain.money import Money
from pos_app.services.area_desk import (
    MOST_TRANSFERS,
    LinkRow,
    Links,
    ReportRow,
    WithdrawalRow,
)
from pos_app.services.mail import LettersWaiting
from pos_app.storage.customers import token_digest
from pos_app.storage.reports import REPORT_COLUMNS, report_of, reports_of_customer
from pos_app.storage.statement import Statement
from pos_app.storage.tables import (
    account,
    area_visit,
    customer,
    customer_token,
    letter,
    mistake_report,
    operation,
    transfer,
    withdrawal,
)
from pos_app.storage.withdrawals import WITHDRAWAL_COLUMNS, rules_in, withdrawal_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.reports import Report
    from pos_app.domain.withdrawals import WithdrawalRules
    from pos_app.services.area_desk import Visits
    from pos_app.storage.backend import Backend
    from pos_app.storage.driver_types import Row
    from pos_app.storage.statement import Wire

_LINKS: Final = Statement(
    select(
        func.coalesce(func.sum(case((customer_token.c.revoked_at_us.is_(None), 1), else_=0)), 0),
        func.coalesce(func.sum(area_visit.c.visits), 0),
        func.max(area_visit.c.last_at_us),
    )
    .select_from(customer_token)
    .outerjoin(area_visit, area_visit.c.digest == customer_token.c.digest)
    .where(customer_token.c.customer_id == bindparam("customer"))
)
_LINKS_OF: Final = Statement(
    select(
        customer_token.c.created_at_us,
        func.coalesce(area_visit.c.visits, 0),
        area_visit.c.last_at_us,
    )
    .select_from(customer_token)
    .outerjoin(area_visit, area_visit.c.digest == customer_token.c.digest)
    .where(customer_token.c.customer_id == bindparam("customer"))
    .where(customer_token.c.revoked_at_us.is_(None))
    .order_by(customer_token.c.created_at_us.desc(), customer_token.c.digest)
    .limit(bindparam("rows"))
)
_COUNT: Final = Statement(
    select(func.count())
    .select_from(mistake_report)
    .where(mistake_report.c.answered_at_us.is_(None))
)
_MOVED: Final = (
    select(
        func.sum(
            case(
                (transfer.c.credit_account == account.c.id, transfer.c.amount_minor),
                else_=-transfer.c.amount_minor,
            )
        )
    )
    .where(transfer.c.operation_sequence == mistake_report.c.operation_sequence)
    .where(account.c.id.in_((transfer.c.debit_account, transfer.c.credit_account)))
    .where(account.c.customer_id == mistake_report.c.customer_id)
    .where(account.c.kind == AccountKind.CREDIT.value)
    .correlate(mistake_report)
    .scalar_subquery()
)
_CURRENCY: Final = (
    select(account.c.currency)
    .where(account.c.customer_id == mistake_report.c.customer_id)
    .where(account.c.kind == AccountKind.CREDIT.value)
    .correlate(mistake_report)
    .scalar_subquery()
)
_OPEN: Final = Statement(
    select(
        *REPORT_COLUMNS,
        customer.c.name,
        customer.c.surname,
        _MOVED,
        _CURRENCY,
        operation.c.recorded_at_us,
    )
    .select_from(mistake_report)
    .join(customer, customer.c.id == mistake_report.c.customer_id)
    .join(operation, operation.c.sequence == mistake_report.c.operation_sequence)
    .where(mistake_report.c.answered_at_us.is_(None))
    .order_by(mistake_report.c.id)
    .limit(bindparam("rows"))
)
_NOTE: Final = Statement(
    sql(
        """
        INSERT INTO area_visit (digest, visits, last_at_us) VALUES (:digest, :visits, :last_at_us)
        ON CONFLICT (digest) DO UPDATE
        SET visits = area_visit.visits + excluded.visits, last_at_us = excluded.last_at_us
        """
    )
)
_WITHDRAWALS: Final = (
    select(*WITHDRAWAL_COLUMNS, customer.c.name, customer.c.surname)
    .select_from(withdrawal)
    .join(customer, customer.c.id == withdrawal.c.customer_id)
)
_OPEN_WITHDRAWALS: Final = Statement(
    _WITHDRAWALS.where(withdrawal.c.state == "requested")
    .order_by(withdrawal.c.id)
    .limit(bindparam("rows"))
)
_WITHDRAWAL: Final = Statement(_WITHDRAWALS.where(withdrawal.c.id == bindparam("withdrawal")))
_PAID_TRANSFERS: Final = Statement(
    _WITHDRAWALS.where(withdrawal.c.operation_sequence.is_not(None))
    .where(withdrawal.c.iban != "")
    .order_by(withdrawal.c.operation_sequence.desc())
    .limit(bindparam("rows"))
)
_COUNT_WITHDRAWALS: Final = Statement(
    select(func.count()).select_from(withdrawal).where(withdrawal.c.state == "requested")
)
_LETTERS: Final = Statement(
    select(
        func.count(),
        func.min(letter.c.queued_at_us),
        func.max(letter.c.tries),
        func.min(letter.c.next_try_us),
    ).where(letter.c.sent_at_us.is_(None))
)
_REPORT_WIDTH: Final = len(REPORT_COLUMNS)


class StoreAreaDesk:
    """``AreaDeskViews`` and ``VisitBook`` over an open store; their words stand in the ports."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    def links(self, customer_id: int) -> Links:
        row = self._backend.read(lambda wire: wire.row(_LINKS, customer=customer_id))
        assert row is not None
        valid, visits, last_visit_us = row
        return Links(valid=int(valid), visits=int(visits), last_visit_us=last_visit_us)

    def links_of(self, customer_id: int, *, limit: int = 50) -> tuple[LinkRow, ...]:
        rows = self._backend.read(
            lambda wire: wire.rows(_LINKS_OF, customer=customer_id, rows=limit)
        )
        return tuple(
            LinkRow(since_us=since_us, visits=visits, last_visit_us=last_visit_us)
            for since_us, visits, last_visit_us in rows
        )

    def count_reports(self) -> int:
        row = self._backend.read(lambda wire: wire.row(_COUNT))
        assert row is not None
        counted: int = row[0]
        return counted

    def open_reports(self, *, limit: int = 50) -> tuple[ReportRow, ...]:
        return tuple(map(_row, self._backend.read(lambda wire: wire.rows(_OPEN, rows=limit))))

    def reports_of(self, customer_id: int) -> tuple[Report, ...]:
        return self._backend.read(lambda wire: reports_of_customer(wire, customer_id))

    def withdrawal_rules(self) -> WithdrawalRules:
        return self._backend.read(rules_in)

    def count_withdrawals(self) -> int:
        row = self._backend.read(lambda wire: wire.row(_COUNT_WITHDRAWALS))
        assert row is not None
        counted: int = row[0]
        return counted

    def letters_waiting(self) -> LettersWaiting:
        row = self._backend.read(lambda wire: wire.row(_LETTERS))
        assert row is not None
        count, since_us, tries, next_try_us = row
        if not count:
            return LettersWaiting()
        return LettersWaiting(count=count, since_us=since_us, tries=tries, next_try_us=next_try_us)

    def open_withdrawals(self, *, limit: int = 200) -> tuple[WithdrawalRow, ...]:
        rows = self._backend.read(lambda wire: wire.rows(_OPEN_WITHDRAWALS, rows=limit))
        return tuple(map(_withdrawal_row, rows))

    def withdrawal(self, withdrawal_id: int) -> WithdrawalRow | None:
        row = self._backend.read(lambda wire: wire.row(_WITHDRAWAL, withdrawal=withdrawal_id))
        return None if row is None else _withdrawal_row(row)

    def paid_transfers(self, *, limit: int = MOST_TRANSFERS) -> tuple[WithdrawalRow, ...]:
        rows = self._backend.read(lambda wire: wire.rows(_PAID_TRANSFERS, rows=limit))
        return tuple(map(_withdrawal_row, rows))

    def note(self, visits: Sequence[Visits]) -> None:
        def act(wire: Wire) -> None:
            for visit in visits:
                wire.run(
                    _NOTE,
                    digest=token_digest(visit.token),
                    visits=visit.count,
                    last_at_us=visit.last_at_us,
                )

        self._backend.write(act)


def _row(row: Row) -> ReportRow:
    name, surname, moved, currency, recorded_at_us = row[_REPORT_WIDTH:]
    return ReportRow(
        report=report_of(row[:_REPORT_WIDTH]),
        customer_name=display_name(name, surname),
        amount=Money(int(moved or 0), currency),
        recorded_at_us=recorded_at_us,
    )


def _withdrawal_row(row: Row) -> WithdrawalRow:
    *details, name, surname = row
    return WithdrawalRow(
        withdrawal=withdrawal_of(tuple(details)), customer_name=display_name(name, surname)
    )
