"""Slips speak the language of the person who takes them home, without gaps."""

from __future__ import annotations

from pathlib import Path

import pytest
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po

from pos_app.assets import asset_dir
from pos_app.printing import calibration
from pos_app.printing.slip_words import slip_words
from pos_app.services.slips import pieces

SLIPS = Path(pieces.__file__).parent
SPEAKING = (*SLIPS.glob("*.py"), Path(calibration.__file__))


def spoken() -> set[str]:
    """Every text that slips translate, found in their source."""
    keywords = {"translate": None}
    return {
        text
        for path in SPEAKING
        for _, text, *_ in extract_from_file("python", str(path), keywords=keywords)
        if isinstance(text, str)
    }


@pytest.mark.parametrize("language", ["it", "pt_BR"])
def test_every_word_of_every_slip_is_translated(language: str) -> None:
    path = asset_dir("resources") / "i18n" / language / "LC_MESSAGES" / "saldo.po"
    with path.open("rb") as file:
        catalogue = read_po(file, locale=language)
    translated = {message.id for message in catalogue if message.id and message.string}

    assert len(spoken()) > 20
    assert translated == spoken()
    assert not any(message.fuzzy for message in catalogue if message.id)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("it", "Il tuo credito"),
        ("pt_BR", "Seu saldo"),
        ("en", "Your credit"),
        ("", "Il tuo credito"),
        ("de", "Il tuo credito"),
    ],
    ids=["Italian", "Portuguese", "English", "the shop's own", "not translated yet"],
)
def test_a_language_has_its_words(language: str, words: str) -> None:
    assert slip_words(language)("Your credit") == words
