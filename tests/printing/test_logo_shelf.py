"""The shop's logo in the till's own folder: there whole, or not at all."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PIL import Image as Picture

from pos_app.domain.slip_document import Image
from pos_app.printing.logo_shelf import FILE, LogoShelf
from pos_app.services.printer_trouble import LogoRefused, NotKept

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A drawing of ten dots by two, one of them black."""
    drawing = Picture.new("1", (10, 2), 1)
    drawing.putpixel((0, 0), 0)
    drawing.save(tmp_path / "cup.png")
    return tmp_path / "cup.png"


@pytest.fixture
def shelf(tmp_path: Path) -> LogoShelf:
    return LogoShelf(tmp_path / "kept")


def test_a_new_shop_has_no_logo(shelf: LogoShelf) -> None:
    assert shelf.read() is None
    assert shelf.image() is None


def test_a_logo_is_kept_dot_by_dot(shelf: LogoShelf, picture: Path, tmp_path: Path) -> None:
    kept = shelf.keep(picture)

    assert kept == Image(10, 2, b"\x80\x00\x00\x00")
    assert shelf.read() == kept
    assert LogoShelf(tmp_path / "kept").read() == kept
    assert [path.name for path in (tmp_path / "kept").iterdir()] == [FILE]


def test_another_program_sees_a_new_logo_at_once(
    shelf: LogoShelf, picture: Path, tmp_path: Path
) -> None:
    other = LogoShelf(tmp_path / "kept")
    assert other.read() is None
    shelf.keep(picture)
    assert other.read() is not None

    Picture.new("1", (20, 4), 0).save(picture)
    shelf.keep(picture)

    assert other.read() == Image(20, 4, b"\xff\xff\xf0" * 4)


def test_a_logo_that_nobody_wants_is_gone(shelf: LogoShelf, picture: Path) -> None:
    shelf.keep(picture)

    shelf.remove()
    shelf.remove()

    assert shelf.read() is None


def test_a_file_that_is_no_picture_leaves_the_old_logo(shelf: LogoShelf, picture: Path) -> None:
    kept = shelf.keep(picture)
    picture.write_bytes(b"no picture any more")

    with pytest.raises(LogoRefused):
        shelf.keep(picture)

    assert shelf.read() == kept


def test_a_disk_that_is_full_leaves_the_old_logo(
    shelf: LogoShelf, picture: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = shelf.keep(picture)

    def no_room(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(os, "fsync", no_room)
        with pytest.raises(NotKept, match=FILE):
            shelf.keep(picture)

    assert shelf.read() == kept
    assert [path.name for path in (tmp_path / "kept").iterdir()] == [FILE]


def test_a_folder_that_is_none_is_said(picture: Path, tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("in the way")

    with pytest.raises(NotKept):
        LogoShelf(tmp_path / "kept").keep(picture)


DAMAGED = {
    "empty": b"",
    "cut off": b"P4\n10 2\n\x80",
    "too long": b"P4\n10 2\n\x80\x00\x00\x00\x00",
    "far too wide": b"P4\n9999 1\n",
    "far too long": b"P4\n8 9999\n" + bytes(9999),
    "something else": b"\x89PNG\r\n\x1a\n",
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_logo_is_said_and_stops_no_slip(
    shelf: LogoShelf, picture: Path, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / FILE).write_bytes(content)

    with pytest.raises(LogoRefused, match=FILE):
        shelf.read()
    assert shelf.image() is None

    assert shelf.keep(picture) == shelf.read()


def test_a_logo_that_vanishes_while_it_is_read_is_none(shelf: LogoShelf, tmp_path: Path) -> None:
    (tmp_path / "kept" / FILE).mkdir(parents=True)  # there, and no file that could be opened

    with pytest.raises(LogoRefused):
        shelf.read()
