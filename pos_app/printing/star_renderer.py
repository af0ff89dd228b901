"""A slip for Star printers that know nothing but pictures (TSP100 and its sisters).

In their raster mode every row of dots is a command of its own, white rows are jumped over, and
what happens at the end of a piece of paper is said before its first row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.domain.slip_document import SlipKind
from pos_app.printing.image_renderer import raster_of
from pos_app.printing.layout import lay_out

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.domain.slip_document import SlipDocument
    from pos_app.printing.boxes import LaidOutSlip
    from pos_app.printing.profile import DrawerFacts, Profile
    from pos_app.printing.raster import Raster

_RASTER: Final = b"\x1b*r"
_BEGIN: Final = _RASTER + b"R" + _RASTER + b"A" + _RASTER + b"P0\x00"
"""Forget a broken job, enter raster mode, and let the paper be as long as it needs to be."""
_END_OF_PIECE: Final = b"\x1b\x0c\x04"
_LEAVE: Final = _RASTER + b"B"
_ONLY_PRINT: Final = "1"
_PULSE_UNIT_MS: Final = 10
_SET_PULSE: Final = b"\x1b\x07"
_OPEN_FIRST: Final = b"\x07"
_OPEN_SECOND: Final = b"\x1a"


def render_star(document: SlipDocument, profile: Profile) -> bytes:
    """Everything that goes down the line for one document."""
    if document.kind is SlipKind.DRAWER:
        return _pulse(profile.drawer)
    pieces = lay_out(document, profile).split_at_cuts()
    printed = b"".join(_piece(piece, profile) for piece in pieces if piece.height)
    return _BEGIN + printed + _LEAVE


def _piece(piece: LaidOutSlip, profile: Profile) -> bytes:
    cuts = piece.ends_with_cut and profile.cut.command != "none"
    ending = profile.cut.command.rpartition(" ")[2] if cuts else _ONLY_PRINT
    rows = b"".join(_rows(raster_of(piece, profile)))
    return _setting(b"E", ending) + rows + _END_OF_PIECE


def _rows(raster: Raster) -> Iterator[bytes]:
    """Each row without the white at its right; white rows together as one jump."""
    white = 0
    for start in range(0, len(raster.bits), raster.width_bytes):
        row = raster.bits[start : start + raster.width_bytes].rstrip(b"\x00")
        if not row:
            white += 1
            continue
        if white:
            yield _setting(b"Y", str(white))
            white = 0
        yield b"b" + len(row).to_bytes(2, "little") + row
    if white:
        yield _setting(b"Y", str(white))


def _setting(name: bytes, value: str) -> bytes:
    """A command whose number is written in digits."""
    return _RASTER + name + value.encode("ascii") + b"\x00"


def _pulse(drawer: DrawerFacts) -> bytes:
    match drawer.pin:
        case "none":
            return b""
        case 2:
            times = (drawer.on_ms // _PULSE_UNIT_MS, drawer.off_ms // _PULSE_UNIT_MS)
            return _SET_PULSE + bytes(times) + _OPEN_FIRST
        case 5:
            # The second drawer's times are fixed in the printer.
            return _OPEN_SECOND
