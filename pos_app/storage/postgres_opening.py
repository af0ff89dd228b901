"""Opening the database: whose it is, how old it is, and making its tables when it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import inspect, text

from pos_app.services.store_trouble import (
    StoreForeign,
    StoreMissing,
    StoreNewer,
    UpgradeNeeded,
)
from pos_app.storage.postgres_engine import postgres_engine
from pos_app.storage.postgres_trouble import ERRORS, postgres_trouble
from pos_app.storage.version import APPLICATION_ID, VERSION

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from pos_app.storage.place import Place

EMPTY: Final = 0


def ready_database(place: Place, *, create: bool) -> None:
    """Make sure that our tables are there at the newest version.

    Raises:
        StoreMissing, StoreForeign, StoreNewer, StoreUnreachable: as their names say.
        UpgradeNeeded: other tills may be at work in the older tables, see `postgres_upgrade`.
    """
    engine = postgres_engine(place, "writer")
    try:
        with engine.begin() as connection:
            _ready(connection, place, create=create)
    except ERRORS as error:
        found = postgres_trouble(error, place)
        if found is None:
            raise
        raise found from error
    finally:
        engine.dispose()


def _ready(connection: Connection, place: Place, *, create: bool) -> None:
    if version_in(connection, place) == VERSION:
        return
    # Of several tills that start at once, the first one makes the tables.
    lock = text("SELECT pg_advisory_xact_lock(:key)")
    connection.execute(lock, {"key": APPLICATION_ID})
    found = version_in(connection, place)
    if found == VERSION:
        return
    if found != EMPTY:
        raise UpgradeNeeded(place.shown)
    if not create:
        raise StoreMissing(place.shown)
    from pos_app.storage.migrations.run import migrate

    migrate(connection)


def version_in(connection: Connection, place: Place) -> int:
    """The version of the tables in a database, or ``EMPTY`` when there are none.

    Raises:
        StoreForeign: the tables are not ours.
        StoreNewer: they are of a later release.
    """
    tables = set(inspect(connection).get_table_names())
    if not tables:
        return EMPTY
    if not {"alembic_version", "book", "transfer"} <= tables:
        raise StoreForeign(place.shown)
    row = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    version = int(row)
    if version > VERSION:
        raise StoreNewer(place.shown)
    return version
