"""Balances: added up again from the first page, and compared wherever one is written down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

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

    def read(self, page: Page) -> list[Finding]:
        """Each transfer moves an amount and leaves the balances that it says."""
        found: list[Finding] = []
        for position, moved in enumerate(page.transfers, start=1):
            if (moved.sequence, moved.position) != (page.sequence, position):
                found.append(Finding("transfer", moved.row, "transfers are numbered from one"))
            if not 1 <= moved.amount_minor <= MAX_MINOR:
                rule = "an amount is positive and within reason"
                found.append(Finding("transfer", moved.row, rule))
            found += [Finding("transfer", moved.row, rule) for rule in self._broken(moved)]
        if not page.transfers:
            found.append(Finding("operation", str(page.sequence), "an operation moves something"))
        return found

    def _broken(self, moved: Moved) -> list[str]:
        broken: list[str] = []
        amount = moved.amount_minor
        self._side(broken, moved, moved.debit_id, moved.debit, moved.debit_after, -amount)
        self._side(broken, moved, moved.credit_id, moved.credit, moved.credit_after, amount)
        return broken

    def _side(
        self,
        broken: list[str],
        moved: Moved,
        number: int,
        side: Owned | None,
        after: int | None,
        credited: int,
    ) -> None:
        if side is None:
            broken.append(f"account {number} exists")
            return
        if side.currency != moved.currency:
            broken.append("a transfer is in the currency of its accounts")
        if not side.is_customers:
            if after is not None:
                broken.append("only customers' accounts keep a balance")
            return
        change = credited if side.is_credit else -credited
        balance = self._running[number] = self._running.get(number, 0) + change
        if after != balance:
            broken.append(f"the balance after it is {balance}")
        if balance < 0:
            broken.append("no balance falls below its floor")

    def end(self) -> Iterator[Finding]:
        """What stands on each account is what was moved to it."""
        for number, owned in self._accounts.by_id.items():
            added_up = self._running.get(number, 0) if owned.is_customers else None
            if owned.balance_minor != added_up:
                yield Finding("account", str(number), f"the balance is {added_up}")
