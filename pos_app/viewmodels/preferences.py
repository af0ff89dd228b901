"""How this till looks and speaks: the habits of the place, not the rules of the shop."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from pos_app.services.print_queue import KITCHEN_PRINTER, OWN_PRINTER
from pos_app.services.printers import STANDARD_PROFILE, ChosenPrinter
from pos_app.viewmodels.till import TillHabits

if TYPE_CHECKING:
    from pos_app.viewmodels.jobs import Jobs
    from pos_app.viewmodels.speech import Speech

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

BESIDE_THE_TILL: Final = "till"
"""The kitchen's printer, when it is the one beside the till."""
LEAST_TEXT_PERCENT: Final = 90
MOST_TEXT_PERCENT: Final = 130


class Colours(StrEnum):
    """Light, dark, or as the machine is set."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Tongue(StrEnum):
    """The languages the till speaks."""

    ITALIAN = "it"
    PORTUGUESE = "pt_BR"
    ENGLISH = "en"


class ScreenKeyboard(StrEnum):
    """When the till's own keyboard comes: at a touch, at every text, or not at all."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What a till remembers of its place at the counter; ``printer`` is a URL, "" for none.

    ``kitchen`` is the address of the kitchen's own printer, ``BESIDE_THE_TILL`` when it shares the
    till's, or "" when the kitchen reads no slips. ``drawer_on_cash`` is on from the beginning: a
    printer without a drawer takes no notice. ``area`` is where this till serves the customers' page
    («192.168.1.20:8080»), if it does; ``area_mail_file`` holds the mail server of that page, whose
    letters come from ``area_mail_from``; ``payout_folder`` is where the files for the bank go, if not
    to the documents.
    """

    colours: Colours = Colours.SYSTEM
    language: Tongue = Tongue.ITALIAN
    text_percent: int = 100
    keyboard: ScreenKeyboard = ScreenKeyboard.AUTO
    software_rendering: bool = False
    printer: str = ""
    printer_profile: str = STANDARD_PROFILE
    drawer_on_cash: bool = True
    kitchen: str = ""
    kitchen_profile: str = STANDARD_PROFILE
    area: str = ""
    area_mail_file: str = ""
    area_mail_from: str = ""
    payout_folder: str = ""

    def __post_init__(self) -> None:
        """Refuse a size at which nobody could read or nothing would fit."""
        if not LEAST_TEXT_PERCENT <= self.text_percent <= MOST_TEXT_PERCENT:
            raise ValueError(f"text_percent is {self.text_percent}")

    @property
    def chosen_printers(self) -> dict[str, ChosenPrinter]:
        """This till's printers, by the names that the queue has for them."""
        chosen = {OWN_PRINTER: ChosenPrinter(self.printer, self.printer_profile)}
        if self.kitchen not in {"", BESIDE_THE_TILL}:
            chosen[KITCHEN_PRINTER] = ChosenPrinter(self.kitchen, self.kitchen_profile)
        return chosen

    def profile_of(self, printer: str) -> str:
        """The model of a printer by its name in the queue; one that is gone prints at the till."""
        return self.chosen_printers.get(printer, self.chosen_printers[OWN_PRINTER]).profile


def habits_of(preferences: Preferences) -> TillHabits:
    """What a till of these preferences does at each act."""
    return TillHabits(
        opens_drawer=preferences.drawer_on_cash and bool(preferences.printer),
        kitchen=_kitchen_of(preferences.kitchen),
        printers=tuple(
            name for name, chosen in preferences.chosen_printers.items() if chosen.address
        ),
    )


def _kitchen_of(address: str) -> str | None:
    if address == BESIDE_THE_TILL:
        return OWN_PRINTER
    return KITCHEN_PRINTER if address else None


class PreferenceStore(Protocol):
    """Where preferences outlive the day; asked on the writer's thread, never on the screen's."""

    def keep(self, preferences: Preferences) -> None:
        """Keep them whole or leave the old ones.

        Raises:
            OSError: the folder cannot be written.
        """


class Say(Protocol):
    """Brings another language's texts to the screens."""

    def __call__(self, language: str) -> None:
        """Install the texts of ``language``; the screens show them at once."""


@QmlElement
class PreferencesVM(QObject):
    """Preferences that can be seen, and changed while the till is open.

    ``is_file_spoiled`` says that those of the file could not be read, so that
    the cashier learns why the till looks new.
    """

    changed = Signal()
    printerChosen = Signal()
    areaChosen = Signal()
    kitchenChosen = Signal()

    def __init__(
        self,
        preferences: Preferences,
        store: PreferenceStore,
        jobs: Jobs,
        speech: Speech,
        say: Say,
        *,
        is_file_spoiled: bool = False,
    ) -> None:
        super().__init__()
        self._now = preferences
        self._store = store
        self._jobs = jobs
        self._speech = speech
        self._say = say
        self._is_file_spoiled = is_file_spoiled
        self._is_lost = False
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.changed)
        speech.changed.connect(self.changed)

    @property
    def now(self) -> Preferences:
        return self._now

    @Property(str, notify=changed)
    def colours(self) -> str:
        return self._now.colours.value

    @Property(bool, notify=changed)
    def isDark(self) -> bool:
        if self._now.colours is Colours.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._now.colours is Colours.DARK

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._now.language.value

    @Property(int, notify=changed)
    def textPercent(self) -> int:
        return self._now.text_percent

    @Property(float, notify=changed)
    def textScale(self) -> float:
        return self._now.text_percent / 100

    @Property(str, notify=changed)
    def keyboard(self) -> str:
        return self._now.keyboard.value

    @Property(bool, notify=changed)
    def softwareRendering(self) -> bool:
        return self._now.software_rendering

    @Property(str, notify=changed)
    def printer(self) -> str:
        return self._now.printer

    @Property(bool, notify=changed)
    def drawerOnCash(self) -> bool:
        return self._now.drawer_on_cash

    @Property(str, notify=changed)
    def noticeText(self) -> str:
        """What went wrong with the file, until a change is kept again."""
        if self._is_lost:
            return self.tr("These settings could not be written: they hold until the till closes.")
        if self._is_file_spoiled:
            return self.tr("The settings file could not be read. The till uses its own.")
        return ""

    @Slot(str)
    def setColours(self, colours: str) -> None:
        self._change(replace(self._now, colours=Colours(colours)))

    @Slot()
    def switchColours(self) -> None:
        """From light to dark and back, whatever it was that made it so."""
        dark = self.property("isDark")
        self._change(replace(self._now, colours=Colours.LIGHT if dark else Colours.DARK))

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Show every screen in another language, at once."""
        self._change(replace(self._now, language=Tongue(language)))
        self._say(language)
        self._speech.speak(language)

    @Slot(int)
    def setTextPercent(self, percent: int) -> None:
        fitting = min(max(percent, LEAST_TEXT_PERCENT), MOST_TEXT_PERCENT)
        self._change(replace(self._now, text_percent=fitting))

    @Slot(str)
    def setKeyboard(self, keyboard: str) -> None:
        self._change(replace(self._now, keyboard=ScreenKeyboard(keyboard)))

    @Slot(bool)
    def setSoftwareRendering(self, wanted: bool) -> None:
        self._change(replace(self._now, software_rendering=wanted))

    def choose_printer(self, chosen: ChosenPrinter) -> None:
        """Print there from now on, as that model."""
        now = replace(self._now, printer=chosen.address, printer_profile=chosen.profile)
        self._change(now)
        self.printerChosen.emit()

    def learned(self) -> None:
        """More is known of the printer than a moment ago: it is set up anew."""
        self.printerChosen.emit()

    @Slot(bool)
    def setDrawerOnCash(self, wanted: bool) -> None:
        """Whether cash opens the drawer."""
        self._change(replace(self._now, drawer_on_cash=wanted))

    def set_kitchen(self, address: str, profile: str) -> None:
        """Tell the kitchen there from now on; the till's printers are set up anew."""
        self._change(replace(self._now, kitchen=address, kitchen_profile=profile))
        self.kitchenChosen.emit()

    def setArea(self, place: str) -> None:
        """Serve the customers' page there from now on, or nowhere."""
        if place != self._now.area:
            self._change(replace(self._now, area=place))
            self.areaChosen.emit()

    def setPayoutFolder(self, folder: str) -> None:
        """Write the files for the bank there from now on."""
        self._change(replace(self._now, payout_folder=folder))

    def _change(self, preferences: Preferences) -> None:
        self._now = preferences
        self.changed.emit()
        self._jobs.act(lambda: self._store.keep(preferences), self._kept, self._not_kept)

    def _kept(self, _done: None) -> None:
        self._note(is_lost=False, is_file_spoiled=False)

    def _not_kept(self, _trouble: Exception) -> None:
        self._note(is_lost=True, is_file_spoiled=self._is_file_spoiled)

    def _note(self, *, is_lost: bool, is_file_spoiled: bool) -> None:
        self._is_lost, self._is_file_spoiled = is_lost, is_file_spoiled
        self.changed.emit()
