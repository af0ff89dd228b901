"""The printer beside the till: set up when the first slip wants it, changed while the till is open."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

from pos_app.wiring import open_printer

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.printing.worker import PrintWorker
    from pos_app.wiring import OpenShop


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

    def wake(self) -> None:
        """A slip waits."""
        if self._worker is not None:
            self._worker.notify()
        elif self._address:
            self._worker = open_printer(
                self._opened, self._address, show=self._show, on_change=lambda _: self._spoke()
            )
            # Tidying up after a crash asks the store, and this is the screen's thread.
            Thread(target=self._worker.start, name="printer's start", daemon=True).start()

    def move_to(self, address: str) -> None:
        """Print there from now on, beginning with what waits."""
        self.stop()
        self._address = address
        self.wake()

    def stop(self) -> None:
        """A slip under way is given a moment; the others wait in the book."""
        if self._worker is not None:
            self._worker.stop()
            self._worker = None
