"""The rows of the printers that were found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtQml import QmlElement

from pos_app.services.printers import FoundPrinter, PrinterWay
from pos_app.viewmodels.printer_setting import address_of
from pos_app.viewmodels.steady_rows import SteadyRows

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.viewmodels.printer_words import PrinterWords
    from pos_app.viewmodels.speech import Speech

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FoundPrintersModel(SteadyRows[FoundPrinter]):
    """Each with its way, what it seems to be, and whether slips go there already."""

    def __init__(
        self,
        speech: Speech,
        words: PrinterWords,
        model_of: Callable[[str], str],
        chosen: Callable[[], str],
    ) -> None:
        super().__init__(
            speech,
            lambda printer: printer.address,
            {
                "address": lambda printer: printer.address,
                "title": words.found,
                "subtitle": lambda printer: _place(printer, words),
                "note": lambda printer: self._note(printer, model_of),
                "isAllowed": lambda printer: printer.is_allowed,
                "isChosen": lambda printer: printer.address == chosen(),
            },
        )

    def _note(self, printer: FoundPrinter, model_of: Callable[[str], str]) -> str:
        """The model it seems to be, or why nobody can know that yet."""
        if printer.is_allowed:
            return model_of(printer.profile) if printer.profile else ""
        group = "dialout" if printer.way is PrinterWay.SERIAL else "lp"
        return self.tr("Not permitted: group %1").replace("%1", group)


def _place(printer: FoundPrinter, words: PrinterWords) -> str:
    """Its way is named once, above or here."""
    return words.where(printer.address) if printer.name else address_of(printer.address)
