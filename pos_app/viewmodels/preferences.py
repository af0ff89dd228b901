"""How this till looks and speaks: the habits of the place, not the rules of the shop."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

if TYPE_CHECKING:
    from pos_app.viewmodels.jobs import Jobs
    from pos_app.viewmodels.speech import Speech

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

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
    """What a till remembers of its place at the counter; ``printer`` is a URL, "" for none."""

    colours: Colours = Colours.SYSTEM
    language: Tongue = Tongue.ITALIAN
    text_percent: int = 100
    keyboard: ScreenKeyboard = ScreenKeyboard.AUTO
    software_rendering: bool = False
    printer: str = ""

    def __post_init__(self) -> None:
        """Refuse a size at which nobody could read or nothing would fit."""
        if not LEAST_TEXT_PERCENT <= self.text_percent <= MOST_TEXT_PERCENT:
            raise ValueError(f"text_percent is {self.text_percent}")


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
    printerChosen = Signal(str)

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

    @Slot(str)
    def setPrinter(self, url: str) -> None:
        """Print there from now on."""
        self._change(replace(self._now, printer=url))
        self.printerChosen.emit(url)

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
