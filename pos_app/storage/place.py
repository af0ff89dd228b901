"""Where a store is: its URL, its file if it has one, and its name without any password."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, make_url


@dataclass(frozen=True, slots=True)
class Place:
    """A store's address."""

    url: URL

    @property
    def is_file(self) -> bool:
        """True for SQLite, where the store is one file."""
        return self.url.get_backend_name() == "sqlite"

    @property
    def path(self) -> Path:
        """The store's file itself, not a link to it: SQLite keeps its journals beside the file."""
        assert self.is_file, self.url
        return Path(os.path.realpath(str(self.url.database)))

    @property
    def shown(self) -> str:
        """The address as a person may read it."""
        if self.is_file:
            return str(self.path)
        return self.url.render_as_string(hide_password=True)


def place_of(url: str) -> Place:
    """The place that a URL names.

    Raises:
        ValueError: it is neither a file for SQLite nor a PostgreSQL database.
    """
    place = Place(make_url(url))
    if place.url.get_backend_name() not in {"sqlite", "postgresql"}:
        raise ValueError(f"a store is sqlite or postgresql, not {place.shown}")
    if place.is_file and place.url.database in {None, "", ":memory:"}:
        raise ValueError("a store needs a file")
    return place
