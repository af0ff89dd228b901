"""Accounts and transfers: the two sides of every movement of money."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pos_app.domain.money import Money


class AccountKind(StrEnum):
    """What an account counts; the first two belong to customers, the rest to the shop."""

    CREDIT = "credit"
    TAB = "tab"
    DRAWER = "drawer"
    CARD = "card"
    MEAL_VOUCHER = "meal_voucher"
    BANK_TRANSFER = "bank_transfer"
    SALES = "sales"


CUSTOMER_KINDS: Final = (AccountKind.CREDIT, AccountKind.TAB)
TILL_KINDS: Final = tuple(kind for kind in AccountKind if kind not in CUSTOMER_KINDS)


@dataclass(frozen=True, slots=True)
class Account:
    """An account by its meaning: a kind, and the customer it belongs to or the till."""

    kind: AccountKind
    customer_id: int | None = None
    till_id: int | None = None


@dataclass(frozen=True, slots=True)
class Transfer:
    """Money moving from the credit side to the debit side; it cannot be unbalanced.

    A customer's credit grows when it is credited, a tab grows when it is debited.
    """

    debit: Account
    credit: Account
    amount: Money
    order_id: int | None = None

    def reversed(self) -> Transfer:
        """The transfer that takes this one back."""
        return Transfer(self.credit, self.debit, self.amount, self.order_id)


def credit_of(customer_id: int) -> Account:
    """The account of what the shop owes a customer."""
    return Account(AccountKind.CREDIT, customer_id=customer_id)


def tab_of(customer_id: int) -> Account:
    """The account of what a customer owes the shop."""
    return Account(AccountKind.TAB, customer_id=customer_id)


def till_account(kind: AccountKind, till_id: int) -> Account:
    """One of the till's own accounts: its drawer, its sales, one for each method."""
    return Account(kind, till_id=till_id)


def change_to(account: Account, transfer: Transfer) -> int:
    """How much a transfer adds to a customer's account in its natural sign, in minor units."""
    grows_by_credit = account.kind is AccountKind.CREDIT
    added = transfer.amount.minor * (transfer.credit == account)
    taken = transfer.amount.minor * (transfer.debit == account)
    return added - taken if grows_by_credit else taken - added
