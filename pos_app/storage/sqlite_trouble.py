"""What SQLite's errors mean to a shop."""

from __future__ import annotations

import shutil
import sqlite3
from typing import TYPE_CHECKING, Any, Final

from pos_app.services import store_trouble as trouble
from pos_app.storage.sqlite_driver import driver

if TYPE_CHECKING:
    from pos_app.services.store_trouble import StoreTrouble
    from pos_app.storage.place import Place

_PRIMARY: Final = 0xFF
_LEAST_ROOM_BYTES: Final = 64 * 1024
"""The journal's index grows by half of that at a time."""


def sqlite_trouble(error: BaseException, place: Place) -> StoreTrouble | None:
    """The trouble behind an error of the driver, or ``None`` when it is a fault of ours."""
    original: Any = getattr(error, "orig", None) or error
    if not isinstance(original, (driver().Error, sqlite3.Error)):
        return None
    where = place.shown
    match getattr(original, "sqlite_errorcode", 0) & _PRIMARY:
        case sqlite3.SQLITE_FULL:
            return trouble.DiskFull(where)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return trouble.StoreBusy(where)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN:
            return trouble.StoreReadOnly(where)
        case sqlite3.SQLITE_CORRUPT:
            return trouble.StoreDamaged(where)
        case sqlite3.SQLITE_NOTADB:
            return trouble.StoreForeign(where)
        case sqlite3.SQLITE_IOERR:
            return trouble.DiskFull(where) if _is_full(place) else trouble.DiskFails(where)
        case _:
            return None


def _is_full(place: Place) -> bool:
    """Some writes fail for want of room without saying so: those of the index of the journal."""
    try:
        return shutil.disk_usage(place.path.parent).free < _LEAST_ROOM_BYTES
    except OSError:
        return False
