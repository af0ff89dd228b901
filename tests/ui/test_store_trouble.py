"""Every trouble of the store has its sentence in the window, in every language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pos_app.desktop.languages import LANGUAGES
from pos_app.services.store_trouble import StoreDamaged
from pos_app.viewmodels.app import AppVM
from pos_app.viewmodels.kept_preferences import Preferences, Tongue
from pos_app.viewmodels.preferences import PreferencesVM
from pos_app.viewmodels.speech import Speech
from tests.ui.open_till import open_till
from tests.ui.store_troubles import PLACE, TROUBLES
from tests.viewmodels.inline_jobs import InlineJobs
from tests.viewmodels.no_file import NoFile
from tests.viewmodels.sample_machine import SampleMachine

if TYPE_CHECKING:
    from tests.shop import ShopStory
    from tests.ui.screen import Screen

PLACES = ("navOrder", "navOrders", "navCustomers", "navArea", "navSettings")


def closed_window(screen: Screen, language: str) -> AppVM:
    speech = Speech(language)
    kept = Preferences(language=Tongue(language))
    speak = screen.scene.languages.speak
    speak(language)
    preferences = PreferencesVM(kept, NoFile(), InlineJobs(), speech, speak)
    app = AppVM(speech, preferences, machine=SampleMachine(Path(PLACE)).machine)
    screen.scene.afterwards(app.close)
    screen.open("Main", vm=app)
    return app


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_trouble_says_what_is_wrong_and_what_helps(screen: Screen, language: str) -> None:
    app = closed_window(screen, language)
    said = set()

    for trouble in TROUBLES:
        app.not_opened(trouble)
        screen.settle()
        said.add(screen.get("storeTrouble", "text"))
        assert screen.cut_texts() == []
        assert screen.spoken("storeTrouble_action")

    assert len(said) == len(TROUBLES) >= 17
    assert all(sentence.endswith(".") and "%" not in sentence for sentence in said)


def test_no_sentence_is_the_same_in_two_languages(screen: Screen) -> None:
    app = closed_window(screen, "it")
    for trouble in TROUBLES:
        app.not_opened(trouble)
        said = []
        for language in LANGUAGES:
            screen.scene.languages.speak(language)
            app._speech.speak(language)
            screen.settle()
            said.append(screen.get("storeTrouble", "text"))
        assert len(set(said)) == len(LANGUAGES), said


@pytest.mark.parametrize("place", PLACES)
def test_a_book_that_stays_closed_is_all_there_is_wherever_the_cashier_goes(
    screen: Screen, file_shop: ShopStory, place: str
) -> None:
    till = open_till(screen, file_shop, Pranzo=1250)
    till.tap(place)

    till.app.not_opened(StoreDamaged(PLACE))
    screen.settle()

    there = {item.objectName() for item in screen.in_reach()}
    assert there == {*PLACES, "switchColours", "storeTrouble_action"}
