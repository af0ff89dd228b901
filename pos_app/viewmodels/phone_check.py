"""Scan to test: a QR on the screen, and the word that a phone has opened it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.phone_test import ARRIVED, WAITING, phone_address, question_address

if TYPE_CHECKING:
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

EVERY_MS: Final = 3_000
"""Twenty questions a minute: the page allows thirty, and the phone may share our address."""

MOST_QUESTIONS: Final = 60
QR: Final = "image://qr/"


class CheckState(StrEnum):
    """How far the test is."""

    OFF = "off"
    ASKING = "asking"
    WAITING = "waiting"
    UNREACHABLE = "unreachable"
    ARRIVED = "arrived"
    NOBODY = "nobody"


@QmlElement
class PhoneCheckVM(QObject):
    """The till asks the page itself, so it also learns whether the page answers at all.

    ``questionWanted`` goes out with an address; ``answered`` brings what stood there, and
    nothing when nobody answered.
    """

    changed = Signal()
    questionWanted = Signal(str)

    def __init__(self, till: Till, speech: Speech) -> None:
        super().__init__()
        self._till = till
        self._state = CheckState.OFF
        self._url = ""
        self._key = ""
        self._asked = 0
        self._next = QTimer(self, singleShot=True, interval=EVERY_MS)
        self._next.timeout.connect(self._ask)
        speech.changed.connect(self.changed)

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state.value

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        return self._state is not CheckState.OFF

    @Property(str, notify=changed)
    def address(self) -> str:
        """What the phone opens, for whoever has to type it."""
        return phone_address(self._url, self._key) if self._key else ""

    @Property(str, notify=changed)
    def qr(self) -> str:
        """Where the picture of the QR is found."""
        address = phone_address(self._url, self._key) if self._key else ""
        return QR + address.encode().hex() if address else ""

    @Property(str, notify=changed)
    def text(self) -> str:
        match self._state:
            case CheckState.OFF:
                return ""
            case CheckState.ASKING:
                return self.tr("Asking the page…")
            case CheckState.WAITING:
                return self.tr("The page answers. Scan this code with a phone.")
            case CheckState.UNREACHABLE:
                return self.tr("This computer itself cannot reach the page yet.")
            case CheckState.ARRIVED:
                return self.tr("Arrived! The phone has opened the page.")
            case CheckState.NOBODY:
                return self.tr("No phone has come. Is it on the right network?")

    @property
    def key(self) -> str:
        return self._key

    def begin(self, area_url: str) -> None:
        """Show a new code and listen for the phone."""
        self._url = area_url
        self._key = self._till.counter.new_token()
        self._asked = 0
        self._become(CheckState.ASKING)
        self._ask()

    @Slot()
    def close(self) -> None:
        """Listen no more."""
        self._next.stop()
        self._key = ""
        self._become(CheckState.OFF)

    @Slot(str, str)
    def answered(self, address: str, said: str) -> None:
        """What stood at an address we asked for; of an older test it means nothing."""
        if not self._key or address != question_address(self._url, self._key):
            return
        if said == ARRIVED:
            self._become(CheckState.ARRIVED)
        elif self._asked >= MOST_QUESTIONS:
            self._become(CheckState.NOBODY)
        else:
            self._become(CheckState.WAITING if said == WAITING else CheckState.UNREACHABLE)
            self._next.start()

    def _ask(self) -> None:
        self._asked += 1
        self.questionWanted.emit(question_address(self._url, self._key))

    def _become(self, state: CheckState) -> None:
        self._state = state
        self.changed.emit()
