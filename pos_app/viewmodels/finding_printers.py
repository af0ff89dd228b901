"""Trova stampanti: what hangs on this machine, and whoever answers at a typed address."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.services.printer_trouble import PrinterAbsent, PrinterTrouble
from pos_app.services.printers import ChosenPrinter, FoundPrinter, PrinterWay
from pos_app.viewmodels.finding_face import FindingFace, FindingState, Search, finding_face
from pos_app.viewmodels.found_printers import FoundPrintersModel
from pos_app.viewmodels.printer_setting import NO_PRINTER, PAPER, PrinterKind, url_of
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.viewmodels.printer_models import PrinterModelsVM
    from pos_app.viewmodels.printer_surroundings import PrinterSurroundings

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

_CAN_SAY_WHO: Final = frozenset({PrinterWay.FILE, PrinterWay.USB, PrinterWay.NETWORK})
"""Where a question reaches the printer itself; anything may hang on a serial port."""


@QmlElement
class FindingVM(QObject):
    """Nothing is sent to anybody until a row or «Prova» is tapped; no search on the network."""

    changed = Signal()
    chosen = Signal(ChosenPrinter)
    """The manager decided: slips go there from now on."""

    def __init__(self, around: PrinterSurroundings, models: PrinterModelsVM) -> None:
        super().__init__()
        self._around = around
        self._models = models
        self._rows = FoundPrintersModel(
            around.speech,
            around.words,
            models.short_title_of,
            lambda: around.preferences.now.printer,
        )
        self._state = FindingState()
        self.face = FindingFace()
        around.speech.changed.connect(self._draw)
        around.preferences.printerChosen.connect(self._rows.say_again)
        self._draw()

    @Property(FoundPrintersModel, constant=True)
    def foundRows(self) -> FoundPrintersModel:
        return self._rows

    isFinding = shown(bool, "isFinding", changed)
    isSearching = shown(bool, "isSearching", changed)
    isSearchFailed = shown(bool, "isSearchFailed", changed)
    isNothingFound = shown(bool, "isNothingFound", changed)
    typedWay = shown(str, "typedWay", changed)
    typedExample = shown(str, "typedExample", changed)
    typedAddress = shown(str, "typedAddress", changed)
    isAsking = shown(bool, "isAsking", changed)
    answerText = shown(str, "answerText", changed)
    mayUseAnyway = shown(bool, "mayUseAnyway", changed)

    @Slot()
    def open(self) -> None:
        """Show the sheet, and look at once: that is what it was opened for."""
        self._become(FindingState(is_open=True))
        self.search()

    @Slot()
    def close(self) -> None:
        self._become(FindingState())

    @Slot()
    def search(self) -> None:
        """Look at cables, ports and the system's queues once more."""
        if self._state.search is not Search.UNDER_WAY:
            self._become(replace(self._state, search=Search.UNDER_WAY))
            self._around.ask(lambda printers: printers.find(), self._found, self._not_searched)

    @Slot(str)
    def chooseWay(self, kind: str) -> None:
        """An address of another kind is typed; the old one means nothing for it."""
        if kind != self._state.kind.value:
            other = PrinterKind(kind)
            self._become(replace(self._state, kind=other, typed="", asked="", trouble=None))

    @Slot(str)
    def writeAddress(self, address: str) -> None:
        if address != self._state.typed:
            self._become(replace(self._state, typed=address, asked="", trouble=None))

    @Slot()
    def probe(self) -> None:
        """Ask at the typed address who is there; whoever answers becomes a row to tap."""
        if self._state.typed.strip():
            self._ask(self._typed_url, self._answered, self._silent)

    @Slot(str)
    def choose(self, address: str) -> None:
        """Print there from now on; a model that nobody guessed yet is asked for first."""
        printer = next((each for each in self._state.found if each.address == address), None)
        if printer is None:
            return
        if printer.profile or printer.way not in _CAN_SAY_WHO:
            self._take(printer)
        else:
            self._ask(address, self._take, lambda _: self._take(printer))

    @Slot()
    def useAnyway(self) -> None:
        """Nobody answered at the typed address, and the manager knows better."""
        if self._state.trouble is not None:
            self._take_address(self._typed_url)

    @Slot()
    def useScreen(self) -> None:
        """Slips unroll on the screen."""
        self._take_address(PAPER)

    @Slot()
    def useNone(self) -> None:
        """Slips wait in the list."""
        self._take_address(NO_PRINTER)

    def say_again(self) -> None:
        """The models have names now."""
        self._rows.say_again()

    @property
    def _typed_url(self) -> str:
        return url_of(self._state.kind, self._state.typed)

    def _ask(
        self,
        address: str,
        done: Callable[[FoundPrinter], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if not self._state.asked:
            self._become(replace(self._state, asked=address, trouble=None))
            self._around.ask_at(address, lambda: self._state.asked == address, done, failed)

    def _found(self, found: list[FoundPrinter]) -> None:
        """What answered before stays on top of what is found by looking."""
        looked = {printer.address for printer in found}
        answered = [each for each in self._state.found if each.address not in looked]
        of_network = [each for each in answered if each.way is PrinterWay.NETWORK]
        self._become(replace(self._state, search=Search.OVER, found=(*of_network, *found)))

    def _not_searched(self, _trouble: Exception) -> None:
        self._become(replace(self._state, search=Search.FAILED))

    def _answered(self, printer: FoundPrinter) -> None:
        others = [each for each in self._state.found if each.address != printer.address]
        self._become(replace(self._state, asked="", found=(printer, *others)))

    def _silent(self, trouble: Exception) -> None:
        what = trouble if isinstance(trouble, PrinterTrouble) else PrinterAbsent(self._typed_url)
        self._become(replace(self._state, asked="", trouble=what))

    def _take(self, printer: FoundPrinter) -> None:
        self._take_address(printer.address, printer.profile)

    def _take_address(self, address: str, profile: str = "") -> None:
        now = self._around.preferences.now
        before = ChosenPrinter(now.printer, now.printer_profile)
        self.close()
        self.chosen.emit(ChosenPrinter(address, profile or self._models.silent_at(address, before)))

    def _become(self, state: FindingState) -> None:
        self._state = state
        self._rows.show(state.found)
        self._draw()

    def _draw(self) -> None:
        self.face = finding_face(self._state, self._around.words)
        self.changed.emit()
