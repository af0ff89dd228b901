"""Money adds up exactly, and never across currencies."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.money import Money, total

cents = st.integers(min_value=-(10**9), max_value=10**9)


@given(first=cents, second=cents)
def test_adding_and_taking_back_leaves_nothing(first: int, second: int) -> None:
    assert Money(first) + Money(second) - Money(second) == Money(first)


def test_euro_and_real_do_not_mix() -> None:
    with pytest.raises(ValueError, match="EUR and BRL do not mix"):
        Money(100) + Money(100, "BRL")


def test_comparing_two_currencies_is_a_programming_error() -> None:
    with pytest.raises(ValueError, match="do not mix"):
        assert Money(1) < Money(2, "BRL")


def test_amounts_compare_by_size() -> None:
    assert Money(1) < Money(2)
    assert max(Money(3), Money(2)) == Money(3)


def test_nothing_is_falsy_and_something_is_not() -> None:
    assert not Money(0)
    assert Money(-1)
    assert Money(1).is_positive
    assert not Money(-1).is_positive


def test_a_quantity_multiplies_a_price() -> None:
    assert Money(130) * 3 == Money(390)
    assert -Money(130) == Money(-130)


def test_an_empty_list_of_amounts_is_zero() -> None:
    assert total((), "BRL") == Money(0, "BRL")
    assert total((Money(1), Money(2)), "EUR") == Money(3)
