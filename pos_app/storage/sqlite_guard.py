"""What a till's own connection may do to the file, checked by SQLite for every statement.

Triggers alone can be dropped; this guard keeps a fault of our own, or a text
that found its way into a statement, from ever changing the book.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from pos_app.storage.driver_types import DriverModule

Guard: TypeAlias = Callable[[int, str | None, str | None, str | None, str | None], int]

LEDGER: Final = frozenset(
    {"operation", "transfer", "account", "request", "order_line", "operation_note", "book"}
)
"""Tables from which nothing is ever deleted, and in which little is ever changed."""

_MAY_CHANGE: Final = {
    "account": {"balance_minor", "held_minor"},
    "book": {"sequence", "hash", "recorded_at_us"},
    "operation_note": {"reason", "note", "salt"},
}
_SCHEMA: Final = frozenset({"sqlite_master", "sqlite_schema"})
_READABLE_PRAGMAS: Final = frozenset(
    {
        "application_id",
        "data_version",
        "foreign_key_check",
        "foreign_keys",
        "integrity_check",
        "journal_mode",
        "page_count",
        "page_size",
        "quick_check",
        "recursive_triggers",
        "synchronous",
        "trusted_schema",
        "user_version",
    }
)
_DENIED: Final = (
    "SQLITE_ATTACH",
    "SQLITE_DETACH",
    "SQLITE_ALTER_TABLE",
    "SQLITE_CREATE_INDEX",
    "SQLITE_CREATE_TABLE",
    "SQLITE_CREATE_TRIGGER",
    "SQLITE_CREATE_VIEW",
    "SQLITE_CREATE_VTABLE",
    "SQLITE_DROP_INDEX",
    "SQLITE_DROP_TABLE",
    "SQLITE_DROP_TRIGGER",
    "SQLITE_DROP_VIEW",
    "SQLITE_DROP_VTABLE",
    "SQLITE_REINDEX",
)


def guard_of(role: Literal["writer", "reader"], module: DriverModule) -> Guard:
    """The function that SQLite asks before it prepares a statement."""
    denied = {getattr(module, name) for name in _DENIED}
    insert, update, delete = module.SQLITE_INSERT, module.SQLITE_UPDATE, module.SQLITE_DELETE
    pragma: int = module.SQLITE_PRAGMA
    yes: int = module.SQLITE_OK
    no: int = module.SQLITE_DENY

    def allowed(
        action: int, first: str | None, second: str | None, _base: str | None, _by: str | None
    ) -> int:
        if action in denied:
            return no
        if action == pragma:
            return yes if _harmless(role, first, second) else no
        if action in {insert, update, delete}:
            changes = role == "writer" and first not in _SCHEMA
            kept = action == insert or _may_change(action == delete, first, second)
            return yes if changes and kept else no
        return yes

    return allowed


def _may_change(deletes: bool, table: str | None, column: str | None) -> bool:  # noqa: FBT001
    if table not in LEDGER:
        return True
    return not deletes and column in _MAY_CHANGE.get(str(table), set())


def _harmless(role: str, name: str | None, value: str | None) -> bool:
    if value is None or name in {"integrity_check", "quick_check", "foreign_key_check"}:
        return name in _READABLE_PRAGMAS
    return role == "writer" and name == "wal_checkpoint"
