"""SQLite as the store needs it: durable, strict, and with transactions that really are ours.

The driver's own transactions lose money silently when two tills meet (both read
the balance, both write it), so the driver is told to leave them alone and every
transaction begins with our own BEGIN; a writer's takes the write lock at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from sqlalchemy import URL, create_engine, event

from pos_app.services.store_trouble import StoreUnsafe
from pos_app.storage.sqlite_driver import driver, journal_of
from pos_app.storage.sqlite_guard import guard_of

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from pos_app.storage.driver_types import DriverConnection
    from pos_app.storage.place import Place

Role = Literal["writer", "reader", "migrator"]

BUSY_TIMEOUT_S: Final = 5
_STATEMENTS_KEPT: Final = 256
_JOURNAL_BYTES: Final = 8 * 1024 * 1024
_ALWAYS: Final = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA cell_size_check = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
)
_SYNCHRONOUS: Final = {"FULL": 2, "EXTRA": 3}


def sqlite_engine(place: Place, role: Role) -> Engine:
    """An engine on the store's file for one of its roles.

    Raises:
        StoreUnsafe: at connecting, when a setting that keeps money safe did not take.
    """
    only_one = {"pool_size": 1, "max_overflow": 0, "pool_timeout": 10}
    engine = create_engine(
        URL.create("sqlite", database=str(place.path)),
        module=driver(),
        connect_args={"timeout": BUSY_TIMEOUT_S, "cached_statements": _STATEMENTS_KEPT},
        **({} if role == "reader" else only_one),
    )

    @event.listens_for(engine, "connect")
    def opened(connection: DriverConnection, _record: object) -> None:
        connection.isolation_level = None
        _set_up(connection, place, role)

    begin = "BEGIN" if role == "reader" else "BEGIN IMMEDIATE"

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        driver_connection = connection.connection.dbapi_connection
        assert driver_connection is not None
        # By the driver itself: through SQLAlchemy this one word costs more than a whole statement.
        driver_connection.execute(begin)

    return engine


def _set_up(connection: DriverConnection, place: Place, role: Role) -> None:
    journal, synchronous = journal_of(driver())
    for pragma in _ALWAYS:
        connection.execute(pragma)
    if role == "reader":
        connection.execute("PRAGMA query_only = ON")
    else:
        connection.execute(f"PRAGMA journal_mode = {journal}")
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        connection.execute(f"PRAGMA journal_size_limit = {_JOURNAL_BYTES}")
        _read_back(connection, place, journal, synchronous)
    if role != "migrator":
        connection.set_authorizer(guard_of(role, driver()))


def _read_back(connection: DriverConnection, place: Place, journal: str, synchronous: str) -> None:
    """Trust nothing: a setting that did not take would lose sales at the next power cut."""
    wanted = {
        "journal_mode": journal,
        "synchronous": _SYNCHRONOUS[synchronous],
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "trusted_schema": 0,
    }
    for name, value in wanted.items():
        found = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if found != value:
            raise StoreUnsafe(place.shown, f"{name} is {found}, not {value}")
