"""A hand that taps and types at the real till and looks at the clock when the frame is there."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from benchmarks.windows.finding import shown, the_window
from pos_app.desktop.main import TillWindow
from pos_app.desktop.options import read_options

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtQuick import QQuickItem

    from pos_app.viewmodels.app import AppVM

_LOOK_EVERY_MS: Final = 5
_PATIENCE_MS: Final = 20_000


class Cashier:
    """Somebody at a till that is open over a store."""

    def __init__(self, url: str) -> None:
        self.program = QGuiApplication(sys.argv[:1])
        self.till = TillWindow(read_options(["--store", url, "--size", "1280x800"]))
        self.window = the_window()
        self.until(lambda: bool(self.tiles()))
        self.rest()

    @property
    def app(self) -> AppVM:
        """The view-models behind the screens."""
        return self.till._app  # noqa: SLF001 - only a benchmark looks behind the curtain

    def tiles(self) -> list[QPoint]:
        """Where the articles of the first page are."""
        inside = self.window.contentItem().boundingRect()
        points = (_middle(item) for item in shown(self.window, "tile_"))
        return [point.toPoint() for point in points if inside.contains(point)]

    def where(self, name: str) -> QPoint:
        """The middle of something that is shown."""
        return _middle(shown(self.window, name)[0]).toPoint()

    def tap(self, point: QPoint) -> None:
        """Press and let go."""
        none = Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, none, point)

    def type(self, letter: str) -> None:
        """One key into whatever has the focus."""
        QTest.keyClick(self.window, letter)  # type: ignore[call-overload]

    def painted_ms(self, act: Callable[[], None]) -> float:
        """How long from an act until the next frame is on the screen."""
        loop, frames = QEventLoop(), [0]

        def swapped() -> None:
            frames[0] += 1
            loop.quit()

        self.window.frameSwapped.connect(swapped)
        started_s = time.perf_counter()
        act()
        if not frames[0]:
            loop.exec()
        taken_ms = (time.perf_counter() - started_s) * 1e3
        self.window.frameSwapped.disconnect(swapped)
        return taken_ms

    def until(self, happened: Callable[[], bool]) -> None:
        """Let the till go on until something has happened."""
        loop, look = QEventLoop(), QTimer()
        look.timeout.connect(lambda: loop.quit() if happened() else None)
        look.start(_LOOK_EVERY_MS)
        QTimer.singleShot(_PATIENCE_MS, loop.quit)
        loop.exec()
        look.stop()
        assert happened()

    def rest(self, length_ms: int = 100) -> None:
        """Do nothing for a while; whatever moves comes to rest."""
        loop = QEventLoop()
        QTimer.singleShot(length_ms, loop.quit)
        loop.exec()

    def go_home(self) -> None:
        """Close the till."""
        self.till.close()


def _middle(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
