"""Transfers move money between two sides, and can be taken back."""

from __future__ import annotations

from pos_app.domain.accounts import (
    AccountKind,
    Transfer,
    change_to,
    credit_of,
    tab_of,
    till_account,
)
from pos_app.domain.money import Money

DRAWER = till_account(AccountKind.DRAWER, 1)
TOP_UP = Transfer(DRAWER, credit_of(4), Money(5000))


def test_a_top_up_raises_the_credit() -> None:
    assert change_to(credit_of(4), TOP_UP) == 5000


def test_a_tab_left_raises_the_tab_and_settling_lowers_it() -> None:
    left = Transfer(tab_of(4), till_account(AccountKind.SALES, 1), Money(800), order_id=7)

    assert change_to(tab_of(4), left) == 800
    assert change_to(tab_of(4), Transfer(DRAWER, tab_of(4), Money(800))) == -800


def test_a_stranger_is_not_touched() -> None:
    assert change_to(credit_of(5), TOP_UP) == 0


def test_taking_back_swaps_the_sides() -> None:
    assert TOP_UP.reversed() == Transfer(credit_of(4), DRAWER, Money(5000))
    assert TOP_UP.reversed().reversed() == TOP_UP
