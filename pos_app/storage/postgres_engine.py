"""PostgreSQL as the store needs it: durable, patient for seconds, and never for longer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from sqlalchemy import create_engine, event

from pos_app.services.store_trouble import StoreUnsafe

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from pos_app.storage.driver_types import DriverConnection
    from pos_app.storage.place import Place

Role = Literal["writer", "reader"]

CONNECT_TIMEOUT_S: Final = 5
_OPTIONS: Final = {
    "lock_timeout": "3s",
    "statement_timeout": "10s",
    # A till that froze in the middle of a sale must not hold the others up.
    "idle_in_transaction_session_timeout": "10s",
    "application_name": "saldo",
}
_ISOLATION: Final = {"writer": "READ COMMITTED", "reader": "REPEATABLE READ"}
_DURABLE: Final = frozenset({"on", "remote_write", "remote_apply"})


def postgres_engine(place: Place, role: Role) -> Engine:
    """An engine on the database for one of its roles.

    Raises:
        StoreUnsafe: at connecting, when a commit would not wait for the disk.
    """
    options = " ".join(f"-c {name}={value}" for name, value in _OPTIONS.items())
    engine = create_engine(
        place.url.set(drivername="postgresql+psycopg"),
        isolation_level=_ISOLATION[role],
        # A broken connection shows at the first statement, and the whole act is tried again.
        pool_pre_ping=False,
        connect_args={"connect_timeout": CONNECT_TIMEOUT_S, "options": options},
    )

    @event.listens_for(engine, "connect")
    def opened(connection: DriverConnection, _record: object) -> None:
        _read_back(connection, place)

    return engine


def _read_back(connection: DriverConnection, place: Place) -> None:
    with connection.cursor() as cursor:
        for name in ("synchronous_commit", "fsync"):
            value = cursor.execute(f"SHOW {name}").fetchone()[0]
            if name == "synchronous_commit" and value not in _DURABLE:
                raise StoreUnsafe(place.shown, f"{name} is {value}")
    connection.rollback()
