"""The floor: the same file format, pragmas and rows, through the driver and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol

from pos_app.storage.sqlite_driver import driver

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    Values = Mapping[str, object] | Sequence[object]

_PRAGMAS: Final = (
    "foreign_keys = ON",
    "recursive_triggers = ON",
    "cell_size_check = ON",
    "trusted_schema = OFF",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "journal_mode = wal",
    "synchronous = FULL",
    "journal_size_limit = 8388608",
)


class Raw(Protocol):
    """A connection of the driver."""

    def execute(self, sql: str, values: Values = ..., /) -> RawCursor:
        """Run a statement."""

    def create_function(
        self, name: str, places: int, function: Callable[..., object], /, *, deterministic: bool
    ) -> None:
        """Let statements call a function of ours."""

    def close(self) -> None:
        """Let go of the file."""


class RawCursor(Protocol):
    """What a statement found."""

    description: list[tuple[str, ...]]
    lastrowid: int

    def fetchone(self) -> tuple[Any, ...]:
        """The next row."""

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        """Row after row."""

    def fetchall(self) -> list[tuple[Any, ...]]:
        """All rows."""


def raw_store(path: Path) -> Raw:
    """A connection of the bare driver, set up as the till's writer is."""
    connection: Raw = driver().connect(str(path), isolation_level=None, cached_statements=256)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def raw_reader(path: Path) -> Raw:
    """The same for reading only."""
    connection = raw_store(path)
    connection.execute("PRAGMA query_only = ON")
    return connection


@dataclass(frozen=True, slots=True)
class Template:
    """An INSERT for rows like one that our till wrote, so that the floor's are of the same size."""

    sql: str
    row: dict[str, Any]

    def write(self, connection: Raw, **new: object) -> None:
        """Insert the same row with other keys."""
        connection.execute(self.sql, {**self.row, **new})


def newest(connection: Raw, table: str, order: str = "rowid") -> Template:
    """The last row of a table as a template."""
    found = connection.execute(f"SELECT * FROM {table} ORDER BY {order} DESC LIMIT 1")
    columns = [column[0] for column in found.description]
    # A table that has no row yet is one that the measured act does not write.
    row = dict(zip(columns, found.fetchone() or columns, strict=True))
    marks = ", ".join(f":{name}" for name in columns)
    return Template(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", row)
