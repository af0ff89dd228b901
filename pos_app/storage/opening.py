"""Opening a store by its URL: everything that one needs of it in one handle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.services.ports import Store
from pos_app.services.verify import Audit
from pos_app.services.views import Views
from pos_app.storage.audit import StoreAudit
from pos_app.storage.backend import Backend
from pos_app.storage.clock import Clock, now_us
from pos_app.storage.floor import Floor
from pos_app.storage.instance_lock import InstanceLock
from pos_app.storage.known import Known
from pos_app.storage.place import Place, place_of
from pos_app.storage.spool import StoreSpool
from pos_app.storage.store import SqlStore
from pos_app.storage.views import StoreViews

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class StoreHandle:
    """An open store: where acts go, where questions go, and what keeps it safe."""

    place: Place
    store: Store
    views: Views
    audit: Audit
    backend: Backend
    clock: Clock
    lock: InstanceLock | None = None

    def floor(self, act: Callable[[Floor], Answer]) -> Answer:
        """Change operators, tills and sessions, in one transaction."""
        return self.backend.write(lambda wire: act(Floor(wire, self.clock)))

    def spool(self, till_id: int) -> StoreSpool:
        """The slips of one till."""
        return StoreSpool(self.backend, self.clock, till_id)

    def close(self) -> None:
        """Let go of the store; whatever was committed stays."""
        self.backend.close()
        if self.lock is not None:
            self.lock.release()


def open_store(
    url: str, *, create: bool = False, lock: bool = False, clock: Clock = now_us
) -> StoreHandle:
    """Open the store at an SQLAlchemy URL; ``lock`` keeps other tills off its file.

    Raises:
        StoreTrouble: it cannot be used, with the reason in its class.
        ValueError: the URL names no store.
    """
    place = place_of(url)
    held = InstanceLock.on(place) if lock and place.is_file else None
    try:
        backend = _backend(place, create=create)
    except BaseException:
        if held is not None:
            held.release()
        raise
    known = Known()
    return StoreHandle(
        place=place,
        store=SqlStore(backend, known, clock),
        audit=StoreAudit(backend),
        views=StoreViews(backend, known, clock),
        backend=backend,
        clock=clock,
        lock=held,
    )


def _backend(place: Place, *, create: bool) -> Backend:
    if place.is_file:
        from pos_app.storage.sqlite_backend import SqliteBackend
        from pos_app.storage.sqlite_opening import ready_file

        ready_file(place, create=create)
        return SqliteBackend(place)
    from pos_app.storage.postgres_backend import PostgresBackend
    from pos_app.storage.postgres_opening import ready_database

    ready_database(place, create=create)
    return PostgresBackend(place)
