"""The commands of the makers' manuals: how long each is, and what it prints or changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tests.printing.reading.codes import draw_code, draw_code_on_custom
from tests.printing.reading.tokens import (
    Cut,
    Kick,
    Picture,
    Question,
    Start,
    Token,
    Unknown,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.printing.reading.front import Front


def _escape(stream: Front) -> tuple[int, Token | None]:
    match chr(stream.at(1)):
        case "@":
            stream.modes.reset()
            return 2, Start()
        case "2":
            return 2, None
        case "i" | "m" as knife:
            return 2, Cut(f"ESC {knife}")
        case "p":
            pin = 2 if stream.at(2) in {0, 48} else 5
            return 5, Kick(pin, stream.at(3) * 2, stream.at(4) * 2)
        case "*":
            return _columns(stream)
        case "$":
            return _position(stream)
        case letter:
            return _mode(stream, letter)


def _mode(stream: Front, letter: str) -> tuple[int, Token | None]:
    modes = stream.modes
    match letter:
        case "3":
            stream.at(2)
        case "t":
            modes.page = stream.at(2)
        case "M":
            modes.font = stream.at(2)
            modes.page = 0 if modes.forgets_page_with_font else modes.page
        case "E":
            modes.bold = bool(stream.at(2) & 1)
        case "a":
            modes.align = stream.at(2)
        case _:
            return 2, Unknown(stream.span(0, 2))
    return 3, None


def _position(stream: Front) -> tuple[int, Token | None]:
    """ESC $ nL nH: so many dots from the left edge; backwards it would print over letters."""
    modes = stream.modes
    column, between = divmod(stream.word(2), modes.cells[modes.font & 1] * modes.wide)
    if between or column < len(modes.text):
        return 4, Unknown(stream.span(0, 4))
    modes.text.extend(b" " * (column - len(modes.text)))
    return 4, None


def _columns(stream: Front) -> tuple[int, Token | None]:
    """ESC * m nL nH, mode 33: 24 dots a column, three bytes each; the LF ends the strip."""
    if stream.at(2) != 33:
        return 3, Unknown(stream.span(0, 3))
    width = stream.word(3)
    columns = stream.span(5, width * 3)
    if stream.at(5 + width * 3) != 0x0A:
        return 5, Unknown(stream.span(0, 5))
    rows = bytearray()
    for y in range(24):
        dots = "".join(
            "1" if columns[x * 3 + y // 8] >> (7 - y % 8) & 1 else "0" for x in range(width)
        )
        rows += int(dots.ljust(-(-width // 8) * 8, "0"), 2).to_bytes(-(-width // 8), "big")
    return 6 + width * 3, Picture(-(-width // 8), 24, bytes(rows))


def _group(stream: Front) -> tuple[int, Token | None]:
    modes = stream.modes
    match chr(stream.at(1)):
        case "!":
            size = stream.at(2)
            modes.wide, modes.high = (size >> 4) + 1, (size & 0x0F) + 1
            return 3, None
        case "V":
            return _cut(stream)
        case "v":
            return _raster(stream)
        case "(":
            return _function(stream)
        case "r":
            return 3, Question("GS r", stream.span(2, 1))
        case "I":
            return 3, Question("GS I", stream.span(2, 1))
        case "a":
            return 3, Question("GS a", stream.span(2, 1))
        case _:
            return 2, Unknown(stream.span(0, 2))


def _cut(stream: Front) -> tuple[int, Token | None]:
    mode = stream.at(2)
    if mode in {0, 1, 48, 49}:
        return 3, Cut(f"GS V {mode % 48}")
    if mode in {65, 66}:
        stream.at(3)
        return 4, Cut(f"GS V {mode}")
    return 3, Unknown(stream.span(0, 3))


def _raster(stream: Front) -> tuple[int, Token | None]:
    if stream.at(2) != ord("0"):
        return 3, Unknown(stream.span(0, 3))
    width_bytes, rows = stream.word(4), stream.word(6)
    picture = Picture(width_bytes, rows, stream.span(8, width_bytes * rows))
    waiting = bytes(stream.modes.text)
    # With letters waiting on the line, the command is ignored and its bytes print as letters.
    token: Token = Unknown(b"picture after " + waiting) if waiting else picture
    return 8 + width_bytes * rows, token


def _function(stream: Front) -> tuple[int, Token | None]:
    name, length = chr(stream.at(2)), stream.word(3)
    body = stream.span(5, length)
    if name == "H" and body[:2] == b"00":
        return 5 + length, Question("GS ( H", body[2:])
    if name == "k" and body[:1] == b"1":
        draw = draw_code_on_custom if stream.modes.is_custom else draw_code
        return 5 + length, draw(stream.modes, chr(body[1]), body[2:])
    return 5 + length, Unknown(stream.span(0, 5 + length))


def _kanji(stream: Front) -> tuple[int, Token | None]:
    match chr(stream.at(1)):
        case ".":
            stream.modes.double_byte = False
            return 2, None
        case "&":
            stream.modes.double_byte = True
            return 2, None
        case _:
            return 2, Unknown(stream.span(0, 2))


def _real_time(stream: Front) -> tuple[int, Token | None]:
    if stream.at(1) == 0x04:
        return 3, Question("DLE EOT", stream.span(2, 1), real_time=True)
    return 2, Unknown(stream.span(0, 2))


COMMANDS: Final[dict[int, Callable[[Front], tuple[int, Token | None]]]] = {
    0x1B: _escape,
    0x1D: _group,
    0x1C: _kanji,
    0x10: _real_time,
}
