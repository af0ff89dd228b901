"""The till's own start: when the window is there, when an article can be tapped, when the book."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from benchmarks.windows.finding import the_window
from benchmarks.windows.told import loaded, resident_mb, tell
from pos_app.desktop.main import TillWindow
from pos_app.desktop.options import read_options

if TYPE_CHECKING:
    from pos_app.viewmodels.selling import SellingVM

_REST_MS: Final = 300


class FirstScreen:
    """Watches the frames of a till that starts, and taps an article in the first that has any."""

    def __init__(self, program: QGuiApplication, till: TillWindow) -> None:
        self._program = program
        self._till = till
        self._window = the_window()
        self._begun = self._is_filling = self._is_filled = False
        self._tapped_s = 0.0
        self._loaded: list[str] = []
        # Looked at on the spot: a moment later the file is being looked into already.
        self._window.frameSwapped.connect(self._first, Qt.ConnectionType.DirectConnection)
        self._window.frameSwapped.connect(self._painted, Qt.ConnectionType.QueuedConnection)

    @property
    def _selling(self) -> SellingVM | None:
        # Looking through the items of the window would cost memory and time of its own.
        return self._till._app.selling_vm  # noqa: SLF001 - only a benchmark looks behind the curtain

    def _first(self) -> None:
        if not self._begun:
            self._begun = True
            tell("first frame", loaded=loaded())

    def _painted(self) -> None:
        selling = self._selling
        if selling is None or not selling.articles_vm.price_list:
            return
        if not self._is_filling:
            # The articles may have come after this frame was painted; they are on the next one.
            self._is_filling = True
            self._loaded = loaded()  # the book is opened from here on
            self._window.update()
        elif not self._is_filled:
            self._is_filled = True
            tell("filled", resident_mb=resident_mb(), loaded=self._loaded)
            self._tap()
        elif self._tapped_s and selling.ticket_vm.ticket.pieces:
            tell("tapped", taken_ms=(time.perf_counter() - self._tapped_s) * 1e3)
            self._tapped_s = 0.0
            self._wait_for_book()

    def _tap(self) -> None:
        from PySide6.QtTest import QTest

        from benchmarks.windows.finding import shown

        tile = shown(self._window, "tile_")[0]
        middle = tile.mapToScene(QPoint(round(tile.width() / 2), round(tile.height() / 2)))
        self._tapped_s = time.perf_counter()
        none = Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self._window, Qt.MouseButton.LeftButton, none, middle.toPoint())

    def _wait_for_book(self) -> None:
        if self._till._app.property("storeTrouble"):  # noqa: SLF001 - it will never be open
            self._program.exit(1)
        elif self._till._printer is None:  # noqa: SLF001 - set up when the book is open
            QTimer.singleShot(1, self._wait_for_book)
        else:
            tell("open")
            QTimer.singleShot(_REST_MS, self._rested)

    def _rested(self) -> None:
        tell("at rest", resident_mb=resident_mb(), loaded=loaded())
        self._program.quit()


def main(url: str, *more: str) -> int:
    """Start the till as somebody does who says ``more``, and end it when its book is open."""
    program = QGuiApplication(sys.argv[:1])
    till = TillWindow(read_options(["--store", url, "--size", "1280x800", *more]))
    _watch = FirstScreen(program, till)
    code = program.exec()
    till.close()
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
