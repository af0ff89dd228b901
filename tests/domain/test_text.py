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
