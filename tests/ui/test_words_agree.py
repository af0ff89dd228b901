from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

I18N = Path(__file__).parents[2] / "resources" / "i18n"
COMPLETE = ("it", "pt_BR")


def on_screens(language: str) -> list[tuple[str, str, str]]:
    """Every text of the screens: where it stands, what the source says, how it is said."""
    # Our own file, kept beside the sources.
    root = ET.parse(I18N / f"saldo_{language}.ts").getroot()  # noqa: S314
    return [
        (context.findtext("name", ""), message.findtext("source", ""), said(message))
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def said(message: ET.Element) -> str:
    forms = [form.text or "" for form in message.iter("numerusform")]
    return " / ".join(forms) or message.findtext("translation", "")


def on_paper(language: str) -> dict[str, str]:
    """Every text of the slips."""
    with (I18N / language / "LC_MESSAGES" / "saldo.po").open("rb") as file:
        return {str(message.id): str(message.string) for message in read_po(file) if message.id}


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("place", ["Slips", "Settings"])
def test_the_rail_calls_a_place_what_its_title_calls_it(language: str, place: str) -> None:
    names = {words for _, source, words in on_screens(language) if source == place}

    assert len(names) == 1


@pytest.mark.parametrize(
    ("language", "other_words"),
    [("it", r"prodott|impostazion|\bstampe\b|sospes"), ("pt_BR", r"recibo|comprovante|configuraç")],
)
def test_a_thing_has_one_name_everywhere(language: str, other_words: str) -> None:
    texts = [words for _, _, words in on_screens(language)] + list(on_paper(language).values())

    assert [text for text in texts if re.search(other_words, text, re.IGNORECASE)] == []


def test_settled_tabs_are_called_on_paper_what_the_screen_calls_them() -> None:
    shown = {words for _, source, words in on_screens("it") if source == "Tabs settled"}

    assert shown == {on_paper("it")["Tabs settled"]} == {"Conti saldati"}
