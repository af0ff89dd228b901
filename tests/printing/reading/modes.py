"""What a printer remembers, and the letters its pages give to bytes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

PAGES: Final = {0: "cp437", 2: "cp850", 3: "cp860", 16: "cp1252", 19: "cp858"}


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


def decoded(text: bytes, modes: Modes) -> str:
    if modes.double_byte:
        return text.decode("gb18030", "replace")
    return text.decode(PAGES.get(modes.page, "latin-1"))
