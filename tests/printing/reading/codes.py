"""QR codes: as printers draw them, and as a phone reads them from paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import zxingcpp
from PIL import Image

from tests.printing.reading.tokens import Qr, Token, Unknown

if TYPE_CHECKING:
    from tests.printing.reading.modes import Modes


def codes_in(picture: Image.Image) -> list[str]:
    """Read the QR codes of a picture, with the paper's white around it."""
    page = Image.new("L", (picture.width + 80, picture.height + 80), 255)
    page.paste(picture.convert("L"), (40, 40))
    return [found.text for found in zxingcpp.read_barcodes(page)]


def draw_code(modes: Modes, function: str, argument: bytes) -> Token | None:
    match function:
        case "A":
            return None if argument == b"2\x00" else Unknown(argument)
        case "C":
            modes.qr_dots = argument[0]
        case "E":
            modes.qr_level = "LMQH"[argument[0] - 48]
        case "P" if argument[:1] == b"0":
            modes.qr_payload = argument[1:]
        case "Q" if argument == b"0":
            return _drawn(modes)
        case _:
            return Unknown(argument)
    return None


def draw_code_on_custom(modes: Modes, function: str, argument: bytes) -> Token | None:
    """The same from the command manual of a Custom printer: functions 65, 66, 69, 80 and 81."""
    match function:
        case "A":
            return None if argument == b"\x00" else Unknown(argument)
        case "B" if 2 <= argument[0] <= 18:
            modes.qr_dots = argument[0]
        case "E" if 1 <= argument[0] <= 4:
            modes.qr_level = " LMQH"[argument[0]]
        case "P" if argument[:1] == b"1":
            modes.qr_payload = argument[1:]
        case "Q" if argument == b"1":
            return _drawn(modes)
        case _:
            return Unknown(argument)
    return None


def _drawn(modes: Modes) -> Token:
    if modes.text:
        return Unknown(b"code after " + bytes(modes.text))
    return Qr(modes.qr_payload.decode("ascii"), modes.qr_dots, modes.qr_level, modes.align)
