"""What a slip says, as plain values: no width, no font, no printer.

A document is written into the book's store together with the operation it speaks of, and is
laid out only when a paper width is known.  So one document becomes a print, a preview, a
picture and a PDF that all say the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

DOCUMENT_VERSION: Final = 1
MAX_QR_PAYLOAD: Final = 300
MIN_MODULE_DOTS: Final = 3
MAX_MODULE_DOTS: Final = 16


class SlipKind(StrEnum):
    """Why the slip exists."""

    BALANCE = "balance"
    TOP_UP = "top_up"
    SETTLEMENT = "settlement"
    PAYMENT = "payment"
    TAB = "tab"
    KITCHEN = "kitchen"
    TEST = "test"
    CALIBRATION = "calibration"
    DRAWER = "drawer"
    """No paper at all: the pulse that opens the cash drawer, queued like a slip."""


class Align(StrEnum):
    """Where a text stands on its line."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


class Size(StrEnum):
    """How big a text is; a printer knows exactly these four."""

    SMALL = "small"
    NORMAL = "normal"
    TALL = "tall"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; it wraps at the paper's edge."""

    text: str
    align: Align = Align.LEFT
    size: Size = Size.NORMAL
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One column of a row.

    A cell that is ``whole`` (an amount) gets all the room it needs and is never cut or
    wrapped; the other cells share what is left by their ``weight`` and wrap under themselves.
    """

    text: str
    align: Align = Align.LEFT
    weight: int = 1
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side, such as a name and its amount."""

    cells: tuple[Cell, ...]
    size: Size = Size.NORMAL
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A line from edge to edge."""


@dataclass(frozen=True, slots=True)
class Qr:
    """A QR code with the words that say what it is for."""

    payload: str
    caption: str = ""
    module_dots: int = 6
    error_correction: str = "M"

    def __post_init__(self) -> None:
        """Refuse what some printer would read as a command, or not at all."""
        printable = self.payload.isascii() and self.payload.isprintable()
        if not (printable and 0 < len(self.payload) <= MAX_QR_PAYLOAD):
            raise ValueError(f"a QR holds 1 to {MAX_QR_PAYLOAD} printable ASCII characters")
        if self.error_correction not in {"L", "M", "Q", "H"}:
            raise ValueError(f"unknown QR error correction {self.error_correction!r}")
        if not MIN_MODULE_DOTS <= self.module_dots <= MAX_MODULE_DOTS:
            raise ValueError(f"QR modules of {self.module_dots} dots cannot be read or printed")


@dataclass(frozen=True, slots=True)
class Image:
    """A picture in black and white: rows of bits, most significant first, 1 is black."""

    width_dots: int
    height_dots: int
    bits: bytes

    def __post_init__(self) -> None:
        """Refuse a picture whose bits do not fill its rows."""
        needed = (self.width_dots + 7) // 8 * self.height_dots
        if len(self.bits) != needed:
            raise ValueError(f"picture has {len(self.bits)} bytes where {needed} are needed")


@dataclass(frozen=True, slots=True)
class Feed:
    """Empty lines, for air."""

    lines: int = 1


@dataclass(frozen=True, slots=True)
class Cut:
    """The end of a piece of paper."""


Block: TypeAlias = Text | Row | Rule | Qr | Image | Feed | Cut


@dataclass(frozen=True, slots=True)
class SlipDocument:
    """A whole slip, in the language of the person who takes it home."""

    kind: SlipKind
    language: str
    currency: str
    blocks: tuple[Block, ...]
    source: str
    """The record it speaks of, such as ``operation:1042``; a reprint keeps it."""
    copy_number: int = 0
    """0 for the first print, k for «COPIA n. k»."""
    version: int = DOCUMENT_VERSION
