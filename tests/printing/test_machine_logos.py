"""The shop's logo as the settings show it."""

from __future__ import annotations

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
    return MachineLogos(LogoShelf(tmp_path / "kept"))


def draw(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    drawing = Picture.new("1", (10, 2), 1)
    drawing.putpixel((9, 1), 0)
    drawing.save(path)
    return path


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
