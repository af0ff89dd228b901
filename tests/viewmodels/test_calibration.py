from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from pos_app.printing.profiles import load_profile
from pos_app.services.printers import ChosenPrinter, Question
from tests.viewmodels.inline_jobs import HeldJobs
from tests.viewmodels.printers_story import printers_at
from tests.viewmodels.tills import seen
from tests.viewmodels.wall_clock import in_us

if TYPE_CHECKING:
    from pathlib import Path

    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")

ELGIN = ChosenPrinter("tcp://192.168.1.50", "elgin-i9")


def test_calibrating_prints_the_slip_and_asks_about_every_part_of_it(
    shop: ShopStory, tmp_path: Path
) -> None:
    here = printers_at(shop, tmp_path, chosen=ELGIN)

    here.printers.calibrate()

    [job] = here.story.till.spool.waiting()
    assert job.kind.value == "calibration"
    calibration = here.printers.calibration_vm
    assert seen(calibration, "isCalibrating")
    asked = {question["question"]: question for question in seen(calibration, "questions")}
    assert list(asked) == [question.value for question in Question]
    assert [each["text"] for each in asked["width"]["candidates"]] == ["48", "42", "32"]
    assert asked["letters"]["candidates"][-1] == {"key": "none", "text": "None"}
    assert [each["text"] for each in asked["drawer"]["candidates"]] == [
        "Contact 2",
        "Contact 5",
        "No drawer",
    ]


def test_what_was_tapped_is_kept_and_used_from_the_next_slip_on(
    shop: ShopStory, tmp_path: Path
) -> None:
    here = printers_at(shop, tmp_path, chosen=ELGIN)
    calibration = here.printers.calibration_vm
    here.printers.calibrate()
    assert not seen(calibration, "canKeepAnswers")
    calibration.tap("letters", "2 cp850")
    calibration.tap("letters", "19 cp858")
    calibration.tap("qr", "native 6")

    calibration.keep()

    own = load_profile("elgin-i9", here.machine.own)
    assert (own.code_page.codec, own.qr.mode, own.qr.max_dots) == ("cp858", "native", 6)
    assert own.code_page.source == "seen on paper, 2026-05-04"
    assert here.moves == [ELGIN]
    assert not seen(calibration, "isCalibrating")
    assert here.last_said == "Kept: slips are printed so from the next one on."
    assert seen(here.printers, "isModelOwn")


@pytest.mark.usefixtures("shop_in_rome")
def test_what_is_kept_after_midnight_has_the_day_of_the_clock_on_the_wall(
    shop: ShopStory, tmp_path: Path
) -> None:
    here = printers_at(shop, tmp_path, chosen=ELGIN)
    calibration = here.printers.calibration_vm
    here.printers.calibrate()
    calibration.tap("letters", "19 cp858")

    shop.clock.at_us = in_us(datetime(2026, 5, 4, 22, 30, tzinfo=UTC))
    calibration.keep()

    own = load_profile("elgin-i9", here.machine.own)
    assert own.code_page.source == "seen on paper, 2026-05-05"


def test_a_second_tap_takes_an_answer_back(shop: ShopStory, tmp_path: Path) -> None:
    here = printers_at(shop, tmp_path, chosen=ELGIN)
    calibration = here.printers.calibration_vm
    calibration.open()

    calibration.tap("cut", "ESC i")
    assert seen(calibration, "tapped") == {"cut": "ESC i"}
    calibration.tap("cut", "ESC i")

    assert seen(calibration, "tapped") == {}
    assert not seen(calibration, "canKeepAnswers")


def test_leaving_keeps_nothing(shop: ShopStory, tmp_path: Path) -> None:
    here = printers_at(shop, tmp_path, chosen=ELGIN)
    calibration = here.printers.calibration_vm
    calibration.open()
    calibration.tap("cut", "ESC i")

    calibration.close()
    calibration.keep()

    assert not here.machine.own.exists()
    assert here.moves == []


def test_a_damaged_version_of_our_own_is_told_and_the_answers_stay(
    shop: ShopStory, tmp_path: Path
) -> None:
    here = printers_at(shop, tmp_path, chosen=ELGIN)
    here.machine.own.mkdir()
    (here.machine.own / "elgin-i9.json").write_text("{")
    calibration = here.printers.calibration_vm
    calibration.open()
    calibration.tap("cut", "ESC i")

    calibration.keep()

    assert here.last_said.startswith("elgin-i9.json, line 1: ")
    assert seen(calibration, "tapped") == {"cut": "ESC i"}
    here.printers.restore()
    calibration.keep()
    assert load_profile("elgin-i9", here.machine.own).cut.command == "ESC i"


def test_two_taps_keep_the_answers_once(shop: ShopStory, tmp_path: Path) -> None:
    jobs = HeldJobs()
    here = printers_at(shop, tmp_path, jobs=jobs, chosen=ELGIN)
    calibration = here.printers.calibration_vm
    calibration.open()
    jobs.run_all()
    calibration.tap("cut", "ESC i")

    calibration.keep()
    calibration.keep()

    assert seen(calibration, "isKeeping")
    assert jobs.waiting == 1


def test_another_language_asks_the_same_again(shop: ShopStory, tmp_path: Path) -> None:
    here = printers_at(shop, tmp_path, chosen=ELGIN)
    calibration = here.printers.calibration_vm
    calibration.open()
    calibration.tap("cut", "ESC i")
    heard: list[None] = []
    calibration.questionsChanged.connect(lambda: heard.append(None))

    here.story.around.speech.speak("it")

    assert heard
    assert seen(calibration, "tapped") == {"cut": "ESC i"}


def test_a_slow_answer_does_not_open_what_was_left(shop: ShopStory, tmp_path: Path) -> None:
    jobs = HeldJobs()
    here = printers_at(shop, tmp_path, jobs=jobs, chosen=ELGIN)
    jobs.run_all()
    calibration = here.printers.calibration_vm
    calibration.open()
    calibration.close()

    jobs.run_all()

    assert seen(calibration, "questions") == ()
