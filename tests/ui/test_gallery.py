from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF

from gallery import PICTURES, SIZES, Picture, Setting, paint, wanted
from pos_app.desktop.languages import LANGUAGES

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.screen import Screen

SCREENS = [picture for picture in PICTURES if picture.window == "Main"]
PAYMENTS = [picture for picture in SCREENS if picture.name.startswith("payment")]
SETTINGS = [Setting(w, h, language, dark=False) for (w, h), language in product(SIZES, LANGUAGES)]


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.label)
def test_no_word_is_cut(screen: Screen, picture: Picture, setting: Setting) -> None:
    screen.show_picture(picture, setting)

    assert screen.cut_texts() == []


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
@pytest.mark.parametrize("percent", [90, 130])
def test_no_word_is_cut_at_other_sizes_of_letters(
    screen: Screen, picture: Picture, percent: int
) -> None:
    screen.scene.theme.setProperty("textScale", percent / 100)

    screen.show_picture(picture, Setting(1280, 800, "it", dark=False))

    assert screen.cut_texts() == []


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_everything_to_tap_is_named_and_large_enough(
    screen: Screen, picture: Picture, width: int, height: int
) -> None:
    screen.show_picture(picture, Setting(width, height, "it", dark=False))
    nameless, small, unspoken = [], [], []

    for item in screen.tappables():
        name = item.objectName()
        nameless += [] if name else [item.property("text")]
        small += [name] if min(item.width(), item.height()) < 48 else []
        unspoken += [] if screen.spoken(name) else [name]

    assert (nameless, small, unspoken) == ([], [], [])
    assert len(screen.tappables()) > 1


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_the_smallest_window_has_room_for_everything(screen: Screen, picture: Picture) -> None:
    screen.show_picture(picture, Setting(1024, 600, "pt_BR", dark=False))

    assert [item.objectName() for item in screen.tappables() if not screen.holds(item)] == []
    assert screen.over_the_edge_of_its_sheet() == []


@pytest.mark.parametrize("picture", PAYMENTS, ids=lambda picture: picture.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_largest_letters_stay_on_their_buttons_in_the_smallest_window(
    screen: Screen, picture: Picture, language: str
) -> None:
    screen.scene.theme.setProperty("textScale", 1.3)

    screen.show_picture(picture, Setting(1024, 600, language, dark=False))

    assert screen.spilt_texts() == []


@pytest.mark.parametrize("picture", SCREENS, ids=lambda picture: picture.name)
def test_one_button_at_most_is_painted_as_the_one_to_press(
    screen: Screen, picture: Picture
) -> None:
    screen.show_picture(picture, Setting(1024, 600, "it", dark=False))

    first = [item.objectName() for item in screen.in_reach() if item.property("isFirst")]

    assert len(first) <= 1, first


def test_the_newest_line_of_a_long_ticket_is_in_sight(screen: Screen) -> None:
    [picture] = [each for each in PICTURES if each.name == "order-one-tap"]
    screen.show_picture(picture, Setting(1024, 600, "it", dark=False))

    lines = [item for item in screen.items() if item.objectName().endswith("_quantity")]
    bottom = max(item.mapToScene(QPointF(0, item.height())).y() for item in lines)
    paper = screen.find("ticketLines")

    assert bottom <= paper.mapToScene(QPointF(0, paper.height())).y()


def test_the_two_themes_are_two_pictures(qtbot: QtBot) -> None:  # noqa: ARG001 - starts Qt
    light, dark = (paint(PICTURES[0], Setting(1280, 800, "it", dark)) for dark in (False, True))

    assert light.size() == dark.size()
    assert light != dark


def test_words_on_the_command_line_choose_pictures() -> None:
    chosen = [f"{p.name}-{s.label}" for p, s in wanted(["money", "dark-it"])]

    assert chosen == [
        "controls-money-1280x800-dark-it",
        "controls-money-1024x600-dark-it",
        "controls-money-1920x1080-dark-it",
    ]
