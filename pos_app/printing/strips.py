"""A picture in strips of 24 dots, for printers that draw by columns (ESC *)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.printing.raster import disarmed

if TYPE_CHECKING:
    from pos_app.printing.raster import Raster

STRIP_ROWS: Final = 24


def strips(raster: Raster) -> list[bytes]:
    """Turn rows into strips: three bytes for each column, the top dot in the highest bit."""
    empty = bytes(raster.width_bytes)
    rows = [row.bits for row in raster.slices(1)]
    rows += [empty] * (-len(rows) % STRIP_ROWS)
    return [
        _columns(rows[top : top + STRIP_ROWS], raster.width_bytes * 8)
        for top in range(0, len(rows), STRIP_ROWS)
    ]


def _columns(rows: list[bytes], width: int) -> bytes:
    numbers = [int.from_bytes(row, "big") for row in rows]
    columns = bytearray()
    for x in range(width - 1, -1, -1):
        value = 0
        for number in numbers:
            value = value << 1 | (number >> x & 1)
        columns += value.to_bytes(3, "big")
    return disarmed(bytes(columns))
