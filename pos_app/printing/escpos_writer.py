"""A job's commands in the order that printers obey.

The bytes are python-escpos' where it has the command; the few of our own say why.  Pictures,
codes and cuts work only at the start of a line; every method here ends there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pos_app.printing.boxes import Style
from pos_app.printing.custom_qr import custom_qr
from pos_app.printing.escpos_adapter.recording import recorder, send_as_it_is
from pos_app.printing.raster import disarmed

if TYPE_CHECKING:
    from PIL.Image import Image

    from pos_app.printing.profile import CutFacts, DrawerFacts, Profile
    from pos_app.printing.raster import Raster

_ESC: Final = b"\x1b"
_GS: Final = b"\x1d"
_LF: Final = b"\n"
_LEAVE_DOUBLE_BYTE: Final = b"\x1c."
"""FS ., which the library lacks: without it many printers print accents as ideograms."""
_CUTS: Final = {
    # The library has these two as well, but always moves the paper by six lines first.
    "GS V 1": _GS + b"V\x01",
    "GS V 0": _GS + b"V\x00",
    # It does not have these.
    "ESC i": _ESC + b"i",
    "ESC m": _ESC + b"m",
    "none": b"",
}
_PULSE_UNIT_MS: Final = 2
_WIDE_GAP: Final = re.compile(rb" {5,}")
"""A jump takes four bytes; it saves a third of a slip, which counts on a slow serial cable."""


class EscPosWriter:
    """Collects the bytes of one job."""

    def __init__(self, model: Profile) -> None:
        self._model = model
        self._printer = recorder(model)
        self._worn = Style()

    def written(self) -> bytes:
        return bytes(self._printer.output)

    def initialise(self) -> None:
        """Forget the last job, leave double-byte mode, choose the one code page."""
        self._printer.hw("INIT")
        if self._model.code_page.kanji_off:
            self._send(_LEAVE_DOUBLE_BYTE)
        self.choose_page(self._model.code_page.slot)

    def choose_page(self, slot: int) -> None:
        """Choose a page of the printer's table of characters.

        The library does it only along with its own text, and then by its own choice.
        """
        self._send(_ESC + b"t" + bytes((slot,)))

    def line(self, encoded: bytes, style: Style) -> None:
        """Print one line; the bytes have passed the code page and hold no command."""
        if encoded:
            self._wear(style)
        if self._model.fonts.gaps == "ESC $":
            encoded = self._with_jumps(encoded, style)
        self._send(encoded + _LF)

    def _with_jumps(self, encoded: bytes, style: Style) -> bytes:
        """Cross wide gaps by the dot (ESC $); every byte is a cell, so the column is known."""
        cell_dots = self._model.fonts.of(style.font).cell_width * style.wide
        return _WIDE_GAP.sub(
            lambda gap: _ESC + b"$" + (gap.end() * cell_dots).to_bytes(2, "little"), encoded
        )

    def feed(self, lines: int) -> None:
        """Move the paper; the library's own way sends line ends as text, with a page before."""
        self._send(_LF * lines)

    def picture(self, raster: Raster) -> None:
        """Print a picture by rows (GS v 0), in slices that small printers can hold."""
        self._printer.image(_ink(raster), fragment_height=self._model.raster.slice_rows)

    def columns(self, raster: Raster) -> None:
        """Print a picture in strips of 24 dots (ESC *), for printers that know no rows.

        Columns spell other bytes than rows do, so they are disarmed on their own.
        """
        strips = recorder(self._model)
        strips.image(_ink(raster), impl="bitImageColumn", fragment_height=raster.rows)
        self._send(disarmed(strips.output))

    def qr(self, payload: str, error_correction: str, module_dots: int) -> None:
        """Let the printer draw the symbol in the middle of the line (GS ( k).

        The library refuses to centre it by itself, so the line is centred around it; and it
        speaks Epson's dialect only.
        """
        assert payload.isascii(), payload
        self._printer.set(align="center")
        if self._model.qr.dialect == "custom":
            self._send(custom_qr(payload, error_correction, module_dots))
        else:
            level = "LMQH".index(error_correction)
            self._printer.qr(payload, ec=level, size=module_dots, native=True)
        self._printer.set(align="left")

    def cut(self, cut: CutFacts) -> None:
        self.feed(cut.feed_lines)
        if cut.command == "GS V 66":
            self._printer.cut(feed=False)
        else:
            self._send(_CUTS[cut.command])

    def kick(self, drawer: DrawerFacts) -> None:
        """Pull the drawer's magnet."""
        if drawer.pin == "none":
            return
        connector = 0 if drawer.pin == 2 else 1  # noqa: PLR2004 - the pin of the plug
        on, off = (min(255, ms // _PULSE_UNIT_MS) for ms in (drawer.on_ms, drawer.off_ms))
        self._printer.cashdraw((*_ESC, *b"p", connector, on, off))

    def ask_when_printed(self, process_id: bytes) -> None:
        """Make the printer repeat four characters when all before them is on paper (GS ( H).

        The library has neither this question nor the next one.
        """
        self._send(_GS + b"(H\x06\x0000" + process_id)

    def ask_when_processed(self) -> None:
        """Ask for the paper status in line, behind everything sent so far (GS r 1)."""
        self._send(_GS + b"r\x01")

    def _send(self, some: bytes) -> None:
        send_as_it_is(self._printer, some)

    def _wear(self, style: Style) -> None:
        worn, self._worn = self._worn, style
        if style.font != worn.font:
            self._printer.set(font=style.font)
            if self._model.code_page.font_resets_page:
                self.choose_page(self._model.code_page.slot)
        if (style.wide, style.high) != (worn.wide, worn.high):
            self._printer.set(custom_size=True, width=style.wide, height=style.high)
        if style.bold != worn.bold:
            self._printer.set(bold=style.bold)


def _ink(raster: Raster) -> Image:
    from PIL import Image

    return Image.frombytes("1", (raster.width_bytes * 8, raster.rows), raster.bits)
