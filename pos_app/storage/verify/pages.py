"""The book page by page: each operation with its transfers, as rows and as meanings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from sqlalchemy import select

from pos_app.storage.ledger import FACTS
from pos_app.storage.statement import Statement
from pos_app.storage.tables import operation, request, transfer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.domain.chain import Value
    from pos_app.storage.statement import Wire
    from pos_app.storage.verify.accounts import Accounts, Owned

_OPERATIONS: Final = Statement(
    select(
        *[operation.c[name] for name in FACTS],
        request.c.fingerprint,
        operation.c.previous_hash,
        operation.c.hash,
    )
    .outerjoin(request, request.c.request_id == operation.c.request_id)
    .order_by(operation.c.sequence)
)
_TRANSFERS: Final = Statement(
    select(
        transfer.c.operation_sequence,
        transfer.c.position,
        transfer.c.debit_account,
        transfer.c.credit_account,
        transfer.c.amount_minor,
        transfer.c.currency,
        transfer.c.order_id,
        transfer.c.debit_balance_after,
        transfer.c.credit_balance_after,
    ).order_by(transfer.c.operation_sequence, transfer.c.position)
)


class Moved(NamedTuple):
    """One transfer, the columns first; a side is ``None`` when its account does not exist.

    Tuples, here and below: a million of them are made in a third of the time of records.
    """

    sequence: int
    position: int
    debit_id: int
    credit_id: int
    amount_minor: int
    currency: str
    order_id: int | None
    debit_after: int | None
    credit_after: int | None
    debit: Owned | None
    credit: Owned | None

    @property
    def row(self) -> str:
        """The row's key."""
        return f"{self.sequence}/{self.position}"

    @property
    def leaves(self) -> tuple[Value, ...]:
        """Amount, currency, order and the balances afterwards, as the chain writes them."""
        return self[4:9]


class Page(NamedTuple):
    """One operation with everything that belongs to it: first the columns that the chain covers."""

    sequence: int
    kind: str
    recorded_at_us: int
    till_id: int
    session_id: int
    operator_id: int
    approved_by: int | None
    customer_id: int | None
    order_id: int | None
    note_digest: str | None
    request_id: str
    reverses: int | None
    fingerprint: str | None
    previous_hash: str
    hash: str
    transfers: list[Moved]

    @property
    def facts(self) -> tuple[Value, ...]:
        """What the chain covers of the operation, and of what was asked for."""
        return self[:13]


assert Page._fields[: len(FACTS)] == FACTS


def pages(wire: Wire, accounts: Accounts) -> Iterator[Page]:
    """The whole book in its order; transfers without an operation come as pages without one."""
    owner = accounts.by_id.get
    moves = wire.stream(_TRANSFERS)
    waiting = next(moves, None)
    for row in wire.stream(_OPERATIONS):
        own: list[Moved] = []
        while waiting is not None and waiting[0] <= row[0]:
            own.append(Moved._make((*waiting, owner(waiting[2]), owner(waiting[3]))))
            waiting = next(moves, None)
        yield Page._make((*row, own))
