"""Pictures as printers take them: packed rows of dots, without anything that acts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_ACTS: Final = re.compile(rb"\x10[\x04\x05\x14]")
"""DLE EOT, DLE ENQ and DLE DC4 are obeyed on arrival, in the middle of a picture too."""
_HARMLESS: Final = 0x11


@dataclass(frozen=True, slots=True)
class Raster:
    """Rows of bits, most significant first, 1 is black; each row starts a new byte."""

    width_bytes: int
    rows: int
    bits: bytes


def disarmed(bits: bytes) -> bytes:
    """Blacken one dot in every pair of bytes that a printer would take for a command."""
    if _ACTS.search(bits) is None:
        return bits
    return _ACTS.sub(lambda pair: bytes((_HARMLESS, pair.group()[1])), bits)


def shifted(bits: bytes, width: int, height: int, left: int) -> Raster:
    """Move a packed picture to the right by so many dots, and no further than it is wide."""
    row_bytes = (width + 7) // 8
    new_row_bytes = (left + width + 7) // 8
    spare = new_row_bytes * 8 - left - row_bytes * 8
    rows = (bits[at : at + row_bytes] for at in range(0, row_bytes * height, row_bytes))
    moved = b"".join(_moved(row, spare).to_bytes(new_row_bytes, "big") for row in rows)
    return Raster(new_row_bytes, height, disarmed(moved))


def _moved(row: bytes, by: int) -> int:
    value = int.from_bytes(row, "big")
    return value << by if by >= 0 else value >> -by


def symbol_bits(modules: tuple[tuple[bool, ...], ...], dots: int) -> bytes:
    """Draw QR modules as squares of so many dots."""
    side = len(modules) * dots
    row_bytes = (side + 7) // 8
    rows = []
    for row in modules:
        pattern = "".join(("1" if module else "0") * dots for module in row)
        rows.append(int(pattern.ljust(row_bytes * 8, "0"), 2).to_bytes(row_bytes, "big") * dots)
    return b"".join(rows)
