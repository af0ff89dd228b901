"""The store's version and the mark that says whose file it is."""

from __future__ import annotations

from typing import Final

APPLICATION_ID: Final = 0x53414C44
"""«SALD»: what SQLite files of this program bear in their header."""

VERSION: Final = 1
"""The newest version of the tables that this release knows; one for each migration."""


def revision_of(version: int) -> str:
    """The name of the migration that leads to a version."""
    return f"{version:04d}"
