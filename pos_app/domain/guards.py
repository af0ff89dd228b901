"""Guards against the wrong amount: the unwanted zero, the balance that grows too large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.refusals import (
    AmountNotPositive,
    AmountOverLimit,
    BalanceOverLimit,
    CashOverLegalLimit,
    NeedsConfirmation,
    VoucherAsCredit,
)
from pos_app.domain.tenders import Method

if TYPE_CHECKING:
    from pos_app.domain.money import Money
    from pos_app.domain.settings import Shop
    from pos_app.domain.tenders import Settlement


def check_top_up(
    amount: Money, method: Method, before: Money, shop: Shop, *, confirmed: bool
) -> Money:
    """Decide whether this much credit may be added, and return the balance after it.

    Raises:
        AmountNotPositive: zero or less.
        AmountOverLimit, BalanceOverLimit: beyond what the shop allows at all.
        CashOverLegalLimit, VoucherAsCredit: the law says no.
        NeedsConfirmation: over the guard, and not confirmed a second time.
    """
    after = before + amount
    if not amount.is_positive:
        raise AmountNotPositive
    if amount > shop.largest_operation:
        raise AmountOverLimit(shop.largest_operation)
    if after > shop.largest_balance:
        raise BalanceOverLimit(shop.largest_balance)
    if method is Method.CASH and amount >= shop.cash_limit:
        raise CashOverLegalLimit(shop.cash_limit)
    if method is Method.MEAL_VOUCHER and not shop.vouchers_as_credit:
        raise VoucherAsCredit
    if amount > shop.guard and not confirmed:
        raise NeedsConfirmation(shop.guard, before, after)
    return after


def check_kept_change(bill: Settlement, before: Money, shop: Shop) -> Money:
    """Decide whether change may stay as credit, and return it; a large one is a typing slip.

    Raises:
        AmountOverLimit: over the guard, so it has to be a top-up, confirmed as such.
        BalanceOverLimit: the credit would grow beyond what the shop allows.
        CashOverLegalLimit: all the cash that was handed over would stay, and the law says no.
    """
    change = bill.change
    if change > shop.guard:
        raise AmountOverLimit(shop.guard)
    if before + change > shop.largest_balance:
        raise BalanceOverLimit(shop.largest_balance)
    if bill.tendered_cash >= shop.cash_limit:
        raise CashOverLegalLimit(shop.cash_limit)
    return change
