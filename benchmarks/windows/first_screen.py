"""The till's own start: says when the window is there, and when it can be used."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from benchmarks.windows.finding import the_window
from benchmarks.windows.told import loaded, resident_mb, tell
from pos_app.desktop.main import TillWindow
from pos_app.desktop.options import read_options


class FirstScreen:
    """Watches the frames of a till that starts."""

    def __init__(self, program: QGuiApplication, till: TillWindow) -> None:
        self._program = program
        # Looking through the items of the window would cost memory and time of its own.
        self._app = till._app  # noqa: SLF001 - only a benchmark looks behind the curtain
        self._window = the_window()
        self._begun = self._is_filling = False
        # Looked at on the spot: a moment later the book is being opened already.
        self._window.frameSwapped.connect(self._first, Qt.ConnectionType.DirectConnection)
        self._window.frameSwapped.connect(self._painted, Qt.ConnectionType.QueuedConnection)

    def _first(self) -> None:
        if not self._begun:
            self._begun = True
            tell("first frame", loaded=loaded())

    def _painted(self) -> None:
        if self._is_filling:
            tell("filled", resident_mb=resident_mb(), loaded=loaded())
            self._program.quit()
        elif self._has_tiles():
            # The articles may have come after this frame was painted; they are on the next one.
            self._is_filling = True
            self._window.update()

    def _has_tiles(self) -> bool:
        selling = self._app.selling_vm
        return selling is not None and bool(selling.articles_vm.price_list)


def main(url: str) -> int:
    """Start the till, and end it when its first screen can be used."""
    program = QGuiApplication(sys.argv[:1])
    till = TillWindow(read_options(["--store", url, "--size", "1280x800"]))
    _watch = FirstScreen(program, till)
    code = program.exec()
    till.close()
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
