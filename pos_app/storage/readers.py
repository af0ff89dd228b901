"""Connections for reading, one kept open for each thread that asks."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine


class Readers:
    """Opening a connection costs more than most questions, so each thread keeps its own."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._mine = threading.local()
        self._all: list[Connection] = []
        self._lock = threading.Lock()

    def connection(self) -> Connection:
        """This thread's connection."""
        found: Connection | None = getattr(self._mine, "connection", None)
        if found is None or found.closed:
            found = self._engine.connect()
            self._mine.connection = found
            with self._lock:
                self._all.append(found)
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
                self._all.remove(found)
            found.invalidate()
            found.close()

    def close(self) -> None:
        """Close all of them."""
        with self._lock:
            for connection in self._all:
                connection.close()
            self._all.clear()
        self._engine.dispose()
