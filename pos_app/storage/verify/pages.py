"""The book page by page: each operation with its transfers, as rows and as meanings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from pos_app.domain.chain import Value
from pos_app.storage.ledger import FACTS
from pos_app.storage.statement import Statement
from pos_app.storage.tables import operation, request, transfer
from pos_app.storage.verify.accounts import Owned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.storage.driver_types import Row
    from pos_app.storage.statement import Wire
    from pos_app.storage.verify.accounts import Accounts

_OPERATIONS: Final = Statement(
    select(
        *[operation.c[name] for name in FACTS],
        operation.c.previous_hash,
        operation.c.hash,
        request.c.fingerprint,
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


@dataclass(frozen=True, slots=True)
class Moved:
    """One transfer; a side is ``None`` when its account does not exist."""

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


@dataclass(frozen=True, slots=True)
class Page:
    """One operation with everything that belongs to it."""

    facts: tuple[Value, ...]
    sequence: int
    kind: str
    recorded_at_us: int
    till_id: int
    session_id: int
    customer_id: int | None
    reverses: int | None
    previous_hash: str
    hash: str
    fingerprint: str | None
    transfers: tuple[Moved, ...]


def pages(wire: Wire, accounts: Accounts) -> Iterator[Page]:
    """The whole book in its order; transfers without an operation come as pages without one."""
    moves = (_moved(row, accounts) for row in wire.stream(_TRANSFERS))
    waiting = next(moves, None)
    for row in wire.stream(_OPERATIONS):
        own: list[Moved] = []
        while waiting is not None and waiting.sequence <= row[0]:
            own.append(waiting)
            waiting = next(moves, None)
        yield _page(row, tuple(own))


def _moved(row: Row, accounts: Accounts) -> Moved:
    debit_id, credit_id = row[2], row[3]
    return Moved(*row[:9], accounts.by_id.get(debit_id), accounts.by_id.get(credit_id))  # type: ignore[call-arg]


def _page(row: Row, transfers: tuple[Moved, ...]) -> Page:
    facts = row[: len(FACTS)]
    named = dict(zip(FACTS, facts, strict=True))
    previous, own, fingerprint = row[len(FACTS) :]
    return Page(
        facts=facts,
        sequence=named["sequence"],
        kind=named["kind"],
        recorded_at_us=named["recorded_at_us"],
        till_id=named["till_id"],
        session_id=named["session_id"],
        customer_id=named["customer_id"],
        reverses=named["reverses"],
        previous_hash=previous,
        hash=own,
        fingerprint=fingerprint,
        transfers=transfers,
    )
