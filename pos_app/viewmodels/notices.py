"""What has just been done, told for a short while with the ways on or back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Way:
    """A tap on the notice: its word, and what it does."""

    key: str
    text: str
    act: Callable[[], None]


@QmlElement
class NoticesVM(QObject):
    """One notice at a time for the whole till; a newer one takes the older one's ways with it."""

    announced = Signal(str, list)
    withdrawn = Signal()
    interjected = Signal(str)
    """Something that cannot wait until a sheet has gone, and asks for nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._ways: dict[str, Way] = {}

    def announce(self, words: str, *ways: Way) -> None:
        """Tell the cashier what happened, and what can still be done about it."""
        self._ways = {way.key: way for way in ways}
        self.announced.emit(words, [{"key": way.key, "text": way.text} for way in ways])

    def interject(self, words: str) -> None:
        """Say a sentence at once, over whatever is open; it changes nothing and has no ways."""
        self.interjected.emit(words)

    def withdraw(self) -> None:
        """Something else has begun: what was said before is over, and so are its ways."""
        self._ways = {}
        self.withdrawn.emit()

    @Slot(str)
    def follow(self, key: str) -> None:
        """Go the way that was tapped, once."""
        way = self._ways.pop(key, None)
        if way is not None:
            way.act()
