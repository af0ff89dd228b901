"""The printers of this till: set up when the first slip wants one, changed while the till is open."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Final

from pos_app.desktop.listeners import Listeners
from pos_app.wiring import open_printers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pos_app.printing.worker import PrintWorker, QueueChange
    from pos_app.services.printers import ChosenPrinter
    from pos_app.wiring import OpenShop


CLOSING_TIME_S: Final = 0.7
"""How long a closing till waits for a slip; one that has not begun waits in the book."""
LOOK_EVERY_S: Final = 30.0
"""How often slips are looked for whose time is over while their printer has no thread."""
_A_MOMENT_S: Final = 0.2

_log = logging.getLogger(__name__)


class TillPrinter:
    """Nothing of printing is loaded before a slip waits; no address means that slips wait.

    The screen's thread only leaves a wish here and goes on: setting a printer up, tidying up
    after a crash and taking leave of a dead one are the work of a thread of its own, one wish
    after the other.  ``spoke``, ``refused`` and ``paper`` are called on the printers' threads; ``paper``
    hears of a printer, by its name in the queue, whether its roll is near its end.
    """

    def __init__(
        self,
        opened: OpenShop,
        chosen: Mapping[str, ChosenPrinter],
        show: Callable[[bytes], None],
        spoke: Callable[[], None],
        refused: Callable[[Exception], None],
        *,
        paper: Callable[[str, bool], None] = lambda _name, _is_low: None,
    ) -> None:
        self._opened = opened
        self._chosen = chosen
        self._listeners = Listeners()
        self._show = self._listeners.while_open(show)
        self._spoke = self._listeners.while_open(spoke)
        self._refused = self._listeners.while_open(refused)
        self._paper = self._listeners.while_open(paper)
        self._worker: PrintWorker | None = None
        self._wishes: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._keeper: Thread | None = None

    def wake(self) -> None:
        """A slip waits."""
        self._wish(self._serve)

    def move_to(self, chosen: Mapping[str, ChosenPrinter]) -> None:
        """Print there from now on, beginning with what waits."""
        self._wish(lambda: self._move(chosen))

    def stop(self) -> None:
        """A slip under way is given a moment; the others wait in the book."""
        if self._keeper is not None:
            self._wishes.put(None)
            self._keeper.join(CLOSING_TIME_S + _A_MOMENT_S)
        self._listeners.close()

    def _wish(self, wish: Callable[[], None]) -> None:
        self._wishes.put(wish)
        if self._keeper is None:
            self._keeper = Thread(target=self._keep, name="printers' keeper", daemon=True)
            self._keeper.start()

    def _keep(self) -> None:
        while (wish := self._next_wish()) is not None:
            try:
                wish()
            except Exception:  # noqa: BLE001 - logged with its trace; the next wish may fare better
                _log.exception("A printer could not be set up; slips wait")
        if self._worker is not None:
            self._worker.stop(CLOSING_TIME_S)

    def _next_wish(self) -> Callable[[], None] | None:
        """What is wished next; while nothing is, slips of printers that nobody serves grow old."""
        try:
            return self._wishes.get(timeout=LOOK_EVERY_S)
        except Empty:
            return self._grow_old

    def _grow_old(self) -> None:
        if self._opened.spool.expire(datetime.now(UTC)):
            self._spoke()

    def _serve(self) -> None:
        if self._worker is not None:
            self._worker.notify()
        elif any(chosen.address for chosen in self._chosen.values()):
            worker = self._set_up()
            worker.start()
            self._worker = worker

    def _move(self, chosen: Mapping[str, ChosenPrinter]) -> None:
        before, self._worker = self._worker, None
        left, self._chosen = self._chosen, chosen
        if before is not None:
            # A slip under way comes out first; a dead printer is left when it has not answered.
            before.finish()
            for name in left:
                # Another one stands there from now on, which has not spoken of its roll yet.
                self._paper(name, False)
        self._serve()

    def _set_up(self) -> PrintWorker:
        return open_printers(
            self._opened,
            self._chosen,
            show=self._show,
            on_change=self._changed,
            refused=self._refused,
        )

    def _changed(self, change: QueueChange) -> None:
        is_low = change.status.says_paper_low
        if is_low is not None:
            self._paper(change.printer_id, is_low)
        self._spoke()
