"""The rows of the printers that were found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtQml import QmlElement

from pos_app.services.printers import FoundPrinter, PrinterWay
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
                "subtitle": lambda printer: self._subtitle(printer, words),
                "guess": lambda printer: model_of(printer.profile) if printer.profile else "",
                "isChosen": lambda printer: printer.address == chosen(),
            },
        )

    def _subtitle(self, printer: FoundPrinter, words: PrinterWords) -> str:
        where = words.where(printer.address)
        if printer.is_allowed:
            return where
        group = "dialout" if printer.way is PrinterWay.SERIAL else "lp"
        said = self.tr("%1 · this user may not open it (group %2)")
        return said.replace("%1", where).replace("%2", group)
