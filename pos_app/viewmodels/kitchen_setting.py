"""Cucina: whether the kitchen reads slips, and where they come out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.services.printer_trouble import PrinterTrouble
from pos_app.services.printers import STANDARD_PROFILE, ChosenPrinter
from pos_app.viewmodels.kept_preferences import BESIDE_THE_TILL
from pos_app.viewmodels.printer_models import NARROW_PROFILE
from pos_app.viewmodels.printer_setting import NO_PRINTER, PrinterKind, address_of, url_of
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from pos_app.services.printers import FoundPrinter
    from pos_app.viewmodels.printer_models import PrinterModelsVM
    from pos_app.viewmodels.printer_surroundings import PrinterSurroundings

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

PAPERS: Final = {"80": STANDARD_PROFILE, "58": NARROW_PROFILE}
"""What a printer is taken for that does not say what it is."""


class KitchenPlace(StrEnum):
    """Where the kitchen's slips come out."""

    NOWHERE = "none"
    TILL = "till"
    OWN = "own"


@dataclass(frozen=True, slots=True, kw_only=True)
class KitchenState:
    """What is chosen and typed, and what came of asking there."""

    is_open: bool = False
    place: KitchenPlace = KitchenPlace.NOWHERE
    typed: str = ""
    asked: str = ""
    """The address at which somebody is being asked who they are."""
    trouble: PrinterTrouble | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KitchenFace:
    """The texts of the sheet."""

    isOpen: bool = False
    place: str = KitchenPlace.NOWHERE.value
    typedAddress: str = ""
    paper: str = "80"
    isAsking: bool = False
    mayAsk: bool = False
    isSetUp: bool = False
    modelTitle: str = ""
    answerText: str = ""
    mayUseAnyway: bool = False


@QmlElement
class KitchenVM(QObject):
    """A printer of the kitchen's own is asked who it is before slips go there."""

    changed = Signal()

    isOpen = shown(bool, "isOpen", changed)
    place = shown(str, "place", changed)
    typedAddress = shown(str, "typedAddress", changed)
    paper = shown(str, "paper", changed)
    isAsking = shown(bool, "isAsking", changed)
    mayAsk = shown(bool, "mayAsk", changed)
    isSetUp = shown(bool, "isSetUp", changed)
    modelTitle = shown(str, "modelTitle", changed)
    answerText = shown(str, "answerText", changed)
    mayUseAnyway = shown(bool, "mayUseAnyway", changed)

    def __init__(self, around: PrinterSurroundings, models: PrinterModelsVM) -> None:
        super().__init__()
        self._around = around
        self._preferences = around.preferences
        self._models = models
        self._state = KitchenState()
        self.face = KitchenFace()
        for told in (around.speech.changed, around.preferences.changed, models.known):
            told.connect(self._draw)
        self._draw()

    @Property(bool, notify=changed)
    def drawerOnCash(self) -> bool:
        """Whether cash opens the drawer."""
        return self._preferences.now.drawer_on_cash

    @Slot()
    def open(self) -> None:
        """Show how it stands."""
        kept = self._preferences.now.kitchen
        typed = "" if kept == BESIDE_THE_TILL else address_of(kept)
        self._become(KitchenState(is_open=True, place=place_of(kept), typed=typed))

    @Slot()
    def close(self) -> None:
        self._become(KitchenState())

    @Slot(bool)
    def setDrawerOnCash(self, wanted: bool) -> None:
        self._preferences.setDrawerOnCash(wanted)

    @Slot(str)
    def choosePlace(self, place: str) -> None:
        """No slips and the till's printer hold at once; one of its own wants an address first."""
        chosen = KitchenPlace(place)
        self._become(replace(self._state, place=chosen, asked="", trouble=None))
        if chosen is KitchenPlace.NOWHERE:
            self._keep(NO_PRINTER)
        elif chosen is KitchenPlace.TILL:
            self._keep(BESIDE_THE_TILL)

    @Slot(str)
    def choosePaper(self, paper: str) -> None:
        """How wide the kitchen's paper is, for a printer that does not say what it is."""
        now = self._preferences.now
        self._preferences.set_kitchen(now.kitchen, PAPERS[paper])

    @Slot(str)
    def writeAddress(self, address: str) -> None:
        if address != self._state.typed:
            self._become(replace(self._state, typed=address, asked="", trouble=None))

    @Slot()
    def use(self) -> None:
        """Ask who is there, and print there from now on."""
        if self.face.mayAsk:
            url = self._url
            self._become(replace(self._state, asked=url, trouble=None))
            self._around.ask_at(url, lambda: self._state.asked == url, self._answered, self._silent)

    @Slot()
    def useAnyway(self) -> None:
        """Nobody answered, and the manager knows better."""
        if self._state.trouble is not None:
            self._become(replace(self._state, trouble=None))
            self._keep(self._url)

    @property
    def _url(self) -> str:
        return url_of(PrinterKind.NETWORK, self._state.typed)

    def _answered(self, printer: FoundPrinter) -> None:
        self._become(replace(self._state, asked=""))
        self._keep(printer.address, printer.profile)

    def _silent(self, trouble: Exception) -> None:
        known = trouble if isinstance(trouble, PrinterTrouble) else PrinterTrouble(self._url)
        self._become(replace(self._state, asked="", trouble=known))

    def _keep(self, address: str, profile: str = "") -> None:
        now = self._preferences.now
        before = ChosenPrinter(now.kitchen, now.kitchen_profile)
        self._preferences.set_kitchen(address, profile or self._models.silent_at(address, before))

    def _become(self, state: KitchenState) -> None:
        self._state = state
        self._draw()

    def _draw(self) -> None:
        state, now = self._state, self._preferences.now
        is_new = self._url != now.kitchen
        is_own = state.place is KitchenPlace.OWN
        self.face = KitchenFace(
            isOpen=state.is_open,
            place=state.place.value,
            typedAddress=state.typed,
            paper="58" if now.kitchen_profile == PAPERS["58"] else "80",
            isAsking=bool(state.asked),
            mayAsk=bool(state.typed.strip()) and is_new and not state.asked,
            isSetUp=is_own and bool(state.typed.strip()) and not is_new,
            modelTitle=self._models.short_title_of(now.kitchen_profile),
            answerText=self._around.words.trouble(state.trouble) if state.trouble else "",
            mayUseAnyway=state.trouble is not None,
        )
        self.changed.emit()


def place_of(kitchen: str) -> KitchenPlace:
    """What an address of the preferences means."""
    if kitchen == BESIDE_THE_TILL:
        return KitchenPlace.TILL
    return KitchenPlace.OWN if kitchen else KitchenPlace.NOWHERE
