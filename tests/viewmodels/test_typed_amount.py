from __future__ import annotations

import pytest

from pos_app.domain.money import Money
from pos_app.viewmodels.typed_amount import TypedAmount, typed

KEYS = {
    "one and two are twelve cents": ("1 2", 12),
    "twelve fifty": ("1 2 5 0", 1250),
    "two noughts at a time": ("5 00 00", 50000),
    "noughts alone are nothing yet": ("0 00", None),
    "nothing typed": ("", None),
    "C empties it": ("1 2 C 5", 5),
    "back takes the last figure": ("1 2 5 back", 12),
    "back on nothing is nothing": ("back", None),
    "no more than nine figures": ("9 9 9 9 9 9 9 9 9 9 9", 999_999_999),
}


@pytest.mark.parametrize(("keys", "minor"), KEYS.values(), ids=KEYS)
def test_an_amount_grows_under_the_fingers(keys: str, minor: int | None) -> None:
    amount = TypedAmount()
    for key in keys.split():
        amount = amount.after(key)

    assert amount.money("EUR") == (None if minor is None else Money(minor))


def test_a_whole_amount_can_be_typed_on() -> None:
    assert typed(Money(2000)).after("back").money("EUR") == Money(200)
