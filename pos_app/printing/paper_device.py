"""Printers that need no printer: paper that unrolls on the screen, and paper that nobody reads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.slip_document import SlipKind
from pos_app.printing.device import Prepared, Watch
from pos_app.printing.outcome import Delivered, Outcome
from pos_app.printing.printer_state import PrinterState, Status
from pos_app.printing.profile import Profile
from pos_app.services.print_queue import PrintLevel

if TYPE_CHECKING:
    from pos_app.services.print_queue import PrintJob


@dataclass(frozen=True, slots=True)
class PaperDevice:
    """Draws each slip and hands the picture (PNG) to whoever shows it."""

    profile: Profile
    show: Callable[[bytes], None]

    def after_a_crash(self) -> None:
        """Paper on the screen cannot be left half drawn."""

    def prepare(self, job: PrintJob) -> Prepared:
        from pos_app.printing.preview import png_bytes

        has_paper = job.kind is not SlipKind.DRAWER and bool(job.document.blocks)
        return Prepared(png_bytes(job.document, self.profile) if has_paper else b"")

    def deliver(self, prepared: Prepared, watch: Watch) -> Outcome:
        watch.before_first_byte()
        if prepared.payload:
            self.show(prepared.payload)
        return Delivered(PrintLevel.PRINTED, Status(PrinterState.READY))


@dataclass(frozen=True, slots=True)
class NullDevice:
    """Takes every slip and keeps none: for a till that wants no paper."""

    def after_a_crash(self) -> None:
        """There is nothing to put in order."""

    def prepare(self, job: PrintJob) -> Prepared:
        del job
        return Prepared(b"")

    def deliver(self, prepared: Prepared, watch: Watch) -> Outcome:
        del prepared
        watch.before_first_byte()
        return Delivered(PrintLevel.SENT, Status(PrinterState.READY))
