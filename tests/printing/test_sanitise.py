"""Nothing that a printer could obey gets through the gate."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.printing.sanitise import MAX_TEXT, clean

HOSTILE = {
    "drawer pulse": ("Mario\x1bp\x00\x19\x19", "Mariop"),
    "cut": ("Mario\x1dV\x00", "MarioV"),
    "real-time status": ("\x10\x04\x01x", "x"),
    "line feeds": ("a\r\nb\tc", "a  b c"),
    "c1 controls": ("a\x80\x9fb", "ab"),
    "right to left": ("a\u202eb\u2066c", "abc"),
    "zero width": ("a\u200bb\ufeffc", "abc"),
    "lone surrogate": ("a\ud800b", "ab"),
    "no-break spaces": ("12\u00a050\u202f€", "12 50 €"),
    "decomposed": ("Niccolo\N{COMBINING GRAVE ACCENT}", "Niccolò"),
}


@pytest.mark.parametrize(("typed", "printed"), HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_loses_its_teeth(typed: str, printed: str) -> None:
    assert clean(typed) == printed


@given(st.text(st.characters()))
def test_whatever_is_typed_comes_out_visible_and_on_one_line(typed: str) -> None:
    text = clean(typed)

    assert len(text) <= MAX_TEXT
    assert all(unicodedata.category(sign)[0] != "C" for sign in text)
    assert clean(text) == text


def test_a_novel_is_cut_and_says_so() -> None:
    assert clean("è" * 1_000_000) == "è" * (MAX_TEXT - 1) + "…"
