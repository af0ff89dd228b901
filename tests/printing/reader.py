"""Reads a printer's bytes again, from the makers' manuals and without a line of the writer's code.

``read_job`` turns a stream into what would stand on paper.  What it does not know it reports as
``Unknown``, so that a stray byte cannot hide.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

import zxingcpp
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PAGES: Final = {0: "cp437", 2: "cp850", 3: "cp860", 16: "cp1252", 19: "cp858"}


class IncompleteError(Exception):
    """The stream ends inside a command."""


@dataclass(frozen=True)
class Line:
    """A printed line."""

    text: str
    page: int
    font: int = 0
    wide: int = 1
    high: int = 1
    bold: bool = False
    align: int = 0


@dataclass(frozen=True)
class Picture:
    """A slice of a picture: packed rows, 1 is black."""

    width_bytes: int
    rows: int
    bits: bytes


@dataclass(frozen=True)
class Qr:
    """A code drawn by the printer."""

    payload: str
    dots: int
    level: str
    align: int


@dataclass(frozen=True)
class Cut:
    """The knife."""

    command: str


@dataclass(frozen=True)
class Kick:
    """A pulse for the drawer, with its times in milliseconds."""

    pin: int
    on_ms: int
    off_ms: int


@dataclass(frozen=True)
class Question:
    """Something the printer has to answer, in its turn or (``real_time``) at once."""

    name: str
    argument: bytes = b""
    real_time: bool = False


@dataclass(frozen=True)
class Unknown:
    """Bytes that no manual explains here."""

    some: bytes


@dataclass(frozen=True)
class Start:
    """A new job: all modes are forgotten."""


Token: TypeAlias = Start | Line | Picture | Qr | Cut | Kick | Question | Unknown


@dataclass
class Modes:
    """What a printer remembers between commands."""

    page: int = 0
    font: int = 0
    wide: int = 1
    high: int = 1
    bold: bool = False
    align: int = 0
    double_byte: bool = False
    wakes_double_byte: bool = False
    forgets_page_with_font: bool = False
    cells: tuple[int, int] = (12, 9)
    """How many dots a letter of font A and of font B is wide."""
    is_custom: bool = False
    """The printer is one of Custom's, which have QR commands of their own."""
    text: bytearray = field(default_factory=bytearray)
    qr_payload: bytes = b""
    qr_dots: int = 3
    qr_level: str = "L"

    def reset(self) -> None:
        self.page = self.font = self.align = 0
        self.wide = self.high = 1
        self.bold = False
        self.double_byte = self.wakes_double_byte
        self.text.clear()


class Stream:
    """Takes bytes off the front; tokens come out, modes stay inside."""

    def __init__(self, modes: Modes | None = None) -> None:
        self.modes = modes or Modes()
        self._pending = bytearray()

    def feed(self, some: bytes) -> None:
        self._pending += some

    @property
    def pending(self) -> int:
        return len(self._pending)

    def tokens(self) -> Iterator[Token]:
        """Every whole command that is there; the rest stays for the next bytes."""
        while self._pending:
            try:
                length, token = self._next()
            except IncompleteError:
                return
            del self._pending[:length]
            if token is not None:
                yield token

    def at(self, index: int) -> int:
        if index >= len(self._pending):
            raise IncompleteError
        return self._pending[index]

    def span(self, start: int, length: int) -> bytes:
        if start + length > len(self._pending):
            raise IncompleteError
        return bytes(self._pending[start : start + length])

    def word(self, index: int) -> int:
        return self.at(index) | self.at(index + 1) << 8

    def _next(self) -> tuple[int, Token | None]:
        first = self.at(0)
        if first == 0x0A:
            return 1, self._end_line()
        if first == 0x00:
            return 1, None
        if first >= 0x20 and first != 0x7F:
            self.modes.text.append(first)
            return 1, None
        command = _COMMANDS.get(first)
        return command(self) if command else (1, Unknown(self.span(0, 1)))

    def _end_line(self) -> Line:
        modes = self.modes
        text = decoded(bytes(modes.text), modes)
        modes.text.clear()
        return Line(text, modes.page, modes.font, modes.wide, modes.high, modes.bold, modes.align)


def decoded(text: bytes, modes: Modes) -> str:
    if modes.double_byte:
        return text.decode("gb18030", "replace")
    return text.decode(PAGES.get(modes.page, "latin-1"))


def _escape(stream: Stream) -> tuple[int, Token | None]:
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


def _mode(stream: Stream, letter: str) -> tuple[int, Token | None]:
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


def _position(stream: Stream) -> tuple[int, Token | None]:
    """ESC $ nL nH: so many dots from the left edge; backwards it would print over letters."""
    modes = stream.modes
    column, between = divmod(stream.word(2), modes.cells[modes.font & 1] * modes.wide)
    if between or column < len(modes.text):
        return 4, Unknown(stream.span(0, 4))
    modes.text.extend(b" " * (column - len(modes.text)))
    return 4, None


def _columns(stream: Stream) -> tuple[int, Token | None]:
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


def _group(stream: Stream) -> tuple[int, Token | None]:
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


def _cut(stream: Stream) -> tuple[int, Token | None]:
    mode = stream.at(2)
    if mode in {0, 1, 48, 49}:
        return 3, Cut(f"GS V {mode % 48}")
    if mode in {65, 66}:
        stream.at(3)
        return 4, Cut(f"GS V {mode}")
    return 3, Unknown(stream.span(0, 3))


def _raster(stream: Stream) -> tuple[int, Token | None]:
    if stream.at(2) != ord("0"):
        return 3, Unknown(stream.span(0, 3))
    width_bytes, rows = stream.word(4), stream.word(6)
    picture = Picture(width_bytes, rows, stream.span(8, width_bytes * rows))
    waiting = bytes(stream.modes.text)
    # With letters waiting on the line, the command is ignored and its bytes print as letters.
    token: Token = Unknown(b"picture after " + waiting) if waiting else picture
    return 8 + width_bytes * rows, token


def _function(stream: Stream) -> tuple[int, Token | None]:
    name, length = chr(stream.at(2)), stream.word(3)
    body = stream.span(5, length)
    if name == "H" and body[:2] == b"00":
        return 5 + length, Question("GS ( H", body[2:])
    if name == "k" and body[:1] == b"1":
        draw = _custom_qr if stream.modes.is_custom else _qr
        return 5 + length, draw(stream.modes, chr(body[1]), body[2:])
    return 5 + length, Unknown(stream.span(0, 5 + length))


def _qr(modes: Modes, function: str, argument: bytes) -> Token | None:
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


def _custom_qr(modes: Modes, function: str, argument: bytes) -> Token | None:
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


def _kanji(stream: Stream) -> tuple[int, Token | None]:
    match chr(stream.at(1)):
        case ".":
            stream.modes.double_byte = False
            return 2, None
        case "&":
            stream.modes.double_byte = True
            return 2, None
        case _:
            return 2, Unknown(stream.span(0, 2))


def _real_time(stream: Stream) -> tuple[int, Token | None]:
    if stream.at(1) == 0x04:
        return 3, Question("DLE EOT", stream.span(2, 1), real_time=True)
    return 2, Unknown(stream.span(0, 2))


_COMMANDS: Final[dict[int, Callable[[Stream], tuple[int, Token | None]]]] = {
    0x1B: _escape,
    0x1D: _group,
    0x1C: _kanji,
    0x10: _real_time,
}


@dataclass(frozen=True)
class Job:
    """Everything that one stream said."""

    tokens: tuple[Token, ...]
    left_over: int

    @property
    def text(self) -> list[str]:
        return [token.text for token in self.tokens if isinstance(token, Line)]

    @property
    def unknown(self) -> list[Unknown]:
        return [token for token in self.tokens if isinstance(token, Unknown)]

    @property
    def kicks(self) -> list[Kick]:
        return [token for token in self.tokens if isinstance(token, Kick)]

    @property
    def cuts(self) -> list[Cut]:
        return [token for token in self.tokens if isinstance(token, Cut)]

    @property
    def codes(self) -> list[str]:
        """Every QR payload, drawn by the printer or read out of the pictures."""
        native = [token.payload for token in self.tokens if isinstance(token, Qr)]
        return native + [code for picture in self.pictures for code in codes_in(picture)]

    @property
    def pictures(self) -> list[Image.Image]:
        """Pictures with their slices joined, black on white."""
        joined: list[list[Picture]] = [[]]
        for token in self.tokens:
            if isinstance(token, Picture):
                joined[-1].append(token)
            elif joined[-1]:
                joined.append([])
        return [_joined(slices) for slices in joined if slices]


def read_job(some: bytes, modes: Modes | None = None) -> Job:
    """Read a whole stream."""
    stream = Stream(modes)
    stream.feed(some)
    tokens = tuple(stream.tokens())
    return Job(tokens, stream.pending + len(stream.modes.text))


def _joined(slices: list[Picture]) -> Image.Image:
    width = slices[0].width_bytes
    assert all(part.width_bytes == width for part in slices)
    bits = b"".join(part.bits for part in slices)
    rows = sum(part.rows for part in slices)
    return Image.frombytes("1", (width * 8, rows), bytes(255 - byte for byte in bits))


def codes_in(picture: Image.Image) -> list[str]:
    """Read the QR codes of a picture, with the paper's white around it."""
    page = Image.new("L", (picture.width + 80, picture.height + 80), 255)
    page.paste(picture.convert("L"), (40, 40))
    return [found.text for found in zxingcpp.read_barcodes(page)]
