"""How printers, what is known of them and what goes wrong with them is said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import QObject

from pos_app.services.printer_trouble import (
    AddressUnknown,
    LogoRefused,
    PrinterAbsent,
    PrinterBusy,
    PrinterSilent,
    PrinterTrouble,
    ProfileDamaged,
)
from pos_app.services.printers import Certainty, LogoProblem, PrinterModel
from pos_app.viewmodels.printer_setting import PrinterKind, address_of, kind_of
from pos_app.viewmodels.profile_words import ProfileWords

if TYPE_CHECKING:
    from pos_app.services.printers import FoundPrinter

TONES: Final = {
    Certainty.HARDWARE: "credit",
    Certainty.DOCUMENT: "plain",
    Certainty.ASSUMED: "due",
}
_MODE: Final = " in ESC/POS mode"
"""What profiles say of models that speak it only when they are set to."""


class PrinterWords(QObject):
    """One for all screens of printers."""

    def way(self, kind: PrinterKind) -> str:
        """How a printer is reached."""
        match kind:
            case PrinterKind.NETWORK:
                return self.tr("Network")
            case PrinterKind.FILE:
                return self.tr("USB or parallel cable")
            case PrinterKind.SERIAL:
                return self.tr("Serial port")
            case PrinterKind.USB:
                return self.tr("USB cable")
            case PrinterKind.QUEUE:
                return self.tr("Printer of the system")
            case PrinterKind.WINDOWS:
                return self.tr("Printer of Windows")
            case PrinterKind.PAPER:
                return self.tr("On the screen")
            case PrinterKind.NONE:
                return self.tr("No printer")
        assert_never(kind)

    def where(self, url: str) -> str:
        """A printer's place: «Network · 192.168.1.50»."""
        kind = kind_of(url)
        place = address_of(url)
        return f"{self.way(kind)} · {place}" if place else self.way(kind)

    def advice(self, url: str) -> str:
        """What happens to slips there."""
        match kind_of(url):
            case PrinterKind.NONE:
                return self.tr("Slips wait in the list and can be read on the screen.")
            case PrinterKind.PAPER:
                return self.tr("Slips unroll on the screen, as in the demo.")
            case _:
                return self.tr(
                    "Slips are printed after each act; selling never waits for the printer."
                )

    def found(self, printer: FoundPrinter) -> str:
        """What to call a printer that was found."""
        return printer.name or self.way(PrinterKind(printer.way.value))

    def model(self, model: PrinterModel) -> str:
        """A model by its maker and names; those that stand for many are called what they are."""
        match model.profile:
            case "generic-80":
                return self.tr("Any 80 mm printer")
            case "generic-58":
                return self.tr("Any 58 mm printer")
            case "raster-80":
                return self.tr("Any 80 mm printer whose letters come out wrong")
            case "raster-58":
                return self.tr("Any 58 mm printer whose letters come out wrong")
            case _:
                return self._named(model)

    def short_model(self, model: PrinterModel) -> str:
        """The first of the models that are printed on alike."""
        return self.model(replace(model, models=model.models[:1]))

    def _named(self, model: PrinterModel) -> str:
        """A maker's models; the maker is named once, and what must be set on the printer too."""
        names = ", ".join(model.models)
        whole = names if names.startswith(model.maker.split()[0]) else f"{model.maker} {names}"
        plain = whole.removesuffix(_MODE)
        return whole if plain == whole else self.tr("%1 in ESC/POS mode").replace("%1", plain)

    def paper(self, model: PrinterModel) -> str:
        """How wide its slips are."""
        said = self.tr("%1 mm · %2 letters a line")
        return said.replace("%1", str(model.paper_mm)).replace("%2", str(model.columns))

    def certainty(self, certainty: Certainty) -> str:
        """How well something is known, without promising more."""
        match certainty:
            case Certainty.HARDWARE:
                return self.tr("seen on paper")
            case Certainty.DOCUMENT:
                return self.tr("from its manual")
            case Certainty.ASSUMED:
                return self.tr("assumed")
        assert_never(certainty)

    def facts(self, model: PrinterModel) -> list[tuple[str, str, Certainty]]:
        """What is known of a model: the part, how it is, and how well that is known."""
        return [
            (self.tr("Paper"), self.paper(model), model.paper_seen),
            (self.tr("Letters"), self._letters(model), model.letters_seen),
            (self.tr("QR"), self._qr(model), model.qr_seen),
            (self.tr("Cut"), self._cut(model), model.cut_seen),
            (self.tr("Drawer"), self._drawer(model), model.drawer_seen),
            (self.tr("Says that it printed"), self._confirms(model), model.status_seen),
        ]

    def _letters(self, model: PrinterModel) -> str:
        if not model.letters:
            return self.tr("sent as a picture")
        return self.tr("page %1").replace("%1", model.letters)

    def _qr(self, model: PrinterModel) -> str:
        return self.tr("drawn by the printer") if model.draws_qr else self.tr("sent as a picture")

    def _cut(self, model: PrinterModel) -> str:
        return self.tr("with its knife") if model.cuts else self.tr("by hand")

    def _drawer(self, model: PrinterModel) -> str:
        return self.tr("opens") if model.opens_drawer else self.tr("no drawer")

    def _confirms(self, model: PrinterModel) -> str:
        return self.tr("yes") if model.confirms else self.tr("no")

    def trouble(self, what: PrinterTrouble) -> str:
        """What is wrong with a printer or its files, and what helps."""
        match what:
            case PrinterSilent():
                said = self.tr("Nobody answers at %1: the address is wrong, or the printer is off.")
            case PrinterAbsent():
                said = self.tr("Nobody answers at %1. Is the printer on, and plugged in?")
            case PrinterBusy():
                said = self.tr(
                    "%1 is there but takes nobody now: perhaps it prints for another till."
                )
            case AddressUnknown():
                said = self.tr("%1 is not the address of a printer. Look at the example.")
            case ProfileDamaged():
                said = self._damaged(what)
            case LogoRefused():
                said = self._logo(what.problem)
            case _:
                said = self.tr("%1 could not be written. Is the disk full?")
        return said.replace("%1", address_of(what.where) or what.where or "«»")

    def _damaged(self, what: ProfileDamaged) -> str:
        """A file that is there names its line; a model that nobody knows has none."""
        if not what.line:
            return self.tr("There is no readable model %1. Choose the model again.")
        said = self.tr("%1, line %2: %3. Tap «Restore» to print again.")
        return said.replace("%2", str(what.line)).replace("%3", ProfileWords().fault(what))

    def _logo(self, problem: LogoProblem) -> str:
        match problem:
            case LogoProblem.MISSING:
                return self.tr("%1 cannot be opened. Choose another picture.")
            case LogoProblem.TOO_LARGE:
                return self.tr("%1 is too large: at most 4 MB and 16 million dots.")
            case LogoProblem.NO_PICTURE:
                return self.tr("%1 is not a picture: PNG, JPEG, GIF, BMP and WebP are.")
        assert_never(problem)
