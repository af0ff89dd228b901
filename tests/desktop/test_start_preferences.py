"""What is said at a start holds for that start; what is changed on the screen holds from then on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.desktop.options import Options
from pos_app.desktop.preferences import FILE, PreferencesFile
from pos_app.desktop.start_preferences import StartPreferences
from pos_app.viewmodels.kept_preferences import (
    BESIDE_THE_TILL,
    Colours,
    Preferences,
    Tongue,
)

if TYPE_CHECKING:
    from pathlib import Path

COUNTER = Preferences(
    printer="tcp://192.0.2.7:9100",
    printer_profile="epson-tm-t20iii",
    kitchen="tcp://192.0.2.60:9100",
    area="192.168.1.20:8080",
)
TO_LEARN = [Options(demo=True), Options(practice=True)]


@pytest.fixture
def file(tmp_path: Path) -> PreferencesFile:
    """The preferences of a till with two printers, that serves the customers' page."""
    file = PreferencesFile(tmp_path)
    file.keep(COUNTER)
    return file


def test_a_start_without_a_word_is_as_it_was_left(file: PreferencesFile) -> None:
    started = StartPreferences(file, Options())

    assert (started.first, started.is_file_spoiled) == (COUNTER, False)


@pytest.mark.parametrize("options", TO_LEARN, ids=["demo", "practice"])
def test_a_shop_to_learn_in_prints_on_the_screen_only_and_serves_nobody(
    file: PreferencesFile, options: Options
) -> None:
    first = StartPreferences(file, options).first

    assert [chosen.address for chosen in first.chosen_printers.values()] == ["paper"]
    assert (first.kitchen, first.area) == (BESIDE_THE_TILL, "")


def test_whoever_has_no_kitchen_slips_practises_without_them(tmp_path: Path) -> None:
    first = StartPreferences(PreferencesFile(tmp_path), Options(practice=True)).first

    assert first.kitchen == ""


def test_a_shop_to_learn_in_prints_and_serves_where_it_is_told_to(file: PreferencesFile) -> None:
    told = Options(practice=True, printer="tcp://192.0.2.8", area="127.0.0.1:8080")

    first = StartPreferences(file, told).first

    assert (first.printer, first.area) == ("tcp://192.0.2.8", "127.0.0.1:8080")


@pytest.mark.parametrize(
    "options",
    [
        *TO_LEARN,
        Options(printer="null", area="127.0.0.1:8080", language="en", theme="dark"),
    ],
    ids=["demo", "practice", "command line"],
)
def test_what_was_said_at_the_start_is_not_kept_with_what_is_changed(
    file: PreferencesFile, options: Options
) -> None:
    started = StartPreferences(file, options)

    started.keep(replace(started.first, text_percent=120))

    assert file.read() == replace(COUNTER, text_percent=120)


def test_what_is_changed_is_kept_though_it_was_said_at_the_start(file: PreferencesFile) -> None:
    started = StartPreferences(file, Options(theme="dark", language="en"))

    started.keep(replace(started.first, colours=Colours.LIGHT))
    started.keep(replace(started.first, colours=Colours.DARK))

    assert (file.read().colours, file.read().language) == (Colours.DARK, Tongue.ITALIAN)


def test_a_change_that_could_not_be_written_is_written_with_the_next_one(
    file: PreferencesFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = StartPreferences(file, Options())
    larger = replace(started.first, text_percent=120)

    def is_full(_preferences: Preferences) -> None:
        raise OSError("no space left")

    with monkeypatch.context() as full:
        full.setattr(file, "keep", is_full)
        with pytest.raises(OSError, match="no space"):
            started.keep(larger)
    started.keep(replace(larger, colours=Colours.DARK))

    assert (file.read().text_percent, file.read().colours) == (120, Colours.DARK)


def test_a_spoiled_file_is_told_and_the_till_starts_as_a_new_one(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"colours = ")

    started = StartPreferences(PreferencesFile(tmp_path), Options())

    assert (started.first, started.is_file_spoiled) == (Preferences(), True)
