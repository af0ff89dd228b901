"""A store in one SQLite file: one writer in this process, others wait their turn at the file."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, NoReturn, TypeVar

from sqlalchemy.exc import SQLAlchemyError

from pos_app.services.store_trouble import DiskFull, StoreMoved, StoreReadOnly
from pos_app.storage.readers import Readers
from pos_app.storage.search_sqlite import SqliteSearch
from pos_app.storage.sqlite_driver import driver
from pos_app.storage.sqlite_engine import sqlite_engine
from pos_app.storage.sqlite_trouble import sqlite_trouble
from pos_app.storage.statement import Wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Connection

    from pos_app.storage.place import Place

Answer = TypeVar("Answer")


class SqliteBackend:
    """See ``Backend``."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.is_shared = False
        self.search = SqliteSearch()
        self._path = str(place.path)
        self._identity = _identity(self._path)
        self._turn = threading.Lock()
        self._writer = sqlite_engine(place, "writer")
        self._kept: Connection | None = None
        self._readers = Readers(sqlite_engine(place, "reader"))
        self._errors = (SQLAlchemyError, driver().Error)

    def write(self, act: Callable[[Wire], Answer]) -> Answer:
        """See ``Backend.write``."""
        with self._turn:
            try:
                return self._written(act)
            except DiskFull:
                # What the journal holds may be room enough; a second failure is the truth.
                self._shorten_journal()
                return self._written(act)

    def _written(self, act: Callable[[Wire], Answer]) -> Answer:
        self._look_where_it_lies()
        try:
            connection = self._connection()
            with connection.begin():
                return act(Wire(connection))
        except self._errors as error:
            self._give_up(error)

    def _look_where_it_lies(self) -> None:
        """Neither write nor read on in a file in whose place another one was put."""
        if self._is_elsewhere:
            raise StoreMoved(self.place.shown)

    @property
    def _is_elsewhere(self) -> bool:
        return _identity(self._path) != self._identity

    def _connection(self) -> Connection:
        if self._kept is None or self._kept.closed or self._kept.invalidated:
            self._kept = self._writer.connect()
        return self._kept

    def _shorten_journal(self) -> None:
        try:
            driver_connection = self._connection().connection.dbapi_connection
            assert driver_connection is not None
            driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except self._errors:
            pass

    def read(self, question: Callable[[Wire], Answer]) -> Answer:
        """See ``Backend.read``."""
        self._look_where_it_lies()
        try:
            with self._readers.in_use():
                connection = self._readers.connection()
                with connection.begin():
                    return question(Wire(connection))
        except self._errors as error:
            self._give_up(error)

    def stream(self, question: Callable[[Wire], Iterator[Answer]]) -> Iterator[Answer]:
        """See ``Backend.stream``."""
        self._look_where_it_lies()
        try:
            with self._readers.another() as connection, connection.begin():
                wire = Wire(connection)
                yield from question(wire)
        except self._errors as error:
            self._give_up(error)

    def _give_up(self, error: Exception) -> NoReturn:
        trouble = sqlite_trouble(error, self.place)
        if trouble is None:
            raise error
        raise trouble from error

    def close(self) -> None:
        """Close everything and leave one short file behind."""
        self._readers.close()
        with self._turn:
            if self._kept is not None:
                if not self._is_elsewhere:
                    self._shorten_journal()
                self._kept.close()
                self._kept = None
            self._writer.dispose()


def _identity(path: str) -> tuple[int, int]:
    """Which file this is, whatever it is called now; the file itself is never opened here.

    Opening and closing it would cancel SQLite's locks on it.
    """
    try:
        found = os.stat(path)  # noqa: PTH116 - before every sale, and a `Path` takes thrice as long
    except FileNotFoundError:
        return (0, 0)
    except OSError as error:
        raise StoreReadOnly(path) from error
    return found.st_dev, found.st_ino
