"""Bringing a shared database to this release: alone, after a backup, in one transaction.

No till does this by itself when it starts: its role may not change tables, and the other tills
would go on writing as their older release does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from pos_app.services.store_trouble import StoreInUse, StoreMissing, StoreTrouble, UpgradeFailed
from pos_app.storage.backup import back_up_database
from pos_app.storage.migrations.run import migrate
from pos_app.storage.postgres_engine import postgres_engine
from pos_app.storage.postgres_opening import EMPTY, version_in
from pos_app.storage.postgres_trouble import ERRORS, is_lost, postgres_trouble
from pos_app.storage.statement import Wire
from pos_app.storage.verify import findings
from pos_app.storage.version import APPLICATION_ID, VERSION

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import Connection

    from pos_app.storage.place import Place

_FIRST: Final = text("SELECT pg_try_advisory_xact_lock(:key)")
# Of others' sessions a plain role sees the name and the database only; the server's own
# housekeeping has no name.
_OTHERS: Final = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
    " AND usesysid IS NOT NULL AND leader_pid IS NULL AND pid <> pg_backend_pid()"
)
_NO_HURRY: Final = (
    "SET LOCAL statement_timeout = 0",
    "SET LOCAL idle_in_transaction_session_timeout = 0",
)
_NO_WRITERS: Final = "LOCK TABLE request, book IN EXCLUSIVE MODE"
"""Every act writes its request, so whoever comes now waits; the backup can read."""
_NOBODY: Final = "LOCK TABLE alembic_version IN ACCESS EXCLUSIVE MODE"
"""A till that starts now waits at its first question."""


def upgrade_database(
    place: Place,
    backup: Path,
    version: int = VERSION,
    steps: Callable[[Connection, int], None] = migrate,
) -> bool:
    """Bring a database to a version; whatever happens, it is whole, and its backup is there.

    Returns whether there was anything to do.

    Raises:
        StoreInUse: a till, or anybody else, has the database open; nothing was touched.
        StoreMissing: there is no book in it, or no `pg_dump` on this machine.
        UpgradeFailed: the database is as it was.
    """
    engine = postgres_engine(place, "writer")
    try:
        with engine.begin() as connection:
            found = version_in(connection, place)
            if found == EMPTY:
                raise StoreMissing(place.shown)
            if found >= version:
                return False
            _be_alone(connection, place)
            back_up_database(place, backup)
            _upgrade(connection, place, version, steps)
    except StoreTrouble:
        raise
    except Exception as error:
        trouble = postgres_trouble(error, place) if isinstance(error, ERRORS) else None
        if trouble is not None and (is_lost(error) or not backup.exists()):
            raise trouble from error
        raise UpgradeFailed(place.shown, str(backup)) from error
    finally:
        engine.dispose()
    return True


def _be_alone(connection: Connection, place: Place) -> None:
    for statement in _NO_HURRY:
        connection.exec_driver_sql(statement)
    if not connection.execute(_FIRST, {"key": APPLICATION_ID}).scalar_one():
        raise StoreInUse(place.shown)
    _require_no_others(connection, place)
    connection.exec_driver_sql(_NO_WRITERS)


def _require_no_others(connection: Connection, place: Place) -> None:
    if connection.execute(_OTHERS).scalar_one():
        raise StoreInUse(place.shown)


def _upgrade(
    connection: Connection, place: Place, version: int, steps: Callable[[Connection, int], None]
) -> None:
    connection.exec_driver_sql(_NOBODY)
    # Who came while the backup was taken has asked for the old version already.
    _require_no_others(connection, place)
    steps(connection, version)
    wrong = next(findings(Wire(connection)), None)
    if wrong is not None:
        raise ValueError(f"{place.shown}: {wrong}")
