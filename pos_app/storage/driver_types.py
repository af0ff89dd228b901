"""Names for what the drivers hand over without a type of its own."""

from __future__ import annotations

from typing import Any, TypeAlias

DriverConnection: TypeAlias = Any
"""A connection of sqlite3, pysqlite3 or psycopg."""

DriverModule: TypeAlias = Any
"""sqlite3 or pysqlite3."""

Stored: TypeAlias = Any
"""What a column may hold: a whole number, a text, or nothing."""

Row: TypeAlias = tuple[Any, ...]
"""The columns of one row, in the order in which they were asked for."""
