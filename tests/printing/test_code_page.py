"""Every letter is printed right, spelled otherwise and reported, but never garbage."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.printing.code_page import _FONT_RANGES, CodePage, Replacement
from pos_app.printing.glyphs import glyph
from pos_app.printing.sanitise import clean

WESTERN = CodePage("cp1252", 16)
OLD = CodePage("cp437", 0)
FONT = CodePage("font")

SPELLED = {
    "polish": ("Wałęsa", "Walesa"),
    "greek": ("Άννα Παπαδοπούλου", "Anna Papadopoyloy"),
    "russian": ("Иван Щукин", "Ivan Shchukin"),
    "ukrainian": ("Їжак", "Yizhak"),
    "arabic": ("محمد", "mhmd"),
    "hebrew": ("שלום", "shlvm"),
    "emoji": ("Anna 🍕", "Anna "),
    "arabic digits": ("٣", "3"),
    "full width": ("１２", "12"),
    "ligature": ("ﬁore", "fiore"),
    "chinese": ("王", "?"),
    "arrow": ("a → b", "a > b"),
    "heap of accents": ("a" + "\N{COMBINING CIRCUMFLEX ACCENT BELOW}" * 9, "a"),
}


@pytest.mark.parametrize(("name", "printed"), SPELLED.values(), ids=SPELLED.keys())
def test_a_foreign_name_is_spelled_and_reported(name: str, printed: str) -> None:
    text, replacements = WESTERN.fit(clean(name))

    assert text == printed
    assert replacements


def test_the_letters_of_our_customers_are_all_there() -> None:
    letters = "€ à è é ì ò ù ç ã õ â ê ó ú ñ À È É – — ’ “ ” … • » ·"

    assert WESTERN.fit(letters) == (letters, ())


def test_the_euro_is_written_out_where_the_page_has_none() -> None:
    assert OLD.fit("5,00 €") == ("5,00 EUR", (Replacement("€", "EUR"),))


def test_a_replacement_that_the_page_lacks_too_is_not_passed_on() -> None:
    assert CodePage("cp437").fit("“x”")[0] == '"x"'


@given(st.text(st.characters()), st.sampled_from([WESTERN, OLD, FONT, CodePage("cp858", 19)]))
def test_every_fitted_text_can_be_printed(typed: str, page: CodePage) -> None:
    text, _ = page.fit(clean(typed))

    assert all(page.has(sign) for sign in text)
    if page is not FONT:
        assert len(page.encode(text)) == len(text)


def test_the_bundled_font_draws_everything_that_it_promises() -> None:
    nothing = glyph("\uffff", 12, 24, bold=False).tobytes()
    missing = [
        chr(code)
        for first, last in _FONT_RANGES
        for code in range(first, last + 1)
        if glyph(chr(code), 12, 24, bold=False).tobytes() == nothing
    ]

    assert missing == []
