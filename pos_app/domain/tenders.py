"""Tenders: the ways in which an order or a tab is paid, and how they share the bill."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pos_app.domain.accounts import Account, AccountKind, credit_of, tab_of, till_account
from pos_app.domain.money import Money, total
from pos_app.domain.refusals import (
    AmountNotPositive,
    CashOverLegalLimit,
    CreditTooSmall,
    CustomerNeeded,
    NoCreditLeft,
    TendersDoNotCover,
    TendersExceed,
    TooManyVouchers,
    VoucherOverDue,
)

if TYPE_CHECKING:
    from pos_app.domain.customers import Standing

MAX_VOUCHERS: Final = 8
"""DM 122/2017 art. 4: at most eight meal vouchers are spent together."""


class Method(StrEnum):
    """A way to pay; credit is one of them, never a discount, and so is the tab."""

    CASH = "cash"
    CARD = "card"
    MEAL_VOUCHER = "meal_voucher"
    BANK_TRANSFER = "bank_transfer"
    CREDIT = "credit"
    TAB = "tab"


MONEY_METHODS: Final = (Method.CASH, Method.CARD, Method.MEAL_VOUCHER, Method.BANK_TRANSFER)
"""Methods that bring money in from outside: they may load credit or settle a tab."""

_CUSTOMERS_OWN: Final = (Method.CREDIT, Method.TAB)
_TILL_SIDE: Final = {
    Method.CASH: AccountKind.DRAWER,
    Method.CARD: AccountKind.CARD,
    Method.MEAL_VOUCHER: AccountKind.MEAL_VOUCHER,
    Method.BANK_TRANSFER: AccountKind.BANK_TRANSFER,
}


@dataclass(frozen=True, slots=True)
class Tender:
    """One way of paying with its amount: for cash the notes handed over, change included."""

    method: Method
    amount: Money


@dataclass(frozen=True, slots=True)
class Share:
    """What one tender really pays of the bill."""

    method: Method
    amount: Money


@dataclass(frozen=True, slots=True)
class Settlement:
    """A bill shared among its tenders; change comes out of cash only."""

    shares: tuple[Share, ...]
    tendered_cash: Money
    change: Money

    def paid_by(self, method: Method) -> Money:
        """How much of the bill this method pays."""
        amounts = tuple(share.amount for share in self.shares if share.method is method)
        return total(amounts, self.change.currency)


@dataclass(frozen=True, slots=True)
class CreditSplit:
    """How a bill is shared between credit and the rest."""

    from_credit: Money
    still_due: Money
    balance_after: Money


def split_bill(due: Money, balance: Money) -> CreditSplit:
    """Take as much of the bill from credit as the balance allows.

    A balance smaller than the bill is an ordinary day at the till: the rest is
    paid another way, so it is part of the answer, not a refusal.

    Raises:
        AmountNotPositive: nothing is due.
        NoCreditLeft: the balance is zero.
    """
    if not due.is_positive:
        raise AmountNotPositive
    if not balance.is_positive:
        raise NoCreditLeft(balance)
    from_credit = min(due, balance)
    return CreditSplit(from_credit, due - from_credit, balance - from_credit)


def share_bill(
    due: Money, tenders: tuple[Tender, ...], standing: Standing | None, cash_limit: Money
) -> Settlement:
    """Decide whether these tenders pay exactly this bill, and what change is due.

    Raises:
        AmountNotPositive: nothing is due, or a tender is zero.
        CustomerNeeded: credit or tab without a customer.
        NoCreditLeft, CreditTooSmall: the credit does not hold what is to be taken.
        VoucherOverDue, TooManyVouchers, CashOverLegalLimit: the law says no.
        TendersExceed: more than the bill, and not in cash.
        TendersDoNotCover: less than the bill.
    """
    if not due.is_positive or any(not tender.amount.is_positive for tender in tenders):
        raise AmountNotPositive
    _require_customer(tenders, standing)
    _require_credit(tenders, standing)
    _require_lawful(due, tenders, cash_limit)
    return _shared(due, tenders)


def _require_customer(tenders: tuple[Tender, ...], standing: Standing | None) -> None:
    if standing is None and any(tender.method in _CUSTOMERS_OWN for tender in tenders):
        raise CustomerNeeded


def _require_credit(tenders: tuple[Tender, ...], standing: Standing | None) -> None:
    wanted = [tender.amount for tender in tenders if tender.method is Method.CREDIT]
    if not wanted or standing is None:
        return
    asked = total(tuple(wanted), standing.credit.currency)
    if not standing.credit.is_positive:
        raise NoCreditLeft(standing.credit)
    if asked > standing.credit:
        raise CreditTooSmall(standing.credit, asked - standing.credit)


def _require_lawful(due: Money, tenders: tuple[Tender, ...], cash_limit: Money) -> None:
    vouchers = [tender for tender in tenders if tender.method is Method.MEAL_VOUCHER]
    if len(vouchers) > MAX_VOUCHERS:
        raise TooManyVouchers(MAX_VOUCHERS)
    others = total(
        tuple(t.amount for t in tenders if t.method not in (Method.CASH, Method.MEAL_VOUCHER)),
        due.currency,
    )
    left = due - others
    by_vouchers = total(tuple(v.amount for v in vouchers), due.currency)
    if vouchers and by_vouchers > left:
        raise VoucherOverDue(left)
    cash = total(tuple(t.amount for t in tenders if t.method is Method.CASH), due.currency)
    # What the law counts is the cash that stays, not the note that is changed.
    if min(cash, left - by_vouchers) >= cash_limit:
        raise CashOverLegalLimit(cash_limit)


def _shared(due: Money, tenders: tuple[Tender, ...]) -> Settlement:
    cash = total(tuple(t.amount for t in tenders if t.method is Method.CASH), due.currency)
    exact = [Share(t.method, t.amount) for t in tenders if t.method is not Method.CASH]
    left = due - total(tuple(share.amount for share in exact), due.currency)
    if left.minor < 0 or (cash and not left.is_positive):
        raise TendersExceed(cash - left)
    if cash < left:
        raise TendersDoNotCover(left - cash)
    in_cash = [Share(Method.CASH, left)] if left else []
    return Settlement(tuple(exact + in_cash), cash, cash - left)


def money_side(method: Method, till_id: int, customer_id: int | None) -> Account:
    """The account that a payment by this method debits.

    Raises:
        CustomerNeeded: credit and tab belong to somebody.
    """
    if method in _TILL_SIDE:
        return till_account(_TILL_SIDE[method], till_id)
    if customer_id is None:
        raise CustomerNeeded
    return credit_of(customer_id) if method is Method.CREDIT else tab_of(customer_id)
