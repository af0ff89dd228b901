from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.ui.screen import Screen

SEARCH = """
    property string asked: ""
    TextEntry {
        objectName: "name"; placeholderText: "Nome"; %s
        onTextEdited: stage.asked = text
        onSubmitted: stage.asked = "!" + text
    }
"""
IN_A_SHEET = """
    property string asked: ""
    Sheet {
        visible: true
        SearchField { objectName: "name"; focus: true; onTextEdited: stage.asked = text }
    }
"""


def test_the_keyboard_waits_until_a_finger_touches_a_text(screen: Screen) -> None:
    screen.draw(SEARCH % "focus: true")
    before = screen.shows("key_a")

    screen.tap("name")

    assert (before, screen.shows("key_a")) == (False, True)


def test_a_mouse_does_not_summon_the_keyboard(screen: Screen) -> None:
    screen.draw(SEARCH % "").click("name")

    assert screen.focused() == "name"
    assert not screen.shows("key_a")


def test_the_shop_may_want_it_at_every_text(screen: Screen) -> None:
    screen.scene.touch_typing.setProperty("mode", "always")

    screen.draw(SEARCH % "focus: true")

    assert screen.shows("key_a")


def test_the_shop_may_never_want_it(screen: Screen) -> None:
    screen.scene.touch_typing.setProperty("mode", "never")

    screen.draw(SEARCH % "").tap("name")

    assert not screen.shows("key_a")


def test_it_writes_capitals_spaces_and_accents_and_takes_them_back(screen: Screen) -> None:
    screen.draw(SEARCH % "").tap("name")

    for key in ("shift", "è", "l", "backspace", "space", "7", "ù"):
        screen.tap(f"key_{key}")

    assert screen.window.property("asked") == "È 7ù"


def test_done_submits_what_was_written(screen: Screen) -> None:
    screen.draw(SEARCH % 'text: "Anna"').tap("name")

    screen.tap("key_enter")

    assert screen.window.property("asked") == "!Anna"


def test_it_writes_over_what_is_selected(screen: Screen) -> None:
    screen.draw(SEARCH % 'text: "Anna"; Component.onCompleted: selectAll(); focus: true')
    screen.scene.touch_typing.setProperty("mode", "always")
    screen.settle()

    screen.tap("key_e")

    assert screen.get("name", "text") == "e"


def test_it_can_be_put_away(screen: Screen) -> None:
    screen.draw(SEARCH % "").tap("name")

    screen.tap("key_hide")

    assert not screen.shows("key_a")


def test_two_overlapping_fingers_write_both_letters_over_a_sheet(screen: Screen) -> None:
    screen.draw(IN_A_SHEET).tap("name")

    screen.two_fingers("key_a", "key_l")

    assert screen.window.property("asked") == "al"


@pytest.mark.parametrize(
    ("language", "letters"),
    [("it", "àèéìòù"), ("pt_BR", "ãõçáâêóú"), ("en", "@.-")],
    ids=["Italian", "Portuguese", "English"],
)
def test_each_language_has_its_letters_at_hand(screen: Screen, language: str, letters: str) -> None:
    screen.scene.languages.speak(language)
    screen.draw(SEARCH % "").tap("name")

    for letter in letters:
        screen.tap(f"key_{letter}")

    assert screen.window.property("asked") == letters
