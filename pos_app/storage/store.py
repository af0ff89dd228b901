"""The store behind the port: acts go in as functions and come out committed."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pos_app.domain.refusals import Refusal
from pos_app.storage.work import StoreWork

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.ports import Work
    from pos_app.storage.backend import Backend
    from pos_app.storage.clock import Clock
    from pos_app.storage.known import Known
    from pos_app.storage.statement import Wire

Answer = TypeVar("Answer")


class SqlStore:
    """``Store`` over SQLite or PostgreSQL."""

    def __init__(self, backend: Backend, known: Known, clock: Clock) -> None:
        self._backend = backend
        self._known = known
        self._clock = clock

    def write(self, act: Callable[[Work], Answer]) -> Answer:
        """See ``Store.write``."""

        def run(wire: Wire) -> Answer:
            return act(StoreWork(wire, self._known, self._backend.search, self._clock))

        try:
            return self._backend.write(run)
        except Refusal:
            if not self._backend.is_shared:
                raise
            # Another till may have carried out this very request while we waited for its rows:
            # then «already paid» is our own payment, and a second look finds its answer.
            return self._backend.write(run)
