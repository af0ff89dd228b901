"""A card's number is noticed however it is written, and nothing else is taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.card_number import holds_card_number

CARDS = {
    "in one piece": "4111111111111111",
    "in fours": "nota 5500 0055 5555 5559 di Anna",
    "with dashes": "3400-0000-0000-009",
    "with dots": "6011.0000.0000.0004",
    "in wide digits": "４１１１１１１１１１１１１１１１",
    "with spaces between": "4111  1111  1111  1111",
    "before its expiry date": "4111 1111 1111 1111 12/27",
    "in one piece before its expiry date": "4111111111111111 12/27",
    "before its security code": "4111 1111 1111 1111 123",
    "before both": "3400-000000-00009 11/28 1234",
    "behind a plus": "+4111111111111111",
    "of thirteen digits": "4222222222222",
    "of fourteen digits": "3056 930902 5904",
    "behind other figures": "12/27 5500 0055 5555 5559",
    "beside another card": "4111111111111112 5500005555555559",
}


@pytest.mark.parametrize("text", CARDS.values(), ids=CARDS)
def test_a_card_number_is_noticed_in_any_spelling(text: str) -> None:
    assert holds_card_number(text)


NO_CARDS = {
    "a telephone": "+39 333 1234567",
    "a VAT number": "IT 12345678901",
    "sixteen digits that fail the test": "4111111111111112",
    "an IBAN": "IT60 X054 2811 1010 0000 0123 456",
    "two days": "04/05/2026-05/05/2026",
    "words": "nessun numero",
}


@pytest.mark.parametrize("text", NO_CARDS.values(), ids=NO_CARDS)
def test_other_numbers_are_no_card_numbers(text: str) -> None:
    assert not holds_card_number(text)


@given(number=st.integers(0, 99_999_999))
@pytest.mark.parametrize("way", ["+55 11 9{}", "55 11 9{}", "0055119{}", "+49 151{}", "+39 3{}"])
def test_no_telephone_is_taken_for_a_card(way: str, number: int) -> None:
    assert not holds_card_number(way.format(f"{number:08d}"))
