"""Choosing the logo among the pictures of whoever runs the till."""

from __future__ import annotations

import os
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image as Picture

from pos_app.printing.logo_shelf import LogoShelf
from pos_app.printing.machine_logos import MachineLogos
from pos_app.services.printer_trouble import LogoRefused

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def logos(tmp_path: Path) -> MachineLogos:
    return MachineLogos(
        LogoShelf(tmp_path / "kept"), tmp_path / "home", (tmp_path / "media", tmp_path / "none")
    )


def draw(path: Path, age_s: int = 0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    drawing = Picture.new("1", (10, 2), 1)
    drawing.putpixel((9, 1), 0)
    drawing.save(path)
    os.utime(path, (2_000_000_000 - age_s,) * 2)
    return path


def test_pictures_are_offered_newest_first_wherever_people_keep_them(
    logos: MachineLogos, tmp_path: Path
) -> None:
    draw(tmp_path / "home/Immagini/old.png", 30)
    draw(tmp_path / "home/Scaricati/new.PNG", 10)
    draw(tmp_path / "media/anna/STICK/newest.bmp")
    (tmp_path / "home/Immagini/notes.txt").write_text("no picture")

    assert [picture.name for picture in logos.pictures()] == ["newest.bmp", "new.PNG", "old.png"]
    assert logos.pictures()[0].folder == str(tmp_path / "media/anna/STICK")


def test_a_long_list_ends(logos: MachineLogos, tmp_path: Path) -> None:
    for number in range(45):
        draw(tmp_path / f"home/{number}.png", number)

    assert [logos.pictures()[place].name for place in (0, -1)] == ["0.png", "39.png"]


def test_a_machine_without_pictures_offers_none(logos: MachineLogos) -> None:
    assert logos.pictures() == []


def test_the_chosen_one_is_shown_as_it_prints(logos: MachineLogos, tmp_path: Path) -> None:
    assert logos.logo() is None

    kept = logos.keep_logo(str(draw(tmp_path / "cup.png")))

    assert (kept.width_dots, kept.height_dots) == (10, 2)
    with Picture.open(BytesIO(kept.png)) as shown:
        assert shown.getpixel((9, 1)) == 0
        assert shown.getpixel((0, 0)) != 0
    assert logos.logo() == kept
    logos.remove_logo()
    assert logos.logo() is None


def test_a_path_is_written_as_people_write_it(
    logos: MachineLogos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    draw(tmp_path / "home/cup.png")

    assert logos.keep_logo("~/cup.png").width_dots == 10
    with pytest.raises(LogoRefused):
        logos.keep_logo("~/saucer.png")
