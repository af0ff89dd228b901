"""The printer beside the till: set up when the first slip wants it, changed while the till is open."""

from __future__ import annotations

from threading import Lock, Thread
from typing import TYPE_CHECKING, Final

from pos_app.wiring import open_printer

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.printing.worker import PrintWorker
    from pos_app.wiring import OpenShop


CLOSING_TIME_S: Final = 1.0
"""How long a closing till waits for a slip; one that has not begun waits in the book."""


class TillPrinter:
    """Nothing of printing is loaded before a slip waits; no address means that slips wait."""

    def __init__(
        self,
        opened: OpenShop,
        address: str,
        show: Callable[[bytes], None],
        spoke: Callable[[], None],
    ) -> None:
        self._opened = opened
        self._address = address
        self._show = show
        self._spoke = spoke
        self._worker: PrintWorker | None = None
        self._moving = Lock()

    def wake(self) -> None:
        """A slip waits."""
        with self._moving:
            if self._worker is not None:
                self._worker.notify()
            elif self._address:
                self._worker = self._set_up()
                # Tidying up after a crash asks the store, and this is the screen's thread.
                Thread(target=self._worker.start, name="printer's start", daemon=True).start()

    def move_to(self, address: str) -> None:
        """Print there from now on, beginning with what waits."""
        before = self._let_go()
        self._address = address
        if before is None:
            self.wake()
        else:
            # A dead printer is left only when it has not answered, and nobody waits for that.
            Thread(target=self._follow, args=(before,), name="printer's end", daemon=True).start()

    def stop(self) -> None:
        """A slip under way is given a moment; the others wait in the book."""
        self._address = ""
        before = self._let_go()
        if before is not None:
            before.stop(CLOSING_TIME_S)

    def _set_up(self) -> PrintWorker:
        return open_printer(
            self._opened, self._address, show=self._show, on_change=lambda _: self._spoke()
        )

    def _follow(self, before: PrintWorker) -> None:
        before.stop()
        self.wake()

    def _let_go(self) -> PrintWorker | None:
        with self._moving:
            before, self._worker = self._worker, None
            return before
