"""Slips as files to keep or to send."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from pos_app.printing.preview import png_bytes
from pos_app.printing.profiles import load_profile
from pos_app.printing.rendering import render
from pos_app.printing.slip_files import keep_slip, write_slip
from pos_app.services.printer_trouble import NotKept
from tests.printing.reading.codes import codes_in
from tests.printing.sample_slips import QR_URL, balance

if TYPE_CHECKING:
    from pathlib import Path

WIDE = load_profile("generic-80")


def test_a_bin_file_holds_the_printers_bytes(tmp_path: Path) -> None:
    write_slip(balance(), WIDE, tmp_path / "slip.bin")

    assert (tmp_path / "slip.bin").read_bytes() == render(balance(), WIDE)


def test_a_png_is_the_preview(tmp_path: Path) -> None:
    write_slip(balance(), WIDE, tmp_path / "slip.png")

    assert (tmp_path / "slip.png").read_bytes() == png_bytes(balance(), WIDE)
    with Image.open(tmp_path / "slip.png") as shown:
        assert shown.width == 576
        assert codes_in(shown) == [QR_URL]


def test_a_pdf_is_as_wide_as_the_paper(tmp_path: Path) -> None:
    write_slip(balance(), WIDE, tmp_path / "slip.pdf")

    pdf = (tmp_path / "slip.pdf").read_bytes()
    assert pdf.startswith(b"%PDF-")
    box = pdf.split(b"/MediaBox [ 0 0 ")[1].split(b" ")[0]
    assert float(box) == pytest.approx(80 / 25.4 * 72, abs=1)


def test_any_other_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"\.docx"):
        write_slip(balance(), WIDE, tmp_path / "slip.docx")


def test_a_folder_that_takes_no_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "nowhere").touch()
    path = tmp_path / "nowhere" / "slip.pdf"

    with pytest.raises(NotKept, match="nowhere"):
        keep_slip(balance(), WIDE, path)


def test_a_person_without_documents_gets_the_folder_with_the_slip(tmp_path: Path) -> None:
    path = tmp_path / "home" / "Documents" / "slip.pdf"

    keep_slip(balance(), WIDE, path)

    assert path.read_bytes().startswith(b"%PDF-")
    assert [file.name for file in path.parent.iterdir()] == ["slip.pdf"]


def test_a_file_is_there_whole_or_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "slip.png"
    path.write_bytes(b"the one of before")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotKept, match="slip"):
        keep_slip(balance(), WIDE, path)

    assert path.read_bytes() == b"the one of before"
    assert list(tmp_path.iterdir()) == [path]
