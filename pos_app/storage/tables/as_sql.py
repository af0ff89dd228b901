"""Writes the statements that create all tables as they are now: how the first migration was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlalchemy.schema import CreateIndex, CreateTable

from pos_app.storage.tables import METADATA
from pos_app.storage.tables.base import WHERE

if TYPE_CHECKING:
    from sqlalchemy import Dialect, Index


def tables_sql(dialect: Dialect) -> str:
    """Every table with its indexes, one statement to a block, in an order that can be run."""
    blocks: list[str] = []
    for table in METADATA.sorted_tables:
        blocks.append(str(CreateTable(table).compile(dialect=dialect)))
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        blocks += [_index_sql(index, dialect) for index in indexes]
    return "\n\n".join(_tidy(block) for block in blocks) + "\n"


def _index_sql(index: Index, dialect: Dialect) -> str:
    if WHERE in index.info:
        index.dialect_options[dialect.name]["where"] = text(index.info[WHERE])
    return str(CreateIndex(index).compile(dialect=dialect))


def _tidy(block: str) -> str:
    lines = (line.rstrip().replace("\t", "  ") for line in block.splitlines())
    return "\n".join(line for line in lines if line)
