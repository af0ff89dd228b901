"""Connections for reading, one kept open for each thread that asks."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from sqlalchemy import Connection, Engine

LONGEST_WAIT_S: Final = 2.0
"""How long the end of the till waits for a question that is being answered."""

_log = logging.getLogger(__name__)


class Readers:
    """Opening a connection costs more than most questions, so each thread keeps its own.

    A thread says when it uses it: SQLite's driver and Python lock each other up for good when a
    connection is closed by one thread in the middle of another one's question.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._mine = threading.local()
        self._all: list[tuple[Connection, threading.RLock]] = []
        self._lock = threading.Lock()

    def in_use(self) -> AbstractContextManager[object]:
        """As long as this lasts nobody closes this thread's connection."""
        return self._turn()

    def connection(self) -> Connection:
        """This thread's connection."""
        found: Connection | None = getattr(self._mine, "connection", None)
        if found is None or found.closed:
            found = self._engine.connect()
            self._mine.connection = found
            with self._lock:
                self._all.append((found, self._turn()))
        return found

    def another(self) -> Connection:
        """A connection of its own, for a long question; whoever asked closes it."""
        return self._engine.connect()

    def drop(self) -> None:
        """Forget this thread's connection, because it is broken."""
        found: Connection | None = getattr(self._mine, "connection", None)
        if found is not None:
            self._mine.connection = None
            with self._lock:
                self._all = [kept for kept in self._all if kept[0] is not found]
            found.invalidate()
            found.close()

    def close(self) -> None:
        """Close all of them, each when its thread has the answer it waits for."""
        with self._lock:
            kept, self._all = self._all, []
        for connection, turn in kept:
            if turn.acquire(timeout=LONGEST_WAIT_S):
                connection.close()
                turn.release()
            else:
                _log.warning("the store still works for somebody: that connection stays open")
        self._engine.dispose()

    def _turn(self) -> threading.RLock:
        turn: threading.RLock | None = getattr(self._mine, "turn", None)
        if turn is None:
            turn = self._mine.turn = threading.RLock()
        return turn
