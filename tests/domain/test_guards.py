"""The guards stop the unwanted zero and the balance that grows out of hand."""

from __future__ import annotations

import pytest

from pos_app.domain.guards import check_kept_change, check_top_up
from pos_app.domain.money import Money
from pos_app.domain.refusals import (
    AmountNotPositive,
    AmountOverLimit,
    BalanceOverLimit,
    CashOverLegalLimit,
    NeedsConfirmation,
    Refusal,
    VoucherAsCredit,
)
from pos_app.domain.settings import Shop
from pos_app.domain.tenders import Method, Settlement, Share

SHOP = Shop()
WIDE = Shop(largest_operation=Money(900_000), largest_balance=Money(9_000_000))


def check(minor: int, method: Method = Method.CASH, before: int = 0, shop: Shop = SHOP) -> Money:
    return check_top_up(Money(minor), method, Money(before), shop, confirmed=False)


def test_an_ordinary_amount_passes_at_once() -> None:
    assert check(5000, before=1250) == Money(6250)


def test_the_unwanted_zero_asks_a_second_time() -> None:
    with pytest.raises(NeedsConfirmation) as asked:
        check(50_000, before=300)

    assert (asked.value.before, asked.value.after) == (Money(300), Money(50_300))


def test_a_confirmed_large_amount_passes() -> None:
    after = check_top_up(Money(50_000), Method.CARD, Money(0), SHOP, confirmed=True)

    assert after == Money(50_000)


NEVER = {
    "zero": (0, Method.CASH, 0, SHOP, AmountNotPositive),
    "less than zero": (-5, Method.CASH, 0, SHOP, AmountNotPositive),
    "over the largest operation": (100_001, Method.CARD, 0, SHOP, AmountOverLimit),
    "over the largest balance": (5000, Method.CASH, 499_000, SHOP, BalanceOverLimit),
    "cash that the law forbids": (500_000, Method.CASH, 0, WIDE, CashOverLegalLimit),
    "a meal voucher as credit": (800, Method.MEAL_VOUCHER, 0, SHOP, VoucherAsCredit),
}


@pytest.mark.parametrize(
    ("minor", "method", "before", "shop", "refusal"), NEVER.values(), ids=NEVER
)
def test_some_amounts_are_never_allowed(
    minor: int, method: Method, before: int, shop: Shop, refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal):
        check(minor, method, before, shop)


def test_a_shop_may_accept_meal_vouchers_as_credit() -> None:
    shop = Shop(vouchers_as_credit=True)

    assert check(800, Method.MEAL_VOUCHER, shop=shop) == Money(800)


def paid_in_cash(due: int, change: int) -> Settlement:
    shares = (Share(Method.CASH, Money(due)),)
    return Settlement(shares, tendered_cash=Money(due + change), change=Money(change))


def test_small_change_may_stay_as_credit() -> None:
    assert check_kept_change(paid_in_cash(1730, 270), Money(0), SHOP) == Money(270)


def test_change_of_a_note_with_a_zero_too_many_does_not_become_credit() -> None:
    with pytest.raises(AmountOverLimit):
        check_kept_change(paid_in_cash(1730, 48_270), Money(0), SHOP)


def test_change_does_not_grow_a_balance_out_of_hand() -> None:
    with pytest.raises(BalanceOverLimit):
        check_kept_change(paid_in_cash(1730, 270), Money(499_900), SHOP)


def test_change_that_stays_is_cash_as_the_law_counts_it() -> None:
    assert check_kept_change(paid_in_cash(490_000, 9_999), Money(0), SHOP) == Money(9_999)
    with pytest.raises(CashOverLegalLimit):
        check_kept_change(paid_in_cash(490_000, 10_000), Money(0), SHOP)
