"""Balances: added up again from the first page, and compared wherever one is written down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from pos_app.domain.accounts import AccountKind
from pos_app.domain.money import MAX_MINOR
from pos_app.services.verify import Finding
from pos_app.storage.statement import Statement
from pos_app.storage.tables import operation, transfer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.storage.statement import Wire
    from pos_app.storage.verify.accounts import Accounts, Owned
    from pos_app.storage.verify.pages import Moved, Page

_STRAY: Final = Statement(
    select(transfer.c.operation_sequence, transfer.c.position)
    .outerjoin(operation, operation.c.sequence == transfer.c.operation_sequence)
    .where(operation.c.sequence.is_(None))
)


def stray_transfers(wire: Wire) -> Iterator[Finding]:
    """Every transfer belongs to an operation."""
    for sequence, position in wire.stream(_STRAY):
        yield Finding("transfer", f"{sequence}/{position}", "a transfer belongs to an operation")


class Balances:
    """Adds up every customer's account as the book goes on."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts
        self._running: dict[int, int] = {}

    def read(self, page: Page) -> Iterator[Finding]:
        """Each transfer moves an amount and leaves the balances that it says."""
        for position, moved in enumerate(page.transfers, start=1):
            if (moved.sequence, moved.position) != (page.sequence, position):
                yield Finding("transfer", moved.row, "transfers are numbered from one")
            if not 1 <= moved.amount_minor <= MAX_MINOR:
                yield Finding("transfer", moved.row, "an amount is positive and within reason")
            yield from self._side(moved, moved.debit_id, moved.debit, moved.debit_after)
            yield from self._side(moved, moved.credit_id, moved.credit, moved.credit_after)
        if not page.transfers:
            yield Finding("operation", str(page.sequence), "an operation moves something")

    def _side(
        self, moved: Moved, number: int, side: Owned | None, after: int | None
    ) -> Iterator[Finding]:
        if side is None:
            yield Finding("transfer", moved.row, f"account {number} exists")
            return
        if side.currency != moved.currency:
            yield Finding("transfer", moved.row, "a transfer is in the currency of its accounts")
        if not side.is_customers:
            if after is not None:
                yield Finding("transfer", moved.row, "only customers' accounts keep a balance")
            return
        grows_by_credit = side.kind == AccountKind.CREDIT
        grows = (number == moved.credit_id) == grows_by_credit
        change = moved.amount_minor if grows else -moved.amount_minor
        balance = self._running[number] = self._running.get(number, 0) + change
        if after != balance:
            yield Finding("transfer", moved.row, f"the balance after it is {balance}")
        if balance < 0:
            yield Finding("transfer", moved.row, "no balance falls below its floor")

    def end(self) -> Iterator[Finding]:
        """What stands on each account is what was moved to it."""
        for number, owned in self._accounts.by_id.items():
            added_up = self._running.get(number, 0) if owned.is_customers else None
            if owned.balance_minor != added_up:
                yield Finding("account", str(number), f"the balance is {added_up}")
