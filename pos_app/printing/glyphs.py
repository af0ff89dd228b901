"""The bundled typeface in the cells of a printer's fonts, one black-and-white picture a letter."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageDraw, ImageFont

from pos_app.assets import asset_dir

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

_ADVANCE: Final = 0.602
"""Width of a letter of DejaVu Sans Mono, in parts of its size."""
_BASELINE: Final = 19 / 24
_INK: Final = 255
_HALF_INK: Final = 110


@lru_cache(maxsize=4096)
def glyph(sign: str, width: int, height: int, *, bold: bool) -> Image.Image:
    """Draw one letter into a cell of so many dots; ink is 1."""
    even = _drawn(sign, max(width, height // 2), max(height, width * 2), bold=bold)
    if even.size == (width, height):
        return even.point(lambda ink: _INK if ink > _HALF_INK else 0, mode="1")
    squeezed = even.resize((width, height), Image.Resampling.BOX)
    return squeezed.point(lambda ink: _INK if ink > _HALF_INK else 0, mode="1")


def _drawn(sign: str, width: int, height: int, *, bold: bool) -> Image.Image:
    cell = Image.new("L", (width, height), 0)
    canvas = ImageDraw.Draw(cell)
    canvas.fontmode = "1"
    font = _face(round(width / _ADVANCE), bold=bold)
    canvas.text((0, round(height * _BASELINE)), sign, fill=_INK, font=font, anchor="ls")
    return cell


@lru_cache(maxsize=16)
def _face(size: int, *, bold: bool) -> FreeTypeFont:
    name = "DejaVuSansMono-Bold.ttf" if bold else "DejaVuSansMono.ttf"
    path = asset_dir("resources") / "fonts" / "dejavu-sans-mono" / name
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)
