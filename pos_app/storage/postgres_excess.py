"""Rights that the customer area does not need: it may have them from an earlier release, or by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from pos_app.storage.postgres_role import AREA_ADDS, AREA_CHANGES, AREA_READS
from pos_app.storage.statement import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.storage.backend import Backend
    from pos_app.storage.statement import Wire

_OF_TABLES: Final = Statement(
    text(
        """
        SELECT what, relname
        FROM pg_class,
            (VALUES ('SELECT'), ('INSERT'), ('DELETE'), ('TRUNCATE')) AS rights (what)
        WHERE relnamespace = to_regnamespace('public') AND relkind = 'r'
            AND has_table_privilege(pg_class.oid, what)
        """
    )
)
_OF_COLUMNS: Final = Statement(
    text(
        """
        SELECT relname, attname
        FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
        WHERE relnamespace = to_regnamespace('public') AND relkind = 'r'
            AND attnum > 0 AND NOT attisdropped
            AND has_column_privilege(pg_class.oid, attnum, 'UPDATE')
        """
    )
)


def needless_rights(backend: Backend) -> list[str]:
    """What the role behind this store may do and no customer area has to, in words of SQL."""

    def asked(wire: Wire) -> list[str]:
        tables = {(what, table) for what, table in wire.rows(_OF_TABLES)}
        columns = {(table, column) for table, column in wire.rows(_OF_COLUMNS)}
        needless = [f"{what} {table}" for what, table in sorted(tables - _needed_of_tables())]
        wide = sorted(columns - set(_needed_columns()))
        return [*needless, *(f"UPDATE {table} ({column})" for table, column in wide)]

    return backend.read(asked)


def _needed_of_tables() -> set[tuple[str, str]]:
    reads = {("SELECT", table) for table in AREA_READS}
    return reads | {("INSERT", table) for table in AREA_ADDS}


def _needed_columns() -> Iterator[tuple[str, str]]:
    for what in AREA_CHANGES:
        table, _, columns = what.partition(" ")
        for column in columns.strip("()").split(", "):
            yield table, column
