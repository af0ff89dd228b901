"""Backups through the program: a snapshot of the live store, checked before it counts as one."""

from __future__ import annotations

import os
import shutil
import subprocess
import uuid
from contextlib import suppress
from typing import TYPE_CHECKING

from pos_app.services.store_trouble import DiskFails, StoreDamaged, StoreMissing
from pos_app.storage.lost_book import refuse_lost
from pos_app.storage.place import Place, place_of
from pos_app.storage.private_file import claim
from pos_app.storage.snapshot import copy_of, make_durable, require_sound
from pos_app.storage.sqlite_driver import driver
from pos_app.storage.sqlite_trouble import sqlite_trouble

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
    refuse_lost(place)
    if not place.path.exists():
        raise StoreMissing(place.shown)
    unfinished = target.with_name(f".{target.name}.{uuid.uuid4().hex}")
    try:
        copy_of(place, unfinished)
        if check:
            require_sound(unfinished)
        make_durable(unfinished, target)
    except driver().Error as error:
        raise sqlite_trouble(error, place) or StoreDamaged(place.shown) from error
    except OSError as error:
        raise DiskFails(str(target)) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return target


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
        make_durable(unfinished, target)
    except (OSError, subprocess.CalledProcessError) as error:
        raise DiskFails(str(target)) from error
    finally:
        with suppress(FileNotFoundError):
            unfinished.unlink()
    return target
