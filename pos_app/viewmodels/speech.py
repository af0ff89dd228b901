"""The language the screens speak now, with money and moments written in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal

from pos_app.domain.money_text import format_money, format_note

if TYPE_CHECKING:
    from pos_app.domain.money import Money

MINUS: Final = "\N{MINUS SIGN}"
KEPT_SPACE: Final = "\N{NO-BREAK SPACE}"


class Speech(QObject):
    """One for all screens: who shows an amount or a moment listens to ``changed``."""

    changed = Signal()

    def __init__(self, language: str = "it") -> None:
        super().__init__()
        self._language = language

    @property
    def language(self) -> str:
        return self._language

    def speak(self, language: str) -> None:
        """Go over to another language, once its texts are in place."""
        self._language = language
        self.changed.emit()

    def money(self, amount: Money) -> str:
        return format_money(amount, self._language)

    def note(self, note: Money) -> str:
        """A banknote: «20 €»."""
        return format_note(note, self._language)

    def movement(self, amount: Money) -> str:
        """An amount that came or went, always with its sign: «+50,00 €»."""
        sign = MINUS if amount.minor < 0 else "+"
        return sign + self.money(-amount if amount.minor < 0 else amount)

    def day(self, moment_us: int) -> str:
        """The day, as short as a list wants it, on one line: «20 nov», with the year when it is another."""
        moment = _local(moment_us)
        this_year = moment.date().year() == QDateTime.currentDateTime().date().year()
        written = self._locale.toString(moment, "d MMM" if this_year else "d MMM yyyy")
        return written.replace(" ", KEPT_SPACE)

    def moment(self, moment_us: int) -> str:
        """Day and time: «20 nov · 10:42»."""
        return f"{self.day(moment_us)} · {self._locale.toString(_local(moment_us), 'HH:mm')}"

    @property
    def _locale(self) -> QLocale:
        return QLocale(self._language)


def _local(moment_us: int) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(moment_us // 1000)
