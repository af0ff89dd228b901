"""What all tables share: one catalogue of names, and the two types that both stores know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Identity,
    Index,
    MetaData,
    Table,
    Text,
)
from sqlalchemy import text as sql
from sqlalchemy.dialects import sqlite

if TYPE_CHECKING:
    from sqlalchemy.schema import SchemaItem

METADATA: Final = MetaData(
    naming_convention={
        "pk": "%(table_name)s_pk",
        "fk": "%(table_name)s_%(column_0_name)s_known",
        "uq": "%(table_name)s_%(column_0_N_name)s_once",
    }
)

WHERE: Final = "where"
"""Under this name an index of some rows remembers which ones."""

INTEGER: Final = BigInteger().with_variant(sqlite.INTEGER(), "sqlite")
"""64 bits everywhere; the only number type in the store, so no amount can turn into a float."""

SORTED_TEXT: Final = Text().with_variant(Text(collation="C"), "postgresql")
"""Text that sorts by its characters alone, in every store and every country alike."""


def table(name: str, *parts: SchemaItem, clustered: bool = False) -> Table:
    """A table that keeps its column types; a clustered one lies in the order of its key."""
    return Table(name, METADATA, *parts, sqlite_strict=True, sqlite_with_rowid=not clustered)


def some_rows(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """An index of the rows that fulfil a condition, the same in every kind of store.

    PostgreSQL hears of the condition in `as_sql`: naming it here would load all that SQLAlchemy
    knows of that server, at every start of a till that has none.
    """
    return Index(name, *columns, unique=unique, sqlite_where=sql(where), info={WHERE: where})


def number() -> Column[int]:
    """The number by which a row is known; the store counts it up."""
    return Column("id", INTEGER, Identity(), primary_key=True)


def flag(name: str, *, default: bool = False) -> Column[int]:
    """Yes or no, as 1 or 0."""
    return Column(name, INTEGER, nullable=False, server_default=str(int(default)))


def text(name: str) -> Column[str]:
    """A text that may be empty but is never missing."""
    return Column(name, Text, nullable=False, server_default="")


def one_of(name: str, column: str, values: tuple[str, ...]) -> CheckConstraint:
    """A closed choice, kept by the table."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=name)


def rule(name: str, condition: str) -> CheckConstraint:
    """A rule of the shop that no row may break."""
    return CheckConstraint(condition, name=name)
