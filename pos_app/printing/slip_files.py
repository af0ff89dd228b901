"""Slips as files: the printer's bytes, a picture, or a page to send by mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.services.printer_trouble import NotKept

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.domain.slip_document import SlipDocument
    from pos_app.printing.profile import Profile


def write_slip(document: SlipDocument, profile: Profile, path: Path) -> None:
    """Write a slip as the file's ending says: ``.bin``, ``.png`` or ``.pdf``.

    Raises:
        ValueError: the ending is none of these.
    """
    match path.suffix:
        case ".bin":
            path.write_bytes(_printer_bytes(document, profile))
        case ".png":
            path.write_bytes(_png(document, profile))
        case ".pdf":
            _write_pdf(document, profile, path)
        case ending:
            raise ValueError(f"a slip is written as .bin, .png or .pdf, not as {ending!r}")


def keep_slip(document: SlipDocument, profile: Profile, path: Path) -> None:
    """Write a slip for somebody who asked for the file.

    Raises:
        NotKept: the folder cannot be written.
    """
    try:
        write_slip(document, profile, path)
    except OSError as trouble:
        raise NotKept(str(path)) from trouble


def _printer_bytes(document: SlipDocument, profile: Profile) -> bytes:
    from pos_app.printing.rendering import render

    return render(document, profile)


def _png(document: SlipDocument, profile: Profile) -> bytes:
    from pos_app.printing.preview import png_bytes

    return png_bytes(document, profile)


def _write_pdf(document: SlipDocument, profile: Profile, path: Path) -> None:
    """Write a page as wide as the paper, with the margins that a printer cannot reach."""
    from PIL import Image

    from pos_app.printing.image_renderer import picture
    from pos_app.printing.layout import lay_out

    slip = picture(lay_out(document, profile), profile)
    dpi = profile.paper.dpi
    paper_width = max(slip.width, round(profile.paper.paper_mm * dpi / 25.4))
    margin = (paper_width - slip.width) // 2
    page = Image.new("1", (paper_width, slip.height + 2 * margin), 1)
    page.paste(slip, (margin, margin))
    page.save(path, "PDF", resolution=dpi)
