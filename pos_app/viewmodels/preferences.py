"""How this till looks and speaks: the habits of the place, not the rules of the shop."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from pos_app.viewmodels.kept_preferences import (
    LEAST_TEXT_PERCENT,
    MOST_TEXT_PERCENT,
    Colours,
    Preferences,
    PreferenceStore,
    ScreenKeyboard,
    Tongue,
)

if TYPE_CHECKING:
    from pos_app.services.printers import ChosenPrinter
    from pos_app.viewmodels.jobs import Jobs
    from pos_app.viewmodels.speech import Speech

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1


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
