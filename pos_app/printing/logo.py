"""The shop's logo as a printer can print it: black dots on white, not too large."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.domain.slip_document import Image

if TYPE_CHECKING:
    from pathlib import Path

MAX_WIDTH_DOTS: Final = 384
"""A logo for 58 mm paper stands in the middle of 80 mm paper as well."""
MAX_HEIGHT_DOTS: Final = 160
MAX_BYTES: Final = 4 * 1024 * 1024
MAX_PIXELS: Final = 16_000_000
_FORMATS: Final = ("PNG", "JPEG", "GIF", "BMP")


class LogoRefusedError(ValueError):
    """A file that cannot become a logo, with the reason."""


def read_logo(path: Path) -> Image:
    """Read a picture file and turn it into dots.

    Raises:
        LogoRefusedError: it is no picture, or far too large.
    """
    from PIL import Image as Picture
    from PIL import ImageOps, UnidentifiedImageError

    try:
        if path.stat().st_size > MAX_BYTES:
            raise LogoRefusedError(f"{path.name} is larger than {MAX_BYTES} bytes")
        with Picture.open(path, formats=_FORMATS) as file:
            if file.width * file.height > MAX_PIXELS:
                raise LogoRefusedError(f"{path.name} has more than {MAX_PIXELS} dots")
            seen = ImageOps.exif_transpose(file).convert("RGBA")
    except (OSError, UnidentifiedImageError, SyntaxError, ValueError) as fault:
        raise LogoRefusedError(f"{path.name} is not a picture: {fault}") from fault
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
