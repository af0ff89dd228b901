"""Many acts in one transaction: how a sample shop or a very big store is made in little time."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pos_app.storage.known import Known
from pos_app.storage.work import StoreWork

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.ports import Store, Work
    from pos_app.storage.backend import Backend
    from pos_app.storage.clock import Clock
    from pos_app.storage.opening import StoreHandle
    from pos_app.storage.statement import Wire

Answer = TypeVar("Answer")


def together(handle: StoreHandle, play: Callable[[Store], Answer]) -> Answer:
    """Let real acts happen one after the other and commit them all at once.

    The book is as right as if each had been alone, but one flush serves them
    all; a refusal that ``play`` lets through undoes everything.
    """

    def run(wire: Wire) -> Answer:
        return play(_InsideOne(wire, handle.backend, handle.clock))

    return handle.backend.write(run)


class _InsideOne:
    """``Store`` inside a transaction that is already open."""

    def __init__(self, wire: Wire, backend: Backend, clock: Clock) -> None:
        self._wire = wire
        self._search = backend.search
        self._clock = clock
        self._known = Known()

    def write(self, act: Callable[[Work], Answer]) -> Answer:
        """See ``Store.write``, but for the commit, which comes with all the others."""
        return act(StoreWork(self._wire, self._known, self._search, self._clock))
