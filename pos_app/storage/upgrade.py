"""Bringing an older file to this release: backup first, then everything in one transaction."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Final, TypeAlias

from pos_app.services.store_trouble import NoRoomToUpgrade, StoreTrouble, UpgradeFailed
from pos_app.storage.backup import back_up_file
from pos_app.storage.migrations.run import migrate
from pos_app.storage.sqlite_engine import sqlite_engine
from pos_app.storage.sqlite_opening import mark, version_on
from pos_app.storage.statement import Wire
from pos_app.storage.verify import findings
from pos_app.storage.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import Connection

    from pos_app.storage.place import Place

Migration: TypeAlias = "Callable[[Connection, int], None]"

_ROOM: Final = 3


def upgrade_file(
    place: Place, found: int, version: int = VERSION, steps: Migration = migrate
) -> None:
    """Bring a file from one version to another; whatever happens, the old one is still there.

    Raises:
        NoRoomToUpgrade: nothing was touched.
        UpgradeFailed: the file is as it was, and its backup lies beside it.
    """
    _require_room(place)
    backup = place.path.with_name(f"{place.path.stem}.version-{found}.backup")
    back_up_file(place, backup, check=False)
    try:
        _upgrade(place, found, version, steps)
    except StoreTrouble:
        raise
    except Exception as error:
        raise UpgradeFailed(place.shown, str(backup)) from error


def _require_room(place: Place) -> None:
    needed = _ROOM * place.path.stat().st_size
    free = shutil.disk_usage(place.path.parent).free
    if free < needed:
        raise NoRoomToUpgrade(place.shown, needed, free)


def _upgrade(place: Place, found: int, version: int, steps: Migration) -> None:
    engine = sqlite_engine(place, "migrator")
    try:
        with engine.begin() as connection:
            # Another till may have been faster while this one wrote its backup.
            if version_on(connection, place) == found:
                steps(connection, version)
                mark(connection, version)
                _require_right(connection, place.path)
    finally:
        engine.dispose()


def _require_right(connection: Connection, path: Path) -> None:
    wrong = next(findings(Wire(connection)), None)
    if wrong is not None:
        raise ValueError(f"{path}: {wrong}")
