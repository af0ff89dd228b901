"""Objects that nobody needs any more are taken out of memory, on the thread of the screens only."""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 1000


class Sweeper(QObject):
    """Looks for garbage in the order and amount that Python would, but always on its own thread.

    Python looks for it on whatever thread has just made an object. A screen's object that ended in
    a circle would then be destroyed by the thread that writes the book, where Qt can not stop its
    timers: the next one that is due ends the program.
    """

    def __init__(self) -> None:
        super().__init__()
        # A start makes hardly any garbage, and looking for it takes a tenth of the start.
        gc.disable()
        self._round = QTimer(self, interval=_EVERY_MS)
        self._round.timeout.connect(self.sweep)

    def begin(self) -> None:
        """Sweep from now on, but not among what is there already: that stays."""
        gc.freeze()
        self._round.start()

    def sweep(self) -> None:
        """Collect the generations that have grown past Python's own thresholds."""
        for generation, threshold in enumerate(gc.get_threshold()):
            if gc.get_count()[generation] <= threshold:
                return
            gc.collect(generation)
