"""The printers' screen as it stands: where slips go, as what model, and how well that is known."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pos_app.viewmodels.printer_setting import NO_PRINTER
from pos_app.viewmodels.printer_words import TONES

if TYPE_CHECKING:
    from pos_app.services.printers import ChosenPrinter, PrinterModel
    from pos_app.viewmodels.printer_words import PrinterWords


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintersFace:
    """The texts of the screen."""

    printerPlace: str = ""
    printerAdvice: str = ""
    printerTrouble: str = ""
    hasPrinter: bool = False
    modelTitle: str = ""
    modelPaper: str = ""
    modelCertainty: str = ""
    modelTone: str = "plain"
    mayCalibrate: bool = False
    isModelOwn: bool = False
    mayRepair: bool = False
    isPrinterBusy: bool = False


def printers_face(
    words: PrinterWords,
    chosen: ChosenPrinter,
    model: PrinterModel | None,
    *,
    trouble: str,
    may_repair: bool,
    is_busy: bool,
) -> PrintersFace:
    """What the screen says; the model is ``None`` as long as models were not read."""
    has_printer = chosen.address != NO_PRINTER
    face = PrintersFace(
        printerPlace=words.where(chosen.address),
        printerAdvice=words.advice(chosen.address),
        printerTrouble=trouble,
        hasPrinter=has_printer,
        modelTitle=chosen.profile,
        mayRepair=may_repair,
        isPrinterBusy=is_busy,
    )
    if model is None:
        return face
    return replace(
        face,
        modelTitle=words.model(model),
        modelPaper=words.paper(model),
        modelCertainty=words.certainty(model.least_certain),
        modelTone=TONES[model.least_certain],
        mayCalibrate=model.learns and has_printer,
        isModelOwn=model.is_own,
    )
