"""Jobs of the real till: a thread that writes, one that reads, one for errands; answers on ours."""

from __future__ import annotations

import logging
from collections import OrderedDict
from threading import Condition, Lock, Thread
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from pos_app.desktop.errands import Errands
from pos_app.domain.refusals import Refusal
from pos_app.services.printer_trouble import PrinterTrouble
from pos_app.services.store_trouble import StoreTrouble

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")

CLOSING_TIME_S: Final = 2.0
"""How long a closing till waits for the acts it has begun; every act survives a cut anyway."""

_log = logging.getLogger(__name__)


class QtJobs(QObject):
    """Acts run one after the other; questions of one topic give way to a newer one."""

    _answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._answered.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self._newest: dict[str, object] = {}
        self._is_open = True
        self._writer = _Lane("acts", self._answered.emit)
        self._reader = _Lane("questions", self._answered.emit)
        self._errands = Errands(self._answered.emit)

    def act(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run an act after those asked before it; the answer always comes, whatever happens."""
        self._writer.add(object(), lambda: _outcome(work, done, failed))

    def ask(
        self,
        topic: str,
        question: Callable[[], Result],
        answer: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run a question unless a newer one of the same topic comes first."""
        mine = object()
        self._newest[topic] = mine

        def if_newest(hand_over: Callable[[], None]) -> None:
            if self._newest.get(topic) is mine:
                # A topic may be about one act only: a till that stays open for weeks forgets it.
                del self._newest[topic]
                hand_over()

        def work() -> Callable[[], None]:
            hand_over = _outcome(question, answer, failed or _ignore)
            return lambda: if_newest(hand_over)

        self._reader.add(topic, work)

    def errand(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run something slow that is not about the book; acts and questions do not wait for it."""
        self._errands.add(lambda: _outcome(work, done, failed))

    def close(self) -> None:
        """Finish the acts that were asked, and forget the questions and the errands."""
        self._is_open = False
        self._newest.clear()
        self._errands.close()
        self._reader.end(finish=False)
        self._writer.end(finish=True)

    @Slot(object)
    def _hand_over(self, answer: Callable[[], None]) -> None:
        # The screens that waited for it may be gone.
        if self._is_open:
            answer()


def _outcome(
    work: Callable[[], Result],
    done: Callable[[Result], None],
    failed: Callable[[Exception], None],
) -> Callable[[], None]:
    """Do the work here, and return what is left to do on the screen's thread."""
    try:
        result = work()
    except (Refusal, StoreTrouble, PrinterTrouble) as expected:
        trouble: Exception = expected
    except Exception as bug:  # noqa: BLE001 - the screen must hear of whatever it was
        _log.exception("A job of the till failed by our own fault")
        trouble = bug
    else:
        return lambda: done(result)
    return lambda: failed(trouble)


def _ignore(_trouble: Exception) -> None:
    """Nobody waits for this answer any more than for the rows that stay on the screen."""


class _Lane:
    """One thread with its queue; a key that is still waiting gives way to a newer one.

    It is no thread of Qt's, which would have to be waited for: one that is stuck in a store that
    does not answer is left behind, and the till ends in order.
    """

    def __init__(self, name: str, answered: Callable[[Callable[[], None]], None]) -> None:
        self._name = name
        self._answered = answered
        self._waiting: OrderedDict[object, Callable[[], Callable[[], None]]] = OrderedDict()
        self._bell = Condition()
        self._open = True
        self._door = Lock()
        self._is_left = False
        self._thread = Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def add(self, key: object, work: Callable[[], Callable[[], None]]) -> None:
        with self._bell:
            self._waiting.pop(key, None)
            self._waiting[key] = work
            self._bell.notify()

    def end(self, *, finish: bool) -> None:
        with self._bell:
            self._open = False
            if not finish:
                self._waiting.clear()
            self._bell.notify()
        self._thread.join(CLOSING_TIME_S)
        if self._thread.is_alive():
            with self._door:
                self._is_left = True
            _log.warning("The %s were still at work when the till closed", self._name)

    def _run(self) -> None:
        while (work := self._next()) is not None:
            self._hand_over(work())

    def _next(self) -> Callable[[], Callable[[], None]] | None:
        with self._bell:
            self._bell.wait_for(lambda: self._waiting or not self._open)
            return self._waiting.popitem(last=False)[1] if self._waiting else None

    def _hand_over(self, answer: Callable[[], None]) -> None:
        # Whoever was left behind may outlive the screens that asked.
        with self._door:
            if not self._is_left:
                self._answered(answer)
