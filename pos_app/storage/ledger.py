"""The book: an operation written with its transfers, its note and its place in the chain."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, case, insert, or_, select, update

from pos_app.domain.accounts import Account, AccountKind, Transfer
from pos_app.domain.chain import Link, Value, link_hash, note_digest
from pos_app.domain.desk import Desk
from pos_app.domain.money import Money
from pos_app.domain.operations import Draft, OperationKind, Posted
from pos_app.storage.statement import Statement
from pos_app.storage.tables import account, book, operation, operation_note, transfer

if TYPE_CHECKING:
    from pos_app.storage.accounts import Accounts, BookedTransfer
    from pos_app.storage.clock import Clock
    from pos_app.storage.driver_types import Row
    from pos_app.storage.statement import Wire

ANCHOR_LENGTH: Final = 8

_HEAD: Final = Statement(
    select(book.c.sequence, book.c.hash, book.c.recorded_at_us).with_for_update()
)
_TURN: Final = Statement(
    update(book).values(
        sequence=bindparam("to_sequence"),
        hash=bindparam("to_hash"),
        recorded_at_us=bindparam("to_time"),
    )
)
_ADD_OPERATION: Final = Statement(insert(operation))
_ADD_TRANSFER: Final = Statement(insert(transfer))
_ADD_NOTE: Final = Statement(insert(operation_note))
_REVERSAL: Final = Statement(
    select(operation.c.sequence).where(operation.c.reverses == bindparam("sequence"))
)
_OPERATION: Final = Statement(
    select(
        operation.c.kind,
        operation.c.request_id,
        operation.c.till_id,
        operation.c.session_id,
        operation.c.operator_id,
        operation.c.customer_id,
        operation.c.order_id,
        operation.c.approved_by,
        operation.c.reverses,
        operation_note.c.reason,
        operation_note.c.note,
    )
    .outerjoin(operation_note)
    .where(operation.c.sequence == bindparam("sequence"))
)
_DEBIT: Final = account.alias("debit")
_CREDIT: Final = account.alias("credit")
_TRANSFERS: Final = Statement(
    select(
        _DEBIT.c.kind,
        _DEBIT.c.customer_id,
        _DEBIT.c.till_id,
        _CREDIT.c.kind,
        _CREDIT.c.customer_id,
        _CREDIT.c.till_id,
        transfer.c.amount_minor,
        transfer.c.currency,
        transfer.c.order_id,
    )
    .join(_DEBIT, _DEBIT.c.id == transfer.c.debit_account)
    .join(_CREDIT, _CREDIT.c.id == transfer.c.credit_account)
    .where(transfer.c.operation_sequence == bindparam("sequence"))
    .order_by(transfer.c.position)
)
_POSTED: Final = Statement(
    select(operation.c.recorded_at_us, operation.c.hash).where(
        operation.c.sequence == bindparam("sequence")
    )
)
# What each transfer added to the customer's credit, and the credit after it.
_CREDIT_MOVES: Final = Statement(
    select(
        case((transfer.c.credit_account == account.c.id, 1), else_=-1) * transfer.c.amount_minor,
        case(
            (transfer.c.credit_account == account.c.id, transfer.c.credit_balance_after),
            else_=transfer.c.debit_balance_after,
        ),
        transfer.c.currency,
    )
    .join(
        account,
        or_(account.c.id == transfer.c.credit_account, account.c.id == transfer.c.debit_account),
    )
    .where(transfer.c.operation_sequence == bindparam("sequence"))
    .where(account.c.customer_id == bindparam("customer"))
    .where(account.c.kind == AccountKind.CREDIT.value)
    .order_by(transfer.c.position)
)


class Ledger:
    """The book as one transaction writes in it."""

    __slots__ = ("_accounts", "_clock", "_wire")

    def __init__(self, wire: Wire, accounts: Accounts, clock: Clock) -> None:
        self._wire = wire
        self._accounts = accounts
        self._clock = clock

    def post(self, draft: Draft, fingerprint: str) -> Posted:
        """See ``Work.post``; the head of the chain is locked as late as possible."""
        booked = self._accounts.book(draft.transfers)
        note = _Note(draft)
        head = self._wire.row(_HEAD)
        assert head is not None, "the book has no head"
        sequence, previous = head[0] + 1, head[1]
        recorded_at_us = max(self._clock(), head[2])
        row = _operation_row(draft, sequence, recorded_at_us, note.digest)
        transfers = [_transfer_row(sequence, at, one) for at, one in enumerate(booked, start=1)]
        meanings = tuple(meaning_of(at, one) for at, one in enumerate(booked, start=1))
        new_hash = link_hash(previous, Link(operation_facts(row, fingerprint), meanings))
        self._wire.run(_ADD_OPERATION, **row, previous_hash=previous, hash=new_hash)
        self._wire.run_many(_ADD_TRANSFER, transfers)
        if note.digest is not None:
            self._wire.run(_ADD_NOTE, operation_sequence=sequence, **note.row)
        self._wire.run(_TURN, to_sequence=sequence, to_hash=new_hash, to_time=recorded_at_us)
        return Posted(sequence, recorded_at_us, new_hash[:ANCHOR_LENGTH])

    def operation(self, sequence: int) -> Draft | None:
        """See ``Work.operation``."""
        row = self._wire.row(_OPERATION, sequence=sequence)
        if row is None:
            return None
        transfers = self._wire.rows(_TRANSFERS, sequence=sequence)
        return _draft(row, tuple(_transfer(found) for found in transfers))

    def posted(self, sequence: int) -> Posted | None:
        """See ``Work.posted``."""
        row = self._wire.row(_POSTED, sequence=sequence)
        return None if row is None else Posted(sequence, row[0], row[1][:ANCHOR_LENGTH])

    def credit_move(self, sequence: int, customer_id: int) -> tuple[Money, Money] | None:
        """See ``Work.credit_move``."""
        rows = self._wire.rows(_CREDIT_MOVES, sequence=sequence, customer=customer_id)
        if not rows:
            return None
        currency = rows[0][2]
        first_change, after = rows[0][0], rows[-1][1]
        return Money(rows[0][1] - first_change, currency), Money(after, currency)

    def is_reversed(self, sequence: int) -> bool:
        """See ``Work.is_reversed``."""
        return self._wire.row(_REVERSAL, sequence=sequence) is not None


class _Note:
    """What was written about an operation, with the salted digest that stands in the chain."""

    __slots__ = ("digest", "row")

    def __init__(self, draft: Draft) -> None:
        self.digest: str | None = None
        self.row: dict[str, str] = {}
        if draft.note or draft.reason:
            salt = secrets.token_hex(16)
            self.row = {"reason": draft.reason, "note": draft.note, "salt": salt}
            self.digest = note_digest(salt, written(draft.reason, draft.note))


def written(reason: str, note: str) -> str:
    """Reason and note as one text that can be taken apart in one way only."""
    return f"{len(reason)}:{reason}{note}"


FACTS: Final = (
    "sequence",
    "kind",
    "recorded_at_us",
    "till_id",
    "session_id",
    "operator_id",
    "approved_by",
    "customer_id",
    "order_id",
    "note_digest",
    "request_id",
    "reverses",
)
"""The columns of an operation that the chain covers, in their order."""


def operation_facts(row: dict[str, Any], fingerprint: str) -> tuple[Value, ...]:
    """What the chain covers of an operation: its columns and what was asked for."""
    return (*[row[name] for name in FACTS], fingerprint)


def meaning_of(position: int, booked: BookedTransfer) -> tuple[Value, ...]:
    """What the chain covers of a transfer: whose accounts, not which numbers they bear."""
    moved = booked.transfer
    return transfer_facts(
        position,
        (moved.debit.kind.value, moved.debit.customer_id, moved.debit.till_id),
        (moved.credit.kind.value, moved.credit.customer_id, moved.credit.till_id),
        (moved.amount.minor, moved.amount.currency, moved.order_id),
        (booked.debit_after, booked.credit_after),
    )


def transfer_facts(
    position: int,
    debit: tuple[Value, ...],
    credit: tuple[Value, ...],
    moved: tuple[Value, ...],
    after: tuple[Value, ...],
) -> tuple[Value, ...]:
    """The facts of a transfer in the order in which the chain writes them."""
    return (position, *debit, *credit, *moved, *after)


def _operation_row(
    draft: Draft, sequence: int, recorded_at_us: int, digest: str | None
) -> dict[str, Any]:
    return {
        "sequence": sequence,
        "kind": draft.kind.value,
        "recorded_at_us": recorded_at_us,
        "till_id": draft.desk.till_id,
        "session_id": draft.desk.session_id,
        "operator_id": draft.desk.operator_id,
        "approved_by": draft.approved_by,
        "customer_id": draft.customer_id,
        "order_id": draft.order_id,
        "note_digest": digest,
        "request_id": draft.request_id,
        "reverses": draft.reverses,
    }


def _transfer_row(sequence: int, position: int, booked: BookedTransfer) -> dict[str, Any]:
    return {
        "operation_sequence": sequence,
        "position": position,
        "debit_account": booked.debit_id,
        "credit_account": booked.credit_id,
        "amount_minor": booked.transfer.amount.minor,
        "currency": booked.transfer.amount.currency,
        "order_id": booked.transfer.order_id,
        "debit_balance_after": booked.debit_after,
        "credit_balance_after": booked.credit_after,
    }


def _transfer(row: Row) -> Transfer:
    debit_kind, debit_customer, debit_till, kind, customer, till, amount, currency, order = row
    return Transfer(
        Account(AccountKind(debit_kind), debit_customer, debit_till),
        Account(AccountKind(kind), customer, till),
        Money(amount, currency),
        order,
    )


def _draft(row: Row, transfers: tuple[Transfer, ...]) -> Draft:
    kind, request_id, till, session, operator, customer, order, approved, reverses, *texts = row
    reason, note = texts
    return Draft(
        kind=OperationKind(kind),
        request_id=request_id,
        desk=Desk(till, session, operator),
        customer_id=customer,
        order_id=order,
        approved_by=approved,
        reverses=reverses,
        reason=reason or "",
        note=note or "",
        transfers=transfers,
    )
