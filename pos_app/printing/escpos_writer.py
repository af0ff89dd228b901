"""The printer's commands, one method each, in the order that printers obey.

Pictures, codes and cuts work only at the start of a line; every method here ends there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pos_app.printing.boxes import Style
    from pos_app.printing.profile import CodePageFacts, CutFacts, DrawerFacts
    from pos_app.printing.raster import Raster

ESC: Final = b"\x1b"
GS: Final = b"\x1d"
LF: Final = b"\n"

_CUTS: Final = {
    "GS V 66": GS + b"VB\x00",
    "GS V 1": GS + b"V\x01",
    "GS V 0": GS + b"V\x00",
    "ESC i": ESC + b"i",
    "ESC m": ESC + b"m",
    "none": b"",
}
_PULSE_UNIT_MS: Final = 2


class EscPosWriter:
    """Collects the bytes of one job."""

    def __init__(self, page: CodePageFacts) -> None:
        self._page = page
        self._bytes = bytearray()
        self._font = self._size = self._bold = 0

    def written(self) -> bytes:
        return bytes(self._bytes)

    def initialise(self) -> None:
        """Forget the last job, leave double-byte mode, choose the one code page."""
        self._bytes += ESC + b"@"
        if self._page.kanji_off:
            self._bytes += b"\x1c."
        self.choose_page(self._page.slot)

    def choose_page(self, slot: int) -> None:
        """Choose a page of the printer's table of characters."""
        self._bytes += ESC + b"t" + bytes((slot,))

    def line(self, encoded: bytes, style: Style) -> None:
        """Print one line; the bytes have passed the code page and hold no command."""
        if encoded:
            self._wear(style)
        self._bytes += encoded + LF

    def feed(self, lines: int) -> None:
        self._bytes += LF * lines

    def picture(self, raster: Raster) -> None:
        """Print a slice of a picture (GS v 0)."""
        self._bytes += GS + b"v0\x00" + _word(raster.width_bytes) + _word(raster.rows)
        self._bytes += raster.bits

    def strip(self, columns: bytes, width: int) -> None:
        """Print a strip of 24 dots for printers that know no GS v 0 (ESC *)."""
        self._bytes += ESC + b"*\x21" + _word(width) + columns + LF

    def line_spacing(self, units: int | None) -> None:
        """Set the line spacing, or go back to the default with None."""
        self._bytes += ESC + b"2" if units is None else ESC + b"3" + bytes((units,))

    def qr(self, payload: bytes, error_correction: str, module_dots: int) -> None:
        """Let the printer draw the symbol in the middle of the line (GS ( k)."""
        level = bytes((ord("0") + "LMQH".index(error_correction),))
        self._bytes += ESC + b"a\x01"
        for function in (
            b"1A2\x00",
            b"1C" + bytes((module_dots,)),
            b"1E" + level,
            b"1P0" + payload,
            b"1Q0",
        ):
            self._bytes += GS + b"(k" + _word(len(function)) + function
        self._bytes += ESC + b"a\x00"

    def cut(self, cut: CutFacts) -> None:
        self.feed(cut.feed_lines)
        self._bytes += _CUTS[cut.command]

    def kick(self, drawer: DrawerFacts) -> None:
        """Pull the drawer's magnet."""
        if drawer.pin == "none":
            return
        connector = 0 if drawer.pin == 2 else 1  # noqa: PLR2004 - the pin of the plug
        on, off = (min(255, ms // _PULSE_UNIT_MS) for ms in (drawer.on_ms, drawer.off_ms))
        self._bytes += ESC + b"p" + bytes((connector, on, off))

    def ask_when_printed(self, process_id: bytes) -> None:
        """Make the printer repeat four characters when all before them is on paper (GS ( H)."""
        self._bytes += GS + b"(H\x06\x0000" + process_id

    def ask_when_processed(self) -> None:
        """Ask for the paper status in line, behind everything sent so far (GS r 1)."""
        self._bytes += GS + b"r\x01"

    def _wear(self, style: Style) -> None:
        font = 0 if style.font == "a" else 1
        size = (style.wide - 1) << 4 | (style.high - 1)
        if font != self._font:
            self._font = font
            self._bytes += ESC + b"M" + bytes((font,))
            if self._page.font_resets_page:
                self.choose_page(self._page.slot)
        if size != self._size:
            self._size = size
            self._bytes += GS + b"!" + bytes((size,))
        if style.bold != bool(self._bold):
            self._bold = int(style.bold)
            self._bytes += ESC + b"E" + bytes((self._bold,))


def _word(value: int) -> bytes:
    return value.to_bytes(2, "little")
