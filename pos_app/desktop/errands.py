"""Errands of the till: what may take seconds and has nothing to do with the book."""

from __future__ import annotations

from queue import SimpleQueue
from threading import Lock, Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Errands:
    """One thread that is there when the first errand comes, and that a closing till leaves behind.

    It is no thread of Qt's, which would have to be waited for: a cable or a network may keep an
    errand busy longer than anybody wants to watch a window close.
    """

    def __init__(self, answered: Callable[[Callable[[], None]], None]) -> None:
        self._answered = answered
        self._waiting: SimpleQueue[Callable[[], Callable[[], None]] | None] = SimpleQueue()
        self._runner: Thread | None = None
        self._is_open = True
        self._door = Lock()

    def add(self, work: Callable[[], Callable[[], None]]) -> None:
        """Run this after the errands before it; what it returns is handed to the screen."""
        self._waiting.put(work)
        if self._runner is None and self._is_open:
            self._runner = Thread(target=self._run, name="errands", daemon=True)
            self._runner.start()

    def close(self) -> None:
        """Begin no other errand; the answer of the one under way interests nobody any more."""
        with self._door:
            self._is_open = False
        self._waiting.put(None)

    def _run(self) -> None:
        while self._is_open and (work := self._waiting.get()) is not None:
            answer = work()
            with self._door:
                if self._is_open:
                    self._answered(answer)
