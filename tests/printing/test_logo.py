"""The shop's logo on its slips."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import Image as Picture

from pos_app.domain.slip_document import Image, SlipDocument, SlipKind
from pos_app.printing.logo import MAX_BYTES, read_logo
from pos_app.printing.profiles import load_profile, profile_names
from pos_app.services.printer_trouble import LogoRefused
from tests.printing.on_paper import on_paper

if TYPE_CHECKING:
    from pathlib import Path


def test_a_small_logo_is_printed_dot_by_dot(tmp_path: Path) -> None:
    drawing = Picture.new("RGBA", (10, 2), (255, 255, 255, 0))
    drawing.putpixel((0, 0), (0, 0, 0, 255))
    drawing.putpixel((9, 1), (0, 0, 0, 255))
    drawing.save(tmp_path / "logo.png")

    assert read_logo(tmp_path / "logo.png") == Image(10, 2, b"\x80\x00\x00\x40")


def test_a_large_logo_is_made_to_fit_every_paper(tmp_path: Path) -> None:
    Picture.new("RGB", (2000, 900), "black").save(tmp_path / "logo.jpg")
    logo = read_logo(tmp_path / "logo.jpg")

    assert (logo.width_dots, logo.height_dots) == (356, 160)
    document = SlipDocument(SlipKind.TEST, "it", "EUR", (logo,), "test")
    for name in profile_names():
        (picture,) = on_paper(document, load_profile(name)).pictures
        black = picture.convert("L").point(lambda ink: 255 - ink)
        assert black.getbbox() is not None
        left, top, right, bottom = black.getbbox() or (0, 0, 0, 0)
        assert (right - left, bottom - top) == (356, 160)


@pytest.mark.parametrize(
    "content",
    [b"", b"GIF89a", b"<svg/>", b"\x89PNG\r\n\x1a\n" + bytes(40), bytes(MAX_BYTES + 1)],
    ids=["empty", "cut off", "drawing", "broken", "huge"],
)
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "logo.png").write_bytes(content)

    with pytest.raises(LogoRefused, match=r"logo\.png"):
        read_logo(tmp_path / "logo.png")


def test_a_picture_of_absurd_size_is_refused(tmp_path: Path) -> None:
    Picture.new("1", (5000, 5000)).save(tmp_path / "logo.png")

    with pytest.raises(LogoRefused):
        read_logo(tmp_path / "logo.png")


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LogoRefused):
        read_logo(tmp_path / "logo.png")
