"""The real program with a hand inside: it does what it is asked on its standard input.

One request is one line of JSON, a word of ``WORDS`` with its arguments; one line answers it.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final
from unittest import mock

from PySide6.QtCore import QEventLoop, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest

from pos_app.desktop import main as program
from tests.desktop.asked_hand import answer_of
from tests.desktop.heartbeat import Heartbeat
from tests.ui.hand import Hand
from tests.ui.wanderer import Wanderer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPointingDevice

    from pos_app.desktop.options import Options

MOST_BYTES: Final = 65536
MOST_STOPS: Final = 150
LONGEST_FRAME_MS: Final = 1000


class TrainedHand(Hand):
    """A hand that also tells in plain words what the window shows."""

    book_is_open: Callable[[], bool]

    def __init__(self, finger: QPointingDevice) -> None:
        super().__init__(finger)
        self._wanderers: dict[int, Wanderer] = {}
        self._heart = Heartbeat()

    def tap_seen(self, name: str) -> None:
        """Touch what is painted already: a finger follows the eye."""
        frame, patience = QEventLoop(), QTimer()
        patience.setSingleShot(True)
        patience.timeout.connect(frame.quit)
        self.window.frameSwapped.connect(frame.quit)
        patience.start(LONGEST_FRAME_MS)
        self.window.update()
        frame.exec()
        self.window.frameSwapped.disconnect(frame.quit)
        self.tap(name)

    def read(self, name: str, prop: str = "text") -> object:
        found: object = self.get(name, prop)
        return found

    def press_key(self, name: str) -> None:
        letter = "\r" if name == "Return" else " " if name == "Space" else ""
        self.press(getattr(Qt.Key, f"Key_{name}"), letter)

    def tapped_names(self) -> list[str]:
        """What a finger would reach now, by name."""
        return [item.objectName() for item in self.in_reach()]

    def focus_spoken(self) -> list[str]:
        """The name of what has the keyboard, and what a screen reader says of it."""
        item = self.window.activeFocusItem()
        # The types say that there always is one.
        face: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
        return [item.objectName(), face.text(QAccessible.Text.Name) if face else ""]

    def tab_to(self, name: str) -> list[str]:
        """Press Tab until this has the keyboard; every stop on the way says what it is."""
        mute: list[str] = []
        for _ in range(MOST_STOPS):
            if self.focus_spoken()[0] == name:
                return mute
            self.press(Qt.Key.Key_Tab)
            here, said = self.focus_spoken()
            mute += [] if said else [here]
        raise AssertionError(f"Tab never comes to {name}")

    def wander(self, seed: int, taps: int) -> list[str]:
        """Tap so many things by chance; the same seed goes on where it stopped."""
        wanderer = self._wanderers.setdefault(seed, Wanderer(self, seed))
        return [wanderer.go_on() for _ in range(taps)]

    def picture(self, file: str) -> bool:
        return self.grab().save(file)

    def longest_stand_ms(self) -> float:
        return self._heart.longest_ms()

    def size(self) -> list[int]:
        return [self.window.width(), self.window.height()]

    def title(self) -> str:
        return self.window.title()

    def is_active(self) -> bool:
        return self.window.isActive()

    def take_focus(self) -> None:
        """What a window manager does for the window that was clicked last; Xvfb has none."""
        self.window.requestActivate()

    def lower(self) -> None:
        self.window.hide()

    def is_visible(self) -> bool:
        return self.window.isVisible()


WORDS: Final = frozenset(
    {
        "tap_seen",
        "two_fingers",
        "type",
        "scan",
        "press_key",
        "shows",
        "names",
        "texts",
        "read",
        "spoken",
        "wander",
        "tab_to",
        "tapped_names",
        "focus_spoken",
        "picture",
        "longest_stand_ms",
        "size",
        "title",
        "is_active",
        "is_visible",
        "take_focus",
        "lower",
        "book_is_open",
    }
)


class SteeredTill(program.TillWindow):
    """The till's window, steered from outside as long as its standard input is open."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._hand = TrainedHand(QTest.createTouchDevice())
        self._hand.window = self._window
        self._hand.book_is_open = lambda: self._book.is_open
        self._heard = b""
        os.set_blocking(0, False)
        self._ear = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._listen)
        QAccessible.setActive(True)

    def _listen(self) -> None:
        came = os.read(0, MOST_BYTES)
        if not came:
            self._ear.setEnabled(False)
            return
        *lines, self._heard = (self._heard + came).split(b"\n")
        for line in lines:
            sys.stdout.write(answer_of(self._hand, WORDS, line) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    with mock.patch.object(program, "TillWindow", SteeredTill):
        sys.exit(program.main())
