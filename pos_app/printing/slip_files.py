"""Slips as files: the printer's bytes, a picture, or a page to send by mail."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from pos_app.printing.files import put_in_place

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.domain.slip_document import SlipDocument
    from pos_app.printing.profile import Profile


def write_slip(document: SlipDocument, profile: Profile, path: Path) -> None:
    """Write a slip as the file's ending says: ``.bin``, ``.png`` or ``.pdf``.

    Raises:
        ValueError: the ending is none of these.
    """
    path.write_bytes(_content(document, profile, path.suffix))


def keep_slip(document: SlipDocument, profile: Profile, path: Path) -> None:
    """Write a slip for somebody who asked for the file; it is there whole or not at all.

    Raises:
        NotKept: the folder cannot be written.
    """
    put_in_place(path, _content(document, profile, path.suffix))


def _content(document: SlipDocument, profile: Profile, ending: str) -> bytes:
    match ending:
        case ".bin":
            return _printer_bytes(document, profile)
        case ".png":
            return _png(document, profile)
        case ".pdf":
            return _pdf(document, profile)
        case _:
            raise ValueError(f"a slip is written as .bin, .png or .pdf, not as {ending!r}")


def _printer_bytes(document: SlipDocument, profile: Profile) -> bytes:
    from pos_app.printing.rendering import render

    return render(document, profile)


def _png(document: SlipDocument, profile: Profile) -> bytes:
    from pos_app.printing.preview import png_bytes

    return png_bytes(document, profile)


def _pdf(document: SlipDocument, profile: Profile) -> bytes:
    """A page as wide as the paper, with the margins that a printer cannot reach."""
    from PIL import Image

    from pos_app.printing.preview import seen

    slip = seen(document, profile)
    dpi = profile.paper.dpi
    paper_width = max(slip.width, round(profile.paper.paper_mm * dpi / 25.4))
    margin = (paper_width - slip.width) // 2
    page = Image.new("1", (paper_width, slip.height + 2 * margin), 1)
    page.paste(slip, (margin, margin))
    file = BytesIO()
    page.save(file, "PDF", resolution=dpi)
    return file.getvalue()
