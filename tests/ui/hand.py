"""A hand at a window of the till: it finds by name, taps as a finger would, reads as a cashier."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QKeyEvent, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

SHADE = "shade"
"""What a modal sheet lays over everything else."""

LEAST_EDGE = 12
"""Nothing to tap lies nearer to the edge of its sheet."""

FINGER_MS = 150
SCANNER_MS = 8
A_WHILE_MS = 1000


class Hand:
    """Does to a window only what people can do."""

    window: QQuickWindow

    def __init__(self, finger: QPointingDevice) -> None:
        self._finger = finger
        self._now_ms = 1_000_000

    def settle(self) -> None:
        """Let layouts and bindings come to rest."""
        for _ in range(3):
            QCoreApplication.processEvents()

    # --- Finding ---

    def items(self) -> list[QQuickItem]:
        """Every item that is shown, in the order in which they are painted."""
        shown: list[QQuickItem] = []
        _add_painted(self.window.contentItem(), shown)
        return shown

    def shows(self, name: str) -> bool:
        return any(item.objectName() == name for item in self.items())

    def find(self, name: str) -> QQuickItem:
        found = [item for item in self.items() if item.objectName() == name]
        assert found, f"nothing called {name!r} is shown; there is {self.names()}"
        assert len(found) == 1, f"{len(found)} things are called {name!r}"
        return found[0]

    def names(self) -> list[str]:
        return sorted({item.objectName() for item in self.items()} - {""})

    def get(self, name: str, prop: str) -> Any:  # noqa: ANN401 - a QML property may be anything
        value = self.find(name).property(prop)
        return as_read(value) if isinstance(value, str) else value

    def texts(self) -> list[str]:
        """Every word on the screen."""
        said = (item.property("text") for item in self.items() if _is_text(item))
        return [as_read(text) for text in said if text]

    def tappables(self) -> list[QQuickItem]:
        """Everything that is shown and made to be tapped."""
        return [item for item in self.items() if _is_tappable(item)]

    def holds(self, item: QQuickItem) -> bool:
        """Whether all of it lies inside the window, or in a list that brings it there."""
        if _scrolls(item):
            return True
        return self.window.contentItem().boundingRect().contains(place_of(item))

    def over_the_edge_of_its_sheet(self) -> list[str]:
        """What is to be tapped on the topmost sheet and lies nearer to its edge than the rest."""
        shades = [item for item in self.items() if item.objectName() == SHADE]
        sheet = shades[-1].parentItem().parentItem() if shades else self.window.contentItem()
        edge = LEAST_EDGE if shades else 0
        room = place_of(sheet).adjusted(edge, edge, -edge, -edge)
        mine = [item for item in self.tappables() if _belongs(item, sheet) and not _scrolls(item)]
        return [item.objectName() for item in mine if not room.contains(place_of(item))]

    def cut_texts(self) -> list[str]:
        """Texts that did not fit and end in an ellipsis."""
        return [
            item.property("text")
            for item in self.items()
            if _is_text(item) and item.property("truncated")
        ]

    def spilt_texts(self) -> list[str]:
        """Texts that do not lie wholly on the button or the row that they belong to."""
        return [
            item.property("text")
            for item in self.items()
            if _is_text(item) and not _lies_on_its_owner(item)
        ]

    # --- Doing ---

    def tap(self, name: str) -> None:
        """Touch the middle of it and let go."""
        self._tap_point(self.reachable(name))

    def touch_at(self, x: int, y: int) -> None:
        """Touch a place of the window, whatever is there."""
        self._tap_point(QPoint(x, y))

    def _tap_point(self, point: QPoint) -> None:
        self._touch().press(0, point, self.window).commit()
        self._touch().release(0, point, self.window).commit()
        self.settle()

    def two_fingers(self, first: str, second: str) -> None:
        """Tap two things so fast that the second finger lands before the first is lifted."""
        one, two = self.reachable(first), self.reachable(second)
        self._touch().press(0, one, self.window).commit()
        self._touch().stationary(0).press(1, two, self.window).commit()
        self._touch().release(0, one, self.window).stationary(1).commit()
        self._touch().release(1, two, self.window).commit()
        self.settle()

    def click(self, name: str) -> None:
        """The same with a mouse."""
        none = Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, none, self.reachable(name))
        self.settle()

    def _touch(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self.window, self._finger)

    def reachable(self, name: str) -> QPoint:
        """The middle of it in the window, or a complaint why no finger gets there."""
        item = self.find(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        assert item.isEnabled(), f"{name} is disabled"
        assert self.window.contentItem().boundingRect().contains(middle), f"{name} is outside"
        top = _topmost(self.items(), middle)
        assert top is not None, f"{name} does not answer to a tap"
        assert _leads_to(top, item), f"{name} is covered by {_label(top)}"
        return middle.toPoint()

    def answers(self, name: str) -> bool:
        """Whether a finger would find it now; a screen that just came may not be laid out yet."""
        shown = self.items()
        return any(item.objectName() == name and _is_free(item, shown) for item in shown)

    def in_reach(self) -> list[QQuickItem]:
        """Everything that a finger can tap now."""
        shown = self.items()
        return [item for item in shown if _is_tappable(item) and _is_free(item, shown)]

    def type(self, text: str) -> None:
        """Write on the real keyboard, into whatever has the focus."""
        for letter in text:
            self.press(Qt.Key.Key_unknown, letter)

    def press(self, key: Qt.Key, text: str = "") -> None:
        self._strike(key, text)
        self.settle()

    def scan(self, code: str, *, gap_ms: int = SCANNER_MS) -> None:
        """Read a code with a scanner that poses as a keyboard; Enter is a sign of the code.

        The keys lie in the system's queue, however busy the till is: what counts is when they
        were pressed, and no frame comes in between.
        """
        self._now_ms += A_WHILE_MS
        for sign in code:
            key = Qt.Key.Key_Return if sign == "\r" else Qt.Key.Key_unknown
            self._strike(key, sign, after_ms=gap_ms)
        self.settle()

    def _strike(self, key: Qt.Key, text: str, after_ms: int = FINGER_MS) -> None:
        self._now_ms += after_ms
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self._now_ms)
            QCoreApplication.sendEvent(self.window, event)

    # --- Reading ---

    def focused(self) -> str:
        """The name of what has the keyboard."""
        return self.window.activeFocusItem().objectName()

    def spoken(self, name: str) -> str:
        """What a screen reader says of it."""
        return self.accessible(name).text(QAccessible.Text.Name)

    def accessible(self, name: str) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self.find(name))

    def grab(self) -> QImage:
        return self.window.grabWindow()


def _add_painted(item: QQuickItem, shown: list[QQuickItem]) -> None:
    """Nothing inside what is hidden is shown, so nobody looks there."""
    if item.isVisible():
        shown.append(item)
        for child in sorted(item.childItems(), key=QQuickItem.z):
            _add_painted(child, shown)


def place_of(item: QQuickItem) -> QRectF:
    """Where it lies in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def as_read(text: str) -> str:
    """Words as people read them: nobody sees what keeps an amount on one line."""
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{WORD JOINER}", "")


def _is_text(item: QQuickItem) -> bool:
    # Never metaObject(): its wrapper outlives a freed type, and is then taken for another item.
    return item.inherits("QQuickText")


def _is_tappable(item: QQuickItem) -> bool:
    return item.property("spokenName") is not None


def _lies_on_its_owner(text: QQuickItem) -> bool:
    """Whether what is to be tapped has room for these words; all others lie where they lie."""
    place: QObject | None = text
    while isinstance(place, QQuickItem) and not _is_tappable(place):
        place = place.parentItem()
    return not isinstance(place, QQuickItem) or place_of(place).contains(place_of(text))


def _takes_taps(item: QQuickItem) -> bool:
    if item.inherits("QQuickOverlay"):
        return False  # it hands on what it gets; a modal sheet lays its shade besides
    return item.objectName() == SHADE or item.acceptedMouseButtons() != Qt.MouseButton.NoButton


def _covers(item: QQuickItem, point: QPointF) -> bool:
    """Whether it is there and nothing around it cuts that part of it off."""
    place: QObject | None = item
    while isinstance(place, QQuickItem):
        inside = QRectF(0, 0, place.width(), place.height()).contains(place.mapFromScene(point))
        if (place is item or place.clip()) and not inside:
            return False
        place = place.parentItem()
    return True


def _topmost(shown: list[QQuickItem], point: QPointF) -> QQuickItem | None:
    touched = (item for item in reversed(shown) if _takes_taps(item) and _covers(item, point))
    return next(touched, None)


def _is_free(item: QQuickItem, shown: list[QQuickItem]) -> bool:
    """Whether it answers, and nothing lies over its middle; ``shown`` is all, as painted."""
    if not item.isEnabled():
        return False
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    top = _topmost(shown, middle) if shown[0].boundingRect().contains(middle) else None
    return top is not None and _leads_to(top, item)


def _leads_to(top: QQuickItem, item: QQuickItem) -> bool:
    """Whether who taps the one taps the other, and not something smaller that lies on it."""
    place: QObject | None = top
    while isinstance(place, QQuickItem) and place != item and not _is_tappable(place):
        place = place.parentItem()
    return place == item


def _belongs(item: QQuickItem, owner: QQuickItem) -> bool:
    place: QObject | None = item
    while isinstance(place, QQuickItem) and place != owner:
        place = place.parentItem()
    return place == owner


def _label(item: QQuickItem) -> str:
    return item.objectName() or str(item)


def _scrolls(item: QQuickItem) -> bool:
    around: QObject | None = item.parentItem()
    while isinstance(around, QQuickItem):
        if around.inherits("QQuickFlickable"):
            return True
        around = around.parentItem()
    return False
