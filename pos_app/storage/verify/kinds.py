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
    from pos_app.storage.statement import Wire
    from pos_app.storage.verify.accounts import Accounts
    from pos_app.storage.verify.pages import Moved, Page

_MONEY: Final = frozenset(
    {
        AccountKind.DRAWER.value,
        AccountKind.CARD.value,
        AccountKind.MEAL_VOUCHER.value,
        AccountKind.BANK_TRANSFER.value,
    }
)
_TOP_UP: Final = OperationKind.TOP_UP.value
_REVERSAL: Final = OperationKind.REVERSAL.value
_FREE: Final = frozenset({_REVERSAL, OperationKind.WITHDRAWAL.value})
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

    def read(self, page: Page) -> list[Finding]:
        """The transfers are those of an act of this kind, and of this customer."""
        found = self._reversal(page) if page.kind == _REVERSAL else []
        for moved in page.transfers:
            found += [Finding("transfer", moved.row, rule) for rule in _broken(page, moved)]
        return found

    def _reversal(self, page: Page) -> list[Finding]:
        mirrored = self._wire.rows(_MIRRORED, sequence=page.reverses)
        wanted = Counter(tuple(row) for row in mirrored)
        found = Counter(
            (moved.debit_id, moved.credit_id, moved.amount_minor, moved.order_id)
            for moved in page.transfers
        )
        if wanted == found:
            return []
        return [Finding("operation", str(page.sequence), "a reversal mirrors its original")]


def _broken(page: Page, moved: Moved) -> list[str]:
    debit, credit = moved.debit, moved.credit
    if debit is None or credit is None:
        return ["a transfer is between two accounts"]
    broken = [
        "an operation is about one customer"
        for side in (debit, credit)
        if side.is_customers and side.customer_id != page.customer_id
    ]
    if page.kind == _TOP_UP and not (debit.kind in _MONEY and credit.is_credit):
        broken.append("a top-up brings money in by some method")
    if debit.is_credit and moved.order_id is None and page.kind not in _FREE:
        broken.append("credit is spent on an order")
    return broken
