"""The file itself, where the store is one: its pages are whole, its references lead somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import text as sql

from pos_app.services.verify import Finding
from pos_app.storage.statement import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.storage.statement import Wire

# SQLite checks the index of words with what this connection remembers of it, and takes what
# others wrote since for damage (seen in 3.53.4); a look into the index makes it read afresh.
_LOOK: Final = Statement(
    sql("SELECT rowid FROM customer_word WHERE customer_word MATCH 'saldo' LIMIT 1")
)
_PAGES: Final = Statement(sql("PRAGMA integrity_check(20)"))
_REFERENCES: Final = Statement(sql("PRAGMA foreign_key_check"))


def file_findings(wire: Wire) -> Iterator[Finding]:
    """What SQLite itself finds; PostgreSQL keeps its references by itself."""
    if wire.dialect.name != "sqlite":
        return
    wire.row(_LOOK)
    for (said,) in wire.rows(_PAGES):
        if said != "ok":
            yield Finding("file", "", str(said))
    for table, row, parent, _ in wire.rows(_REFERENCES):
        yield Finding(str(table), str(row), f"it refers to a row of {parent}")
