"""A whole copy of a file that may be at work: taken at one moment, proved, and kept for good.

Copying a live file is no backup: what stands in its journal is missing from the copy.
"""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING

from pos_app.services.store_trouble import StoreDamaged
from pos_app.storage.place import place_of
from pos_app.storage.private_file import claim
from pos_app.storage.sqlite_backend import SqliteBackend
from pos_app.storage.sqlite_driver import driver
from pos_app.storage.sqlite_engine import BUSY_TIMEOUT_S
from pos_app.storage.sqlite_opening import version_in
from pos_app.storage.verify import findings

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.storage.place import Place


def copy_of(place: Place, target: Path) -> None:
    """Take a snapshot with SQLite's own backup, whoever is writing meanwhile."""
    uri = f"{place.path.as_uri()}?mode=ro"
    claim(target)
    with (
        closing(driver().connect(uri, uri=True, timeout=BUSY_TIMEOUT_S)) as source,
        closing(driver().connect(str(target))) as copy,
    ):
        version_in(source, place)
        source.backup(copy)
        # A copy stands alone: no journal beside it that could be lost on the way.
        copy.execute("PRAGMA journal_mode = DELETE")


def require_sound(file: Path) -> None:
    """Prove the book in a copy.

    Raises:
        StoreDamaged: with the first row that is wrong.
    """
    backend = SqliteBackend(place_of(f"sqlite:///{file}"))
    try:
        first = next(backend.stream(findings), None)
    finally:
        backend.close()
        for ending in ("-wal", "-shm"):
            file.with_name(file.name + ending).unlink(missing_ok=True)
    if first is not None:
        raise StoreDamaged(f"{file}: {first.table} {first.row}: {first.rule}")


def make_durable(unfinished: Path, target: Path) -> None:
    """Give the finished file its name, and make sure that a power cut cannot undo it."""
    _flush(unfinished, os.O_RDWR)
    unfinished.replace(target)
    if hasattr(os, "O_DIRECTORY"):
        _flush(target.parent, os.O_RDONLY)


def _flush(path: Path, flags: int) -> None:
    """No store has this file open yet, so opening it cancels nobody's locks."""
    file = os.open(path, flags)
    try:
        os.fsync(file)
    finally:
        os.close(file)
