from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from tests.ui.screen import Screen

SIZES = [(1024, 600, 0.84), (1280, 800, 1.0), (1920, 1080, 1.25)]
TOUCHABLE = """
    Column {
        SaldoButton { objectName: "button"; text: "Paga" }
        IconButton { objectName: "icon"; iconName: "x"; text: "Chiudi" }
        Stepper { objectName: "step" }
        CheckRow { objectName: "check"; text: "Ordine" }
        ListRow { objectName: "row"; text: "Anna" }
        SearchField { objectName: "search"; text: "a" }
        KeypadKey { objectName: "key"; key: "1" }
    }
    NavItem { objectName: "nav"; text: "Ordini"; x: 500 }
"""
NAMES = ["button", "icon", "step_less", "step_more", "check", "row", "search", "key", "nav"]
READABLE = [
    ("ink", "surface", 4.5),
    ("ink", "bg", 4.5),
    ("ink2", "surface", 4.5),
    ("ink2", "bg", 4.5),
    ("ink2", "alt", 4.5),
    ("primaryInk", "primary", 4.5),
    ("primary", "surface", 4.5),
    ("softInk", "soft", 4.5),
    ("due", "surface", 4.5),
    ("due", "dueSoft", 4.5),
    ("danger", "dangerSoft", 4.5),
    ("border", "surface", 3.0),
]


@pytest.mark.parametrize(("width", "height", "factor"), SIZES)
def test_every_target_is_large_enough_for_a_finger(
    screen: Screen, width: int, height: int, factor: float
) -> None:
    screen.draw(TOUCHABLE, width, height)

    assert screen.scene.theme.property("k") == factor
    for name in NAMES:
        item = screen.find(name)
        assert min(item.width(), item.height()) >= 48, name


def test_dark_colours_come_at_once(screen: Screen) -> None:
    screen.draw("")
    light = screen.grab().pixelColor(5, 5).name()

    screen.scene.theme.setProperty("dark", True)
    screen.settle()

    assert (light, screen.grab().pixelColor(5, 5).name()) == ("#f2f4f6", "#0e141a")


@pytest.mark.parametrize(("percent", "pixels"), [(90, 15), (100, 17), (130, 22)])
def test_the_wished_size_of_letters_comes_at_once(
    screen: Screen, percent: int, pixels: int
) -> None:
    screen.draw('SaldoText { objectName: "words"; text: "Credito" }')

    screen.scene.theme.setProperty("textScale", percent / 100)
    screen.settle()

    assert screen.get("words", "font").pixelSize() == pixels


def test_no_letter_is_smaller_than_thirteen_pixels(screen: Screen) -> None:
    screen.draw("", 1024, 600).scene.theme.setProperty("textScale", 0.9)

    assert screen.scene.theme.property("small") == 13


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "paper", "least"), READABLE)
def test_words_can_be_told_from_what_is_behind_them(
    screen: Screen, ink: str, paper: str, least: float, *, dark: bool
) -> None:
    theme = screen.scene.theme
    theme.setProperty("dark", dark)

    assert contrast(theme.property(ink), theme.property(paper)) >= least


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG 2.1 counts it."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
