"""Files that nobody else on the machine may read: a store, its backups."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def claim(path: Path) -> None:
    """Make an empty file that is its owner's alone, unless there is a file already.

    Whoever fills it keeps these rights, and SQLite gives its journals those of the store. A file
    that is there is not opened: to close it again would cancel SQLite's locks on it.
    """
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
