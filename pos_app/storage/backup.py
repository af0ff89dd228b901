"""Backups through the program: a snapshot of the live store, checked before it counts as one.

Copying a live file is no backup: what stands in its journal is missing from the copy.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import uuid
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from pos_app.services.store_trouble import DiskFails, StoreDamaged, StoreInUse, StoreMissing
from pos_app.storage.emptied_file import journals_of, refuse_emptied, was_emptied
from pos_app.storage.instance_lock import InstanceLock
from pos_app.storage.place import Place, place_of
from pos_app.storage.private_file import claim
from pos_app.storage.sqlite_backend import SqliteBackend
from pos_app.storage.sqlite_driver import driver
from pos_app.storage.sqlite_engine import BUSY_TIMEOUT_S
from pos_app.storage.sqlite_opening import version_in
from pos_app.storage.sqlite_trouble import sqlite_trouble
from pos_app.storage.verify import findings

if TYPE_CHECKING:
    from pathlib import Path


def back_up(url: str, target: Path) -> Path:
    """Write a verified backup of a store to a file, and return its path.

    Raises:
        StoreTrouble: the store or the place of the backup cannot be used.
    """
    place = place_of(url)
    if not place.is_file:
        return back_up_database(place, target)
    return back_up_file(place, target)


def back_up_file(place: Place, target: Path, *, check: bool = True) -> Path:
    """Copy the live file page by page in one step, check the copy, and only then name it."""
    if not place.path.exists():
        raise StoreMissing(place.shown)
    refuse_emptied(place)
    unfinished = target.with_name(f".{target.name}.{uuid.uuid4().hex}")
    try:
        _copy(place, unfinished)
        if check:
            _require_sound(unfinished)
        _make_durable(unfinished, target)
    except driver().Error as error:
        raise sqlite_trouble(error, place) or StoreDamaged(place.shown) from error
    except OSError as error:
        raise DiskFails(str(target)) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return target


def restore(backup: Path, url: str) -> Path | None:
    """Put a backup in a store's place; the file that was there is kept aside and returned.

    Raises:
        StoreInUse: a till has the store open.
        StoreTrouble: the backup is not a sound store of this program.
    """
    place = place_of(url)
    if not backup.exists():
        raise StoreMissing(str(backup))
    held = InstanceLock.on(place)
    unfinished = place.path.with_name(f".{place.path.name}.{uuid.uuid4().hex}")
    try:
        _copy(place_of(f"sqlite:///{backup}"), unfinished)
        _require_sound(unfinished)
        aside = _put_aside(place)
        _make_durable(unfinished, place.path)
    except driver().Error as error:
        raise sqlite_trouble(error, place_of(f"sqlite:///{backup}")) or StoreDamaged(
            str(backup)
        ) from error
    except OSError as error:
        raise DiskFails(place.shown) from error
    finally:
        unfinished.unlink(missing_ok=True)
        held.release()
    return aside


def _copy(place: Place, target: Path) -> None:
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


def _require_sound(file: Path) -> None:
    backend = SqliteBackend(place_of(f"sqlite:///{file}"))
    try:
        first = next(backend.stream(findings), None)
    finally:
        backend.close()
        for ending in ("-wal", "-shm"):
            file.with_name(file.name + ending).unlink(missing_ok=True)
    if first is not None:
        raise StoreDamaged(f"{file}: {first.table} {first.row}: {first.rule}")


def _put_aside(place: Place) -> Path | None:
    if not place.path.exists():
        return None
    number = 1
    while (aside := place.path.with_name(f"{place.path.name}.before-restore-{number}")).exists():
        number += 1
    if was_emptied(place.path):
        _take_journals_along(place.path, aside)
    else:
        _require_unused(place)
    place.path.rename(aside)
    return aside


def _take_journals_along(path: Path, aside: Path) -> None:
    """What is left of a lost book; it must neither be deleted nor join the book that comes back."""
    for journal, kept in zip(journals_of(path), journals_of(aside), strict=True):
        if journal.exists():
            journal.rename(kept)


def _require_unused(place: Place) -> None:
    """Nobody has the file open, and its journal is written home."""
    with closing(driver().connect(str(place.path), timeout=0.1)) as alone:
        try:
            alone.execute("PRAGMA journal_mode = DELETE")
            alone.execute("BEGIN EXCLUSIVE")
            alone.execute("ROLLBACK")
        except driver().OperationalError as error:
            raise StoreInUse(place.shown) from error


def _make_durable(unfinished: Path, target: Path) -> None:
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


def back_up_database(place: Place, target: Path) -> Path:
    """A server's database in PostgreSQL's own form; it is restored with `pg_restore`."""
    program = shutil.which("pg_dump")
    if program is None:
        raise StoreMissing("pg_dump")
    unfinished = target.with_name(f".{target.name}.{uuid.uuid4().hex}")
    # Not by `set`, which takes None for «as it was», and would hand over «***» as the password.
    url = place.url.set(drivername="postgresql")._replace(password=None)
    settings = dict(os.environ) | {"PGPASSWORD": place.url.password or ""}
    command = [program, "--format=custom", f"--file={unfinished}", url.render_as_string()]
    try:
        claim(unfinished)
        subprocess.run(command, check=True, env=settings, capture_output=True)  # noqa: S603 - ours
        _make_durable(unfinished, target)
    except (OSError, subprocess.CalledProcessError) as error:
        raise DiskFails(str(target)) from error
    finally:
        with suppress(FileNotFoundError):
            unfinished.unlink()
    return target
