"""Every word of the customer area is translated, and every language reads its own."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po

import pos_app.web
from pos_app.assets import asset_dir
from pos_app.domain.operations import OperationKind
from pos_app.services import withdrawal_letters
from pos_app.web.words import area_words, html_language, language_for

WEB = Path(pos_app.web.__file__).parent
TEMPLATES = asset_dir("resources") / "area"
LEAST_WORDS = 25


def spoken() -> set[str]:
    """Every text of the templates, and those that the program itself translates."""
    found = {
        text
        for path in TEMPLATES.glob("*.html")
        for _, text, *_ in extract_from_file("jinja2.ext:babel_extract", path)
        if isinstance(text, str)
    }
    modules = (*WEB.glob("*.py"), Path(withdrawal_letters.__file__))
    return found | {text for path in modules for text in translated_in(path)}


def translated_in(path: Path) -> set[str]:
    """Texts given to `translate(...)` or to `area_words(...)(...)`."""
    calls = (node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call))
    return {
        argument.value
        for call in calls
        for argument in call.args
        if speaks(call.func)
        and isinstance(argument, ast.Constant)
        and isinstance(argument.value, str)
    }


def speaks(called: ast.expr) -> bool:
    match called:
        case ast.Name(id="translate") | ast.Call(func=ast.Name(id="area_words")):
            return True
        case _:
            return False


@pytest.mark.parametrize("language", ["it", "pt_BR"])
def test_every_word_of_every_page_is_translated(language: str) -> None:
    path = asset_dir("resources") / "i18n" / language / "LC_MESSAGES" / "area.po"
    with path.open("rb") as file:
        catalogue = read_po(file, locale=language)
    translated = {message.id for message in catalogue if message.id and message.string}

    assert len(spoken()) > LEAST_WORDS
    assert translated == spoken()
    assert not any(message.fuzzy for message in catalogue if message.id)


@pytest.mark.parametrize("language", ["it", "pt_BR"])
def test_a_translation_keeps_its_places(language: str) -> None:
    words = area_words(language)

    places = {"day", "time", "number", "amount", "minimum", "reason", "code", "shop", "answer"}
    for text in spoken():
        assert [p for p in places if f"{{{p}}}" in text] == [
            p for p in places if f"{{{p}}}" in words(text)
        ]


def test_an_unknown_language_is_nobodys() -> None:
    assert language_for("de", "", "fr") == "it"
    assert language_for("", "", "pt_BR") == "pt_BR"
    assert html_language("pt_BR") == "pt-BR"
    assert len(OperationKind) >= 5
