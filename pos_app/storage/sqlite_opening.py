"""Opening the file: whose it is, how old it is, and making it when it is new.

The look at the file is through SQLite and read-only, so a foreign or newer file
stays as it is to the last byte.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy.exc import SQLAlchemyError

from pos_app.services.store_trouble import (
    StoreDamaged,
    StoreForeign,
    StoreMissing,
    StoreNewer,
    StoreReadOnly,
)
from pos_app.storage.lost_book import refuse_lost
from pos_app.storage.private_file import claim
from pos_app.storage.sqlite_driver import driver
from pos_app.storage.sqlite_engine import BUSY_TIMEOUT_S, sqlite_engine
from pos_app.storage.sqlite_trouble import sqlite_trouble
from pos_app.storage.version import APPLICATION_ID, VERSION

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from pos_app.storage.driver_types import DriverConnection
    from pos_app.storage.place import Place

EMPTY: Final = 0


def ready_file(place: Place, *, create: bool) -> None:
    """Make sure that a file of ours at the newest version is there.

    Raises:
        StoreMissing, StoreForeign, StoreNewer, StoreDamaged, StoreEmptied, StoreGone,
            StoreReadOnly: as their names say.
        NoRoomToUpgrade, UpgradeFailed: about an older file.
    """
    found = _version_of_file(place, create=create)
    if found == VERSION:
        return
    if found == EMPTY:
        _make(place)
    else:
        from pos_app.storage.upgrade import upgrade_file

        upgrade_file(place, found)


def _version_of_file(place: Place, *, create: bool) -> int:
    refuse_lost(place)
    if not place.path.exists():
        if not create:
            raise StoreMissing(place.shown)
        return EMPTY
    try:
        found = _look(place)
    except driver().Error as error:
        raise sqlite_trouble(error, place) or StoreDamaged(place.shown) from error
    if found == EMPTY and not create:
        raise StoreForeign(place.shown)
    return found


def _look(place: Place) -> int:
    try:
        return _look_by(place, "ro")
    except driver().OperationalError:
        if not place.path.with_name(f"{place.path.name}-journal").exists():
            raise
        # A power cut stopped the making of the tables: only who may write can put the pages back.
        return _look_by(place, "rw")


def _look_by(place: Place, mode: str) -> int:
    uri = f"{place.path.as_uri()}?mode={mode}"
    connection = driver().connect(uri, uri=True, timeout=BUSY_TIMEOUT_S)
    try:
        return version_in(connection, place)
    finally:
        connection.close()


def version_in(connection: DriverConnection, place: Place) -> int:
    """The version of the tables in a file, or ``EMPTY`` when there are none.

    Raises:
        StoreForeign: the tables are not ours.
        StoreNewer: they are of a later release.
    """
    mark = connection.execute("PRAGMA application_id").fetchone()[0]
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if (mark, version, tables) == (0, 0, 0):
        return EMPTY
    if mark != APPLICATION_ID or version < 1:
        raise StoreForeign(place.shown)
    if version > VERSION:
        raise StoreNewer(place.shown)
    return version


def _make(place: Place) -> None:
    """Create the tables; of several programs that start at once, the first one does it."""
    from pos_app.storage.migrations.run import migrate

    engine = sqlite_engine(place, "migrator")
    try:
        claim(place.path)
        with engine.begin() as connection:
            if version_on(connection, place) == EMPTY:
                migrate(connection)
                mark(connection, VERSION)
    except (SQLAlchemyError, driver().Error) as error:
        trouble = sqlite_trouble(error, place)
        if trouble is None:
            raise
        raise trouble from error
    except OSError as error:
        raise StoreReadOnly(place.shown) from error
    finally:
        engine.dispose()


def mark(connection: Connection, version: int) -> None:
    """Write whose file it is and how new, in the same transaction as the tables."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {version}")


def version_on(connection: Connection, place: Place) -> int:
    """See ``version_in``; inside a transaction of SQLAlchemy's."""
    return version_in(connection.connection.dbapi_connection, place)
