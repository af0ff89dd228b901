"""Balances added up from the rows of the book, whatever the store itself says of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Final

from sqlalchemy import bindparam, select

from pos_app.domain.accounts import AccountKind
from pos_app.storage.backend import Backend
from pos_app.storage.statement import Statement
from pos_app.storage.tables import account, book, transfer
from tests.services.reference import Whose

_SIDES: Final = Statement(
    select(transfer.c.debit_account, transfer.c.credit_account, transfer.c.amount_minor).where(
        transfer.c.operation_sequence > bindparam("since")
    )
)
_HEAD: Final = Statement(select(book.c.sequence))
_ACCOUNTS: Final = Statement(
    select(account.c.id, account.c.kind, account.c.customer_id, account.c.till_id)
)
_GROW_BY_CREDIT: Final = (AccountKind.CREDIT, AccountKind.SALES)


@dataclass(frozen=True, slots=True)
class RowsOfTheBook:
    """What is written behind a page of the book, on the accounts that there were then."""

    backend: Backend
    since: int
    accounts: dict[int, Whose]

    @classmethod
    def from_now_on(cls, backend: Backend) -> RowsOfTheBook:
        """Add up only what is written from here on."""
        [(since,)] = backend.read(lambda wire: wire.rows(_HEAD))
        accounts: dict[int, Whose] = {
            number: (AccountKind(kind), customer or till)
            for number, kind, customer, till in backend.read(lambda wire: wire.rows(_ACCOUNTS))
        }
        return cls(backend, since, accounts)

    def sums(self) -> Counter[Whose]:
        """Every account added up, in its natural sign."""
        sums: Counter[Whose] = Counter()
        written = self.backend.read(lambda wire: wire.rows(_SIDES, since=self.since))
        for debit, credit, minor in written:
            for number, moved in ((debit, minor), (credit, -minor)):
                kind, owner = self.accounts[number]
                sums[kind, owner] += -moved if kind in _GROW_BY_CREDIT else moved
        return sums
