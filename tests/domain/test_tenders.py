"""Bills are shared among tenders without making or losing a cent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.accounts import AccountKind, credit_of, tab_of, till_account
from pos_app.domain.customers import Standing
from pos_app.domain.money import Money
from pos_app.domain.refusals import (
    AmountNotPositive,
    CashOverLegalLimit,
    CreditTooSmall,
    CustomerNeeded,
    NoCreditLeft,
    Refusal,
    TendersDoNotCover,
    TendersExceed,
    TooManyVouchers,
    VoucherOverDue,
)
from pos_app.domain.tenders import Method, Settlement, Tender, money_side, share_bill, split_bill

CASH_LIMIT = Money(500_000)
cents = st.integers(min_value=1, max_value=10**6)


def share(due: int, *tenders: tuple[Method, int], credit: int | None = None) -> Settlement:
    standing = None if credit is None else Standing(Money(credit), Money(0))
    paid = tuple(Tender(method, Money(minor)) for method, minor in tenders)
    return share_bill(Money(due), paid, standing, CASH_LIMIT)


@given(due=cents, balance=cents)
def test_no_cent_is_made_or_lost_when_credit_pays(due: int, balance: int) -> None:
    split = split_bill(Money(due), Money(balance))

    assert split.from_credit + split.still_due == Money(due)
    assert split.from_credit + split.balance_after == Money(balance)


def test_credit_of_zero_pays_nothing() -> None:
    with pytest.raises(NoCreditLeft):
        split_bill(Money(100), Money(0))


def test_nothing_due_takes_nothing() -> None:
    with pytest.raises(AmountNotPositive):
        split_bill(Money(0), Money(100))


def test_exact_cash_gives_no_change() -> None:
    bill = share(1730, (Method.CASH, 1730))

    assert bill.paid_by(Method.CASH) == Money(1730)
    assert bill.change == Money(0)


def test_a_larger_note_gives_change() -> None:
    bill = share(1730, (Method.CASH, 2000))

    assert (bill.tendered_cash, bill.change) == (Money(2000), Money(270))
    assert bill.paid_by(Method.CASH) == Money(1730)


def test_the_law_counts_the_cash_that_stays_and_not_the_note() -> None:
    vouchers = ((Method.MEAL_VOUCHER, 1_000), (Method.MEAL_VOUCHER, 1_000))
    bill = share(550_000, (Method.CARD, 50_000), *vouchers, (Method.CASH, 600_000))

    assert (bill.paid_by(Method.CASH), bill.change) == (Money(498_000), Money(102_000))


def test_credit_and_cash_share_the_bill_without_rounding() -> None:
    bill = share(1347, (Method.CREDIT, 1000), (Method.CASH, 500), credit=1000)

    assert bill.paid_by(Method.CREDIT) == Money(1000)
    assert bill.paid_by(Method.CASH) == Money(347)
    assert bill.change == Money(153)


@given(due=cents, card=cents, cash=cents)
def test_whatever_is_handed_over_pays_the_bill_exactly_or_is_refused(
    due: int, card: int, cash: int
) -> None:
    try:
        bill = share(due, (Method.CARD, card), (Method.CASH, cash))
    except Refusal:
        return

    assert sum(part.amount.minor for part in bill.shares) == due
    assert bill.tendered_cash - bill.change == bill.paid_by(Method.CASH)
    assert all(part.amount.is_positive for part in bill.shares)


REFUSALS = {
    "nothing due": (0, ((Method.CASH, 100),), None, AmountNotPositive),
    "a tender of zero": (100, ((Method.CASH, 0),), None, AmountNotPositive),
    "no tender at all": (100, (), None, TendersDoNotCover),
    "too little": (100, ((Method.CASH, 99),), None, TendersDoNotCover),
    "too much by card": (100, ((Method.CARD, 101),), None, TendersExceed),
    "cash after the card has paid all": (
        100,
        ((Method.CARD, 100), (Method.CASH, 5)),
        None,
        TendersExceed,
    ),
    "credit without a customer": (100, ((Method.CREDIT, 100),), None, CustomerNeeded),
    "a tab without a customer": (100, ((Method.TAB, 100),), None, CustomerNeeded),
    "credit of zero": (100, ((Method.CREDIT, 100),), 0, NoCreditLeft),
    "more than the credit": (100, ((Method.CREDIT, 100),), 60, CreditTooSmall),
    "a voucher over the bill": (670, ((Method.MEAL_VOUCHER, 800),), None, VoucherOverDue),
    "nine vouchers": (900, ((Method.MEAL_VOUCHER, 100),) * 9, None, TooManyVouchers),
    "cash of 5,000": (500_000, ((Method.CASH, 500_000),), None, CashOverLegalLimit),
    "cash of 5,000 beside a card": (
        500_100,
        ((Method.CARD, 100), (Method.CASH, 600_000)),
        None,
        CashOverLegalLimit,
    ),
}


@pytest.mark.parametrize(("due", "tenders", "credit", "refusal"), REFUSALS.values(), ids=REFUSALS)
def test_a_wrong_payment_is_refused(
    due: int,
    tenders: tuple[tuple[Method, int], ...],
    credit: int | None,
    refusal: type[Refusal],
) -> None:
    with pytest.raises(refusal):
        share(due, *tenders, credit=credit)


def test_eight_vouchers_are_lawful() -> None:
    bill = share(800, *[(Method.MEAL_VOUCHER, 100)] * 8)

    assert bill.paid_by(Method.MEAL_VOUCHER) == Money(800)


def test_too_little_credit_says_what_is_missing() -> None:
    with pytest.raises(CreditTooSmall) as refused:
        share(3000, (Method.CREDIT, 3000), credit=1200)

    assert refused.value.missing == Money(1800)


def test_money_methods_land_in_the_till_and_credit_with_its_customer() -> None:
    assert money_side(Method.CASH, 1, None) == till_account(AccountKind.DRAWER, 1)
    assert money_side(Method.BANK_TRANSFER, 2, 7) == till_account(AccountKind.BANK_TRANSFER, 2)
    assert money_side(Method.CREDIT, 1, 7) == credit_of(7)
    assert money_side(Method.TAB, 1, 7) == tab_of(7)


def test_a_tab_belongs_to_somebody() -> None:
    with pytest.raises(CustomerNeeded):
        money_side(Method.TAB, 1, None)
