"""What each kind of operation may do: where the money of a top-up comes from, what a reversal mirrors."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, select

from pos_app.domain.accounts import AccountKind
from pos_app.domain.operations import OperationKind
from pos_app.services.verify import Finding
from pos_app.storage.statement import Statement
from pos_app.storage.tables import transfer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.storage.statement import Wire
    from pos_app.storage.verify.accounts import Accounts
    from pos_app.storage.verify.pages import Moved, Page

_MONEY: Final = frozenset(
    {
        AccountKind.DRAWER,
        AccountKind.CARD,
        AccountKind.MEAL_VOUCHER,
        AccountKind.BANK_TRANSFER,
    }
)
_FREE: Final = frozenset({OperationKind.REVERSAL.value, OperationKind.WITHDRAWAL.value})
"""Kinds that take credit for no order: to take something back, or to pay it out."""

_MIRRORED: Final = Statement(
    select(
        transfer.c.credit_account,
        transfer.c.debit_account,
        transfer.c.amount_minor,
        transfer.c.order_id,
    ).where(transfer.c.operation_sequence == bindparam("sequence"))
)


class Kinds:
    """Reads each operation as the act it says it was."""

    def __init__(self, wire: Wire, accounts: Accounts) -> None:
        self._wire = wire
        self._accounts = accounts

    def read(self, page: Page) -> Iterator[Finding]:
        """The transfers are those of an act of this kind, and of this customer."""
        if page.kind == OperationKind.REVERSAL:
            yield from self._reversal(page)
        for moved in page.transfers:
            yield from _of_one_customer(page, moved)
            if page.kind == OperationKind.TOP_UP and not _brings_money(moved):
                yield Finding("transfer", moved.row, "a top-up brings money in by some method")
            if page.kind not in _FREE and _spends_freely(moved):
                yield Finding("transfer", moved.row, "credit is spent on an order")

    def _reversal(self, page: Page) -> Iterator[Finding]:
        mirrored = self._wire.rows(_MIRRORED, sequence=page.reverses)
        wanted = Counter(tuple(row) for row in mirrored)
        found = Counter(
            (moved.debit_id, moved.credit_id, moved.amount_minor, moved.order_id)
            for moved in page.transfers
        )
        if wanted != found:
            yield Finding("operation", str(page.sequence), "a reversal mirrors its original")


def _of_one_customer(page: Page, moved: Moved) -> Iterator[Finding]:
    for side in (moved.debit, moved.credit):
        if side is not None and side.is_customers and side.customer_id != page.customer_id:
            yield Finding("transfer", moved.row, "an operation is about one customer")


def _brings_money(moved: Moved) -> bool:
    if moved.debit is None or moved.credit is None:
        return False
    return moved.debit.kind in _MONEY and moved.credit.kind == AccountKind.CREDIT


def _spends_freely(moved: Moved) -> bool:
    spends = moved.debit is not None and moved.debit.kind == AccountKind.CREDIT
    return spends and moved.order_id is None
