"""Names and notes enter the book clean, short, and without card numbers."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.text import (
    MAX_NAME,
    TextProblem,
    TextRefused,
    clean_name,
    clean_note,
    folded,
    holds_card_number,
)

CLEANED = {
    "escape bytes that would open a drawer": ("Mario\x1bp\x00\x19", "Mariop"),
    "group separators of a printer": ("Anna\x1dV", "AnnaV"),
    "real-time bytes": ("A\x10\x04\x01B", "AB"),
    "a line break": ("Anna\nMaria", "Anna Maria"),
    "tabs and many spaces": ("  Anna \t  Maria ", "Anna Maria"),
    "a no-break space": ("Anna\u00a0Maria", "Anna Maria"),
    "C1 controls": ("A\x80\x9fB", "AB"),
    "right-to-left override": ("A\u202eB", "AB"),
    "isolates": ("A\u2066B", "AB"),
    "zero-width joiner": ("A\u200dB", "AB"),
    "a lone surrogate": ("A\ud800B", "AB"),
    "a private-use sign": ("A\ue000B", "AB"),
    "composed letters": ("Niccolo\u0300", "Niccolò"),
    "markup is only text": ("<script>{{7*7}}%s", "<script>{{7*7}}%s"),
    "a quote for a database": ("'; DROP TABLE", "'; DROP TABLE"),
    "a formula": ("=cmd()", "=cmd()"),
    "a path": ("../../x", "../../x"),
    "an emoji": ("Bar ☕", "Bar ☕"),
    "a heap of accents": ("a" + "\u0323" * 40, "ạ" + "\u0323" * 2),
}


@pytest.mark.parametrize(("typed", "kept"), CLEANED.values(), ids=CLEANED)
def test_a_name_is_kept_clean(typed: str, kept: str) -> None:
    assert clean_name(typed) == kept


REFUSED = {
    "nothing": ("", TextProblem.EMPTY),
    "only spaces": (" \t ", TextProblem.EMPTY),
    "only invisible signs": ("\u200b\u202e", TextProblem.EMPTY),
    "one sign too many": ("x" * (MAX_NAME + 1), TextProblem.TOO_LONG),
    "a megabyte": ("x" * 1_000_000, TextProblem.TOO_LONG),
    "a card number": ("4111 1111 1111 1111", TextProblem.CARD_NUMBER),
}


@pytest.mark.parametrize(("typed", "problem"), REFUSED.values(), ids=REFUSED)
def test_a_bad_name_is_refused_with_its_reason(typed: str, problem: TextProblem) -> None:
    with pytest.raises(TextRefused) as refused:
        clean_name(typed)

    assert refused.value.problem is problem


def test_a_note_may_be_empty() -> None:
    assert clean_note("  ") == ""


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


@given(typed=st.text(max_size=300))
def test_nothing_invisible_survives(typed: str) -> None:
    try:
        kept = clean_note(typed)
    except TextRefused:
        return

    assert not any(unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co"} for sign in kept)
    assert kept == " ".join(kept.split())


FOLDED = {
    "accents": ("Niccolò", "niccolo"),
    "an apostrophe": ("D'Angelo", "d angelo"),
    "a typographic apostrophe": ("D’Angelo", "d angelo"),
    "capitals and sharp s": ("STRAßE", "strasse"),
    "Portuguese": ("João Conceição", "joao conceicao"),
}


@pytest.mark.parametrize(("name", "key"), FOLDED.values(), ids=FOLDED)
def test_a_name_is_folded_for_searching(name: str, key: str) -> None:
    assert folded(name) == key
