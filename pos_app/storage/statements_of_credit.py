"""A customer's credit movements, newest first, each with the balance it left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, bindparam, case, literal, or_, select, union_all
from sqlalchemy import text as sql

from pos_app.domain.accounts import AccountKind
from pos_app.domain.money import Money
from pos_app.domain.operations import OperationKind
from pos_app.domain.tenders import Method
from pos_app.services.views import StatementRow
from pos_app.storage.statement import Statement
from pos_app.storage.tables import account, operation, operation_note, operator, till, transfer

if TYPE_CHECKING:
    from sqlalchemy import Column, Select

    from pos_app.storage.driver_types import Row
    from pos_app.storage.statement import Wire

_CREDIT_ACCOUNT: Final = Statement(
    select(account.c.id)
    .where(account.c.customer_id == bindparam("customer"))
    .where(account.c.kind == AccountKind.CREDIT.value)
)


def _side(own: Column[Any], after: Column[Any], other: Column[Any], sign: int) -> Select[Any]:
    """Movements on one side of the account; each side has an index that ends where we begin."""
    position = transfer.c.position
    sequence = transfer.c.operation_sequence
    earlier = or_(
        sequence < bindparam("sequence"),
        and_(sequence == bindparam("sequence"), position < bindparam("position")),
    )
    return (
        select(
            sequence.label("sequence"),
            position.label("position"),
            (literal(sign) * transfer.c.amount_minor).label("amount"),
            after.label("balance_after"),
            other.label("other"),
            transfer.c.currency.label("currency"),
            transfer.c.order_id.label("order_id"),
        )
        .where(own == bindparam("account"))
        .where(after.is_not(None))
        .where(sequence <= bindparam("sequence"))
        .where(earlier)
    )


def _page() -> Statement:
    moved = union_all(
        _side(
            transfer.c.credit_account,
            transfer.c.credit_balance_after,
            transfer.c.debit_account,
            1,
        ),
        _side(
            transfer.c.debit_account,
            transfer.c.debit_balance_after,
            transfer.c.credit_account,
            -1,
        ),
    )
    # Neither side has a limit of its own: then both are merged row by row, and nothing is sorted.
    newest = (
        moved.order_by(sql("sequence DESC"), sql("position DESC"))
        .limit(bindparam("rows"))
        .subquery("newest")
    )
    other = account.alias("other")
    reversal = operation.alias("reversal")
    return Statement(
        select(
            newest.c.sequence,
            newest.c.position,
            operation.c.kind,
            operation.c.recorded_at_us,
            newest.c.amount,
            newest.c.balance_after,
            newest.c.currency,
            other.c.kind,
            newest.c.order_id,
            operation_note.c.note,
            till.c.name,
            operator.c.name,
            case((reversal.c.sequence.is_not(None), 1), else_=0),
        )
        .select_from(newest)
        .join(operation, operation.c.sequence == newest.c.sequence)
        .join(other, other.c.id == newest.c.other)
        .join(till, till.c.id == operation.c.till_id)
        .join(operator, operator.c.id == operation.c.operator_id)
        .outerjoin(operation_note, operation_note.c.operation_sequence == newest.c.sequence)
        .outerjoin(reversal, reversal.c.reverses == newest.c.sequence)
        .order_by(newest.c.sequence.desc(), newest.c.position.desc())
    )


_PAGE: Final = _page()
_FIRST_PAGE: Final = (2**62, 0)
_DRAWER: Final = AccountKind.DRAWER.value


class StatementsOfCredit:
    """Questions about the movements of one customer."""

    __slots__ = ("_wire",)

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def page(
        self, customer_id: int, *, limit: int, before: tuple[int, int] | None
    ) -> tuple[StatementRow, ...]:
        """See ``Views.statement``."""
        number = self._wire.row(_CREDIT_ACCOUNT, customer=customer_id)
        if number is None:
            return ()
        sequence, position = before or _FIRST_PAGE
        rows = self._wire.rows(
            _PAGE, account=number[0], sequence=sequence, position=position, rows=limit
        )
        return tuple(map(_movement, rows))


def _movement(row: Row) -> StatementRow:
    sequence, position, kind, recorded_at_us, amount, after, currency, other, *rest = row
    order_id, note, till_name, operator_name, taken_back = rest
    return StatementRow(
        sequence=sequence,
        position=position,
        kind=OperationKind(kind),
        recorded_at_us=recorded_at_us,
        amount=Money(amount, currency),
        balance_after=Money(after, currency),
        method=Method.CASH if other == _DRAWER else other,
        order_id=order_id,
        note=note or "",
        till=till_name,
        operator=operator_name,
        reversed=bool(taken_back),
    )
