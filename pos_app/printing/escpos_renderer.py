"""A laid-out slip as the bytes that one printer model understands."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from pos_app.domain.slip_document import SlipKind
from pos_app.printing.boxes import CutBox, ImageBox, QrBox, TextBox
from pos_app.printing.calibration import write_calibration
from pos_app.printing.escpos_writer import EscPosWriter
from pos_app.printing.layout import lay_out
from pos_app.printing.qr_symbol import modules
from pos_app.printing.raster import Raster, shifted, symbol_bits

if TYPE_CHECKING:
    from pos_app.domain.slip_document import SlipDocument
    from pos_app.printing.boxes import Box, LaidOutSlip
    from pos_app.printing.profile import Profile


def render_escpos(document: SlipDocument, profile: Profile, process_id: str = "") -> bytes:
    """Everything that goes down the line for one document, question at the end included."""
    writer = EscPosWriter(profile)
    if document.kind is SlipKind.DRAWER:
        writer.kick(profile.drawer)
        return writer.written()
    job = _Job(writer, profile)
    writer.initialise()
    slip = lay_out(document, profile)
    if document.kind is SlipKind.CALIBRATION:
        job.print(slip.without_last_cut())
        write_calibration(writer, profile, document.language)
    else:
        job.print(slip)
    if profile.status.confirms_by == "process_id" and process_id:
        writer.ask_when_printed(process_id.encode("ascii"))
    elif profile.status.confirms_by == "gs_r":
        writer.ask_when_processed()
    return writer.written()


class _Job:
    """One slip on its way into bytes."""

    def __init__(self, writer: EscPosWriter, profile: Profile) -> None:
        self._writer = writer
        self._profile = profile
        self._page = profile.page

    def print(self, slip: LaidOutSlip) -> None:
        if self._profile.prints == "picture":
            self._print_as_picture(slip)
            return
        for box in slip.boxes:
            self._print_box(box)

    def _print_as_picture(self, slip: LaidOutSlip) -> None:
        from pos_app.printing.image_renderer import raster_of

        for part in slip.split_at_cuts():
            if part.height:
                self._picture(raster_of(part, self._profile))
            if part.ends_with_cut:
                self._writer.cut(self._profile.cut)

    def _print_box(self, box: Box) -> None:
        match box:
            case TextBox():
                self._writer.line(self._page.encode(box.text), box.style)
            case QrBox():
                self._qr(box)
            case ImageBox():
                self._picture(shifted(box.bits, box.width, box.height, box.x))
            case CutBox():
                self._writer.cut(self._profile.cut)
            case _:
                assert_never(box)

    def _qr(self, box: QrBox) -> None:
        if self._profile.qr.mode == "native":
            self._writer.qr(box.payload, box.error_correction, box.module_dots)
            return
        bits = symbol_bits(modules(box.payload, box.error_correction), box.module_dots)
        self._picture(shifted(bits, box.side, box.side, box.x))

    def _picture(self, raster: Raster) -> None:
        if self._profile.raster.command == "ESC *":
            self._writer.columns(raster)
        else:
            self._writer.picture(raster)
