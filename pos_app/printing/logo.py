"""The shop's logo as a printer can print it: black dots on white, not too large."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.domain.slip_document import Image
from pos_app.services.printer_trouble import LogoRefused
from pos_app.services.printers import LogoProblem

if TYPE_CHECKING:
    from pathlib import Path

MAX_WIDTH_DOTS: Final = 384
"""A logo for 58 mm paper stands in the middle of 80 mm paper as well."""
MAX_HEIGHT_DOTS: Final = 160
MAX_BYTES: Final = 4 * 1024 * 1024
MAX_PIXELS: Final = 16_000_000
_FORMATS: Final = ("PNG", "JPEG", "GIF", "BMP", "WEBP")


def read_logo(path: Path) -> Image:
    """Read a picture file and turn it into dots.

    Raises:
        LogoRefused: it is no picture, or far too large.
    """
    from PIL import Image as Picture
    from PIL import ImageOps, UnidentifiedImageError

    try:
        if not path.is_file():
            raise LogoRefused(path.name, LogoProblem.MISSING)
        if path.stat().st_size > MAX_BYTES:
            raise LogoRefused(path.name, LogoProblem.TOO_LARGE)
        with Picture.open(path, formats=_FORMATS) as file:
            if file.width * file.height > MAX_PIXELS:
                raise LogoRefused(path.name, LogoProblem.TOO_LARGE)
            seen = ImageOps.exif_transpose(file).convert("RGBA")
    except (OSError, UnidentifiedImageError, SyntaxError, ValueError) as fault:
        raise LogoRefused(path.name, LogoProblem.NO_PICTURE) from fault
    on_white = Picture.new("RGBA", seen.size, "white")
    on_white.alpha_composite(seen)
    on_white.thumbnail((MAX_WIDTH_DOTS, MAX_HEIGHT_DOTS))
    dots = on_white.convert("L").convert("1")
    return Image(dots.width, dots.height, _ink(dots.tobytes(), dots.width, dots.height))


def _ink(white_bits: bytes, width: int, height: int) -> bytes:
    """Turn white bits into black ones, and leave the filling of each row white."""
    row_bytes = (width + 7) // 8
    filling = row_bytes * 8 - width
    mask = ((1 << row_bytes * 8) - 1) >> filling << filling
    rows = (white_bits[at : at + row_bytes] for at in range(0, row_bytes * height, row_bytes))
    return b"".join((~int.from_bytes(row, "big") & mask).to_bytes(row_bytes, "big") for row in rows)
