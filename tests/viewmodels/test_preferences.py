from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.services.printers import ChosenPrinter
from pos_app.viewmodels.kept_preferences import Colours, Preferences, Tongue
from pos_app.viewmodels.preferences import PreferencesVM
from pos_app.viewmodels.speech import Speech
from tests.viewmodels.inline_jobs import InlineJobs
from tests.viewmodels.tills import seen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")


class Drawer:
    """Keeps preferences, or cannot."""

    def __init__(self) -> None:
        self.kept: list[Preferences] = []
        self.is_full = False

    def keep(self, preferences: Preferences) -> None:
        if self.is_full:
            raise OSError(28, "No space left on device")
        self.kept.append(preferences)


@pytest.fixture
def drawer() -> Drawer:
    return Drawer()


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def preferences(drawer: Drawer, heard: list[str]) -> PreferencesVM:
    speech = Speech()
    speech.changed.connect(lambda: heard.append(f"speech {speech.language}"))

    def say(language: str) -> None:
        heard.append(f"texts {language}")

    return PreferencesVM(Preferences(), drawer, InlineJobs(), speech, say)


def test_every_change_is_kept(preferences: PreferencesVM, drawer: Drawer) -> None:
    preferences.setColours("dark")
    preferences.setKeyboard("always")
    preferences.setSoftwareRendering(True)
    preferences.choose_printer(ChosenPrinter("tcp://192.168.1.50", "elgin-i9"))

    last = drawer.kept[-1]
    assert (last.colours, last.keyboard.value) == (Colours.DARK, "always")
    assert last.software_rendering
    assert last.chosen_printers == {"": ChosenPrinter("tcp://192.168.1.50", "elgin-i9")}


def test_texts_are_there_before_anybody_speaks_them(
    preferences: PreferencesVM, heard: list[str]
) -> None:
    preferences.setLanguage("pt_BR")

    assert heard == ["texts pt_BR", "speech pt_BR"]
    assert preferences.now.language is Tongue.PORTUGUESE


@pytest.mark.parametrize(("asked", "given"), [(80, 90), (110, 110), (200, 130)])
def test_letters_stay_between_readable_and_fitting(
    preferences: PreferencesVM, asked: int, given: int
) -> None:
    preferences.setTextPercent(asked)

    assert seen(preferences, "textPercent") == given


def test_the_moon_and_the_sun_change_places(preferences: PreferencesVM) -> None:
    preferences.setColours("light")

    preferences.switchColours()
    assert seen(preferences, "isDark")
    preferences.switchColours()
    assert not seen(preferences, "isDark")


def test_a_new_printer_is_announced(qtbot: QtBot, preferences: PreferencesVM) -> None:
    with qtbot.waitSignal(preferences.printerChosen):
        preferences.choose_printer(ChosenPrinter("paper"))

    assert preferences.now.printer == "paper"


def test_what_paper_taught_sets_the_printer_up_anew(
    qtbot: QtBot, preferences: PreferencesVM, drawer: Drawer
) -> None:
    with qtbot.waitSignal(preferences.printerChosen):
        preferences.learned()

    assert drawer.kept == []


def test_a_full_disk_is_told_and_the_change_still_holds(
    preferences: PreferencesVM, drawer: Drawer
) -> None:
    drawer.is_full = True

    preferences.setColours("dark")

    assert seen(preferences, "isDark")
    assert "could not be written" in seen(preferences, "noticeText")


def test_a_spoiled_file_is_told_until_a_change_is_kept(drawer: Drawer) -> None:
    spoiled = PreferencesVM(
        Preferences(), drawer, InlineJobs(), Speech(), lambda _: None, is_file_spoiled=True
    )
    assert "could not be read" in seen(spoiled, "noticeText")

    spoiled.setColours("dark")

    assert seen(spoiled, "noticeText") == ""
