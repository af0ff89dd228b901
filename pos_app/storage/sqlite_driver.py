"""Which SQLite is used: a newer one of our own if there is one, and whether its WAL is sound."""

from __future__ import annotations

import sqlite3
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

    from pos_app.storage.driver_types import DriverModule


@cache
def driver() -> ModuleType:
    """The driver that brings its own recent SQLite, else Python's."""
    try:
        import pysqlite3
    except ImportError:
        return sqlite3
    module: ModuleType = pysqlite3
    return module


def wal_is_sound(version: tuple[int, int, int]) -> bool:
    """Tell whether this SQLite lacks the fault that damages a file when two write at one instant.

    It was there from 3.7.0 to 3.51.2, and was mended in 3.50.7 and 3.44.6 as well.
    """
    return version >= (3, 51, 3) or any(
        mended <= version < (mended[0], mended[1] + 1, 0) for mended in ((3, 50, 7), (3, 44, 6))
    )


def journal_of(module: DriverModule) -> tuple[str, str]:
    """Journal mode and synchronous setting under which no acknowledged sale is ever lost."""
    if wal_is_sound(module.sqlite_version_info):
        return "wal", "FULL"
    return "delete", "EXTRA"
