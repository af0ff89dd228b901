"""Restoring: a backup comes into a store's place, and nothing that was there is lost."""

from __future__ import annotations

import uuid
from contextlib import closing
from typing import TYPE_CHECKING

from pos_app.services.store_trouble import DiskFails, StoreDamaged, StoreInUse, StoreMissing
from pos_app.storage.instance_lock import InstanceLock
from pos_app.storage.lost_book import left_of, refuse_lost, was_emptied
from pos_app.storage.place import place_of
from pos_app.storage.snapshot import copy_of, make_durable, require_sound
from pos_app.storage.sqlite_driver import driver
from pos_app.storage.sqlite_trouble import sqlite_trouble

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.storage.place import Place


def restore(backup: Path, url: str) -> Path | None:
    """Put a backup in a store's place; what was there is kept aside, and returned.

    Raises:
        StoreInUse: a till has the store open.
        StoreTrouble: the backup is not a sound store of this program.
    """
    place, found = place_of(url), place_of(f"sqlite:///{backup}")
    refuse_lost(found)
    if not backup.exists():
        raise StoreMissing(found.shown)
    held = InstanceLock.on(place)
    unfinished = place.path.with_name(f".{place.path.name}.{uuid.uuid4().hex}")
    try:
        copy_of(found, unfinished)
        require_sound(unfinished)
        aside = _put_aside(place)
        make_durable(unfinished, place.path)
    except driver().Error as error:
        raise sqlite_trouble(error, found) or StoreDamaged(found.shown) from error
    except OSError as error:
        raise DiskFails(place.shown) from error
    finally:
        unfinished.unlink(missing_ok=True)
        held.release()
    return aside


def _put_aside(place: Place) -> Path | None:
    """What is left of a lost book must neither be deleted nor join the one that comes back."""
    if place.path.exists() and not was_emptied(place.path):
        _require_unused(place)
    aside = _free_name(place.path)
    # The book itself goes last, and is what is told if it was there.
    kept = [
        file.rename(aside.with_name(aside.name + ending))
        for file, ending in reversed([*left_of(place.path)])
    ]
    return kept[-1] if kept else None


def _free_name(path: Path) -> Path:
    """One that no other book has, nor what is left of it."""
    number = 1
    while any(left_of(aside := path.with_name(f"{path.name}.before-restore-{number}"))):
        number += 1
    return aside


def _require_unused(place: Place) -> None:
    """Nobody has the file open, and its journal is written home."""
    with closing(driver().connect(str(place.path), timeout=0.1)) as alone:
        try:
            alone.execute("PRAGMA journal_mode = DELETE")
            alone.execute("BEGIN EXCLUSIVE")
            alone.execute("ROLLBACK")
        except driver().OperationalError as error:
            raise StoreInUse(place.shown) from error
