"""A laid-out slip as a picture: one dot of the printer is one pixel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from PIL import Image

from pos_app.printing.boxes import CutBox, ImageBox, QrBox, TextBox
from pos_app.printing.glyphs import glyph
from pos_app.printing.qr_symbol import modules
from pos_app.printing.raster import Raster, disarmed, symbol_bits

if TYPE_CHECKING:
    from pos_app.printing.boxes import Box, LaidOutSlip
    from pos_app.printing.profile import Profile

_WHITE_ON_BLACK: Final = "1;I"


def picture(slip: LaidOutSlip, profile: Profile) -> Image.Image:
    """The slip as an eye would see it, black on white, made of the very dots that are printed."""
    raster = raster_of(slip, profile)
    size = (raster.width_bytes * 8, raster.rows)
    seen = Image.frombytes("1", size, raster.bits, "raw", _WHITE_ON_BLACK)
    return seen.crop((0, 0, slip.width, slip.height))


def raster_of(slip: LaidOutSlip, profile: Profile) -> Raster:
    """The slip as one picture over the full width, ready to be printed."""
    width_bytes = (slip.width + 7) // 8
    sheet = Image.new("1", (width_bytes * 8, slip.height), 0)
    for box in slip.boxes:
        _draw(sheet, box, profile)
    return Raster(width_bytes, slip.height, disarmed(sheet.tobytes()))


def _draw(sheet: Image.Image, box: Box, profile: Profile) -> None:
    match box:
        case TextBox():
            _draw_line(sheet, box, profile)
        case QrBox():
            bits = symbol_bits(modules(box.payload, box.error_correction), box.module_dots)
            sheet.paste(Image.frombytes("1", (box.side, box.side), bits), (box.x, box.y))
        case ImageBox():
            logo = Image.frombytes("1", (box.width, box.height), box.bits)
            sheet.paste(logo, (box.x, box.y))
        case CutBox():
            pass
        case _:
            assert_never(box)


def _draw_line(sheet: Image.Image, box: TextBox, profile: Profile) -> None:
    font = profile.fonts.of(box.style.font)
    width, height = font.cell_width * box.style.wide, font.cell_height * box.style.high
    for column, sign in enumerate(box.text):
        if sign != " ":
            sheet.paste(glyph(sign, width, height, bold=box.style.bold), (column * width, box.y))
