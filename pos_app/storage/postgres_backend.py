"""A store that several tills share in PostgreSQL: locks by row, and whole acts tried again."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING, Final, NoReturn, TypeVar

from sqlalchemy import text as sql

from pos_app.services.store_trouble import StoreBusy
from pos_app.storage.postgres_engine import postgres_engine
from pos_app.storage.postgres_trouble import (
    ERRORS,
    is_lost,
    is_worth_another_try,
    postgres_trouble,
)
from pos_app.storage.readers import Readers
from pos_app.storage.search_postgres import PostgresSearch
from pos_app.storage.statement import Statement, Wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Connection

    from pos_app.storage.place import Place

Answer = TypeVar("Answer")

TRIES: Final = 5
_PATIENCE_S: Final = 10.0
_FIRST_PAUSE_S: Final = 0.02
_NO_HURRY: Final = Statement(sql("SET LOCAL statement_timeout = 0"))


class PostgresBackend:
    """See ``Backend``."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.is_shared = True
        self.search = PostgresSearch()
        self._writers = Readers(postgres_engine(place, "writer"))
        self._readers = Readers(postgres_engine(place, "reader"))

    def write(self, act: Callable[[Wire], Answer]) -> Answer:
        """See ``Backend.write``.

        The act is tried again as a whole, also when the answer to its commit was
        lost: it then finds its own request, and returns what it returned then.
        """
        return self._patiently(self._writers, act)

    def read(self, question: Callable[[Wire], Answer]) -> Answer:
        """See ``Backend.read``."""
        return self._patiently(self._readers, question)

    def _patiently(self, connections: Readers, act: Callable[[Wire], Answer]) -> Answer:
        give_up_s = time.monotonic() + _PATIENCE_S
        for attempt in range(1, TRIES + 1):
            try:
                with connections.in_use():
                    return _run(connections.connection(), act)
            except ERRORS as error:
                if is_lost(error):
                    connections.drop()
                last = attempt == TRIES or time.monotonic() > give_up_s
                if last or not is_worth_another_try(error):
                    self._give_up(error)
            _pause(attempt)
        raise StoreBusy(self.place.shown)

    def _give_up(self, error: Exception) -> NoReturn:
        found = postgres_trouble(error, self.place)
        if found is None:
            raise error
        raise found from error

    def stream(self, question: Callable[[Wire], Iterator[Answer]]) -> Iterator[Answer]:
        """See ``Backend.stream``."""
        try:
            with self._readers.another() as connection, connection.begin():
                wire = Wire(connection)
                wire.run(_NO_HURRY)
                yield from question(wire)
        except ERRORS as error:
            self._give_up(error)

    def close(self) -> None:
        """Close every connection."""
        self._writers.close()
        self._readers.close()


def _run(connection: Connection, act: Callable[[Wire], Answer]) -> Answer:
    with connection.begin():
        return act(Wire(connection))


def _pause(attempt: int) -> None:
    """Wait a little, each till for a different while, so that they do not meet again."""
    longest_s = _FIRST_PAUSE_S * 2**attempt
    time.sleep(random.uniform(_FIRST_PAUSE_S, longest_s))  # noqa: S311 - chance, not a secret
