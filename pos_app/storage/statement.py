"""Statements written once in SQLAlchemy Core, compiled once for each kind of store.

On the way of a payment every statement counts: what SQLAlchemy does for each execution costs
more than SQLite's own work.  So a statement's text is kept, and the driver runs it inside the
transaction that SQLAlchemy opened and will commit.
"""

from __future__ import annotations

import itertools
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import BindParameter, literal_column
from sqlalchemy.sql import ClauseElement
from sqlalchemy.sql.visitors import replacement_traverse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from sqlalchemy import Connection, Dialect

    from pos_app.storage.driver_types import Row, Stored

_NUMBERS: Final = itertools.count(1)
_ROWS_AT_ONCE: Final = 2000


class Statement:
    """One statement with named values, ready for any driver.

    The value ``rows``, how many are wanted at most, becomes part of the text: a statement whose
    LIMIT SQLite has to be told is planned anew at every run.
    """

    __slots__ = ("_clause", "_columns", "_texts")

    def __init__(self, clause: ClauseElement, columns: tuple[str, ...] | None = None) -> None:
        """``columns`` are those that an INSERT fills; all of the table's without it."""
        self._clause = clause
        self._columns = columns
        self._texts: dict[tuple[str, int | None], _Text] = {}

    def text(self, dialect: Dialect, rows: int | None = None) -> _Text:
        """The statement in the words of one kind of store."""
        key = dialect.name, rows
        found = self._texts.get(key)
        if found is None:
            clause = self._clause if rows is None else _limited(self._clause, rows)
            found = self._texts[key] = _Text(clause, self._columns, dialect)
        return found


def _limited(clause: ClauseElement, rows: int) -> ClauseElement:
    def written(element: object, **_: object) -> ClauseElement | None:
        is_rows = isinstance(element, BindParameter) and element.key == "rows"
        return literal_column(str(int(rows))) if is_rows else None

    limited = replacement_traverse(clause, {}, written)
    assert isinstance(limited, ClauseElement)
    return limited


class _Text:
    """A compiled statement and the order or names of its values."""

    __slots__ = ("_fixed", "_in_order", "sql")

    def __init__(
        self, clause: ClauseElement, columns: tuple[str, ...] | None, dialect: Dialect
    ) -> None:
        compiled: Any = clause.compile(
            dialect=dialect,
            column_keys=columns,
            compile_kwargs={"render_postcompile": True},
        )
        self.sql: str = compiled.string
        self._in_order = _picker(compiled.positiontup) if compiled.positional else None
        self._fixed: dict[str, Any] = {
            name: value for name, value in compiled.params.items() if value is not None
        }

    def values(self, given: dict[str, Any]) -> Stored:
        """The values as the driver wants them: in order, or by name."""
        if self._fixed:
            given = self._fixed | given
        if self._in_order is None:
            return given
        return self._in_order(given)


def _picker(names: Sequence[str]) -> Callable[[dict[str, Any]], Sequence[Any]]:
    """What brings named values into the order of a statement."""
    if len(names) > 1:
        return itemgetter(*names)
    return lambda given: [given[name] for name in names]


class Wire:
    """The driver's own connection inside a transaction that SQLAlchemy holds."""

    __slots__ = ("_db", "dialect")

    def __init__(self, connection: Connection) -> None:
        self._db: Any = connection.connection.dbapi_connection
        self.dialect = connection.dialect

    def rows(self, statement: Statement, **values: Stored) -> list[Row]:
        """Run a statement and read all its rows."""
        text = statement.text(self.dialect, values.get("rows"))
        found: list[Row] = self._db.execute(text.sql, text.values(values)).fetchall()
        return found

    def row(self, statement: Statement, **values: Stored) -> Row | None:
        """Run a statement and read its first row, or ``None``."""
        text = statement.text(self.dialect)
        found: Row | None = self._db.execute(text.sql, text.values(values)).fetchone()
        return found

    def stream(self, statement: Statement, **values: Stored) -> Iterator[Row]:
        """Run a statement and read its rows one after the other, never all at once."""
        text = statement.text(self.dialect)
        if self.dialect.name == "sqlite":
            yield from self._db.execute(text.sql, text.values(values))
            return
        with self._db.cursor(name=f"stream_{next(_NUMBERS)}") as cursor:
            cursor.itersize = _ROWS_AT_ONCE
            yield from cursor.execute(text.sql, text.values(values))

    def run(self, statement: Statement, **values: Stored) -> int:
        """Run a statement and say how many rows it touched."""
        text = statement.text(self.dialect)
        touched: int = self._db.execute(text.sql, text.values(values)).rowcount
        return touched

    def run_many(self, statement: Statement, rows: Iterable[dict[str, Any]]) -> int:
        """Run a statement once for each row, and say how many rows were touched in all."""
        text = statement.text(self.dialect)
        cursor = self._db.cursor()
        cursor.executemany(text.sql, [text.values(row) for row in rows])
        touched: int = cursor.rowcount
        return touched
