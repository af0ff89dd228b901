from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from gather_texts import CHECKOUT, I18N, SPOKEN, gather

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.screen import Screen

COMPLETE = ("it", "pt_BR")


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> dict[str, ET.Element]:
    """The translators' files as they would be if the texts were gathered now."""
    folder = tmp_path_factory.mktemp("i18n")
    for file in I18N.glob("*.ts"):
        shutil.copy(file, folder)
    return {file.stem.removeprefix("saldo_"): parsed(file) for file in gather(folder)}


def parsed(file: Path) -> ET.Element:
    return ET.parse(file).getroot()  # noqa: S314 - our own file


def messages(texts: ET.Element) -> dict[tuple[str, str], ET.Element]:
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in texts.iter("context")
        for message in context.iter("message")
    }


@pytest.mark.parametrize("language", [*COMPLETE, "en"])
def test_every_text_of_the_screens_is_translated(
    gathered: dict[str, ET.Element], language: str
) -> None:
    open_texts = [
        where
        for where, message in messages(gathered[language]).items()
        if message.find("translation[@type]") is not None
    ]

    assert open_texts == []


@pytest.mark.parametrize("language", [*COMPLETE, "en"])
def test_no_translation_is_left_of_a_text_that_went(
    gathered: dict[str, ET.Element], language: str
) -> None:
    kept = messages(parsed(I18N / f"saldo_{language}.ts"))

    assert set(kept) == set(messages(gathered[language]))


@pytest.mark.parametrize("language", COMPLETE)
def test_a_translation_keeps_the_places_for_names_and_amounts(
    gathered: dict[str, ET.Element], language: str
) -> None:
    for (context, source), message in messages(gathered[language]).items():
        forms = [form.text or "" for form in message.iter("numerusform")]
        for words in forms or [message.findtext("translation", "")]:
            assert places(words) == places(source), (context, source, words)


def places(words: str) -> list[str]:
    return sorted(re.findall(r"%L?(?:\d|n)", words))


def test_no_text_is_put_together_before_it_is_translated() -> None:
    files = [file for pattern in SPOKEN for file in CHECKOUT.glob(pattern)]
    wrong = [
        file.name
        for file in files
        if re.search(r"\btr\(\s*f[\"']|qsTr\(`", file.read_text("utf-8"))
    ]

    assert len(files) > 40
    assert wrong == []


def test_the_language_changes_while_the_screen_is_open(screen: Screen) -> None:
    screen.draw("MoneyCard { amount: '1,00 €' }")
    said = [screen.texts()[0]]

    for language in ("pt_BR", "en", "it"):
        screen.scene.languages.speak(language)
        said.append(screen.texts()[0])

    assert said == [
        "Credito disponibile",
        "Saldo disponível",
        "Credit available",
        "Credito disponibile",
    ]


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("it", "1 articolo", "3 articoli"),
        ("pt_BR", "1 item", "3 itens"),
        ("en", "1 item", "3 items"),
    ],
)
def test_one_and_many_are_told_apart(screen: Screen, language: str, one: str, many: str) -> None:
    screen.scene.languages.speak(language)

    screen.open("Gallery", page=1)

    assert {one, many} <= set(screen.texts())


def test_a_folder_without_texts_is_a_broken_build(screen: Screen, tmp_path: Path) -> None:
    screen.scene.languages._folder = tmp_path

    with pytest.raises(AssertionError, match=r"run packaging/translations\.py"):
        screen.scene.languages.speak("it")
