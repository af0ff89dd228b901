from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest

from pos_app.desktop.preferences import FILE, PreferencesFile, PreferencesSpoiled
from pos_app.viewmodels.kept_preferences import Colours, Preferences, ScreenKeyboard, Tongue

if TYPE_CHECKING:
    from pathlib import Path

CHOSEN = Preferences(
    colours=Colours.DARK,
    language=Tongue.PORTUGUESE,
    text_percent=120,
    keyboard=ScreenKeyboard.ALWAYS,
    software_rendering=True,
    printer='file:/dev/usb/lp0 "cucina" è',
)

SPOILED = {
    "half a line": b"colours = ",
    "a colour nobody knows": b'colours = "blue"',
    "letters too small to read": b"text_percent = 10",
    "a number for a printer": b"printer = 3",
    "bytes that are no text": b"\xff\xfe\x00",
}


def test_a_new_till_has_the_preferences_of_the_house(tmp_path: Path) -> None:
    assert PreferencesFile(tmp_path).read() == Preferences()


def test_what_was_chosen_is_there_the_next_day(tmp_path: Path) -> None:
    PreferencesFile(tmp_path).keep(CHOSEN)

    assert PreferencesFile(tmp_path).read() == CHOSEN


def test_only_its_owner_can_read_the_file(tmp_path: Path) -> None:
    PreferencesFile(tmp_path).keep(CHOSEN)

    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600


def test_nothing_half_written_is_left_beside_it(tmp_path: Path) -> None:
    PreferencesFile(tmp_path).keep(CHOSEN)

    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_a_file_of_an_older_till_keeps_what_it_says(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('colours = "dark"\n', encoding="utf-8")

    assert PreferencesFile(tmp_path).read() == Preferences(colours=Colours.DARK)


@pytest.mark.parametrize("written", SPOILED.values(), ids=SPOILED)
def test_a_spoiled_file_is_told_and_left_alone(tmp_path: Path, written: bytes) -> None:
    (tmp_path / FILE).write_bytes(written)

    with pytest.raises(PreferencesSpoiled):
        PreferencesFile(tmp_path).read()

    assert (tmp_path / FILE).read_bytes() == written


def test_a_spoiled_file_is_set_aside_by_the_next_change(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"colours = ")

    PreferencesFile(tmp_path).keep(CHOSEN)

    assert PreferencesFile(tmp_path).read() == CHOSEN
    assert (tmp_path / "preferences.spoiled.toml").read_bytes() == b"colours = "
