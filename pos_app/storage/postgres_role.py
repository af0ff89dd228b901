"""The rights of a till at a shared store: it adds to the book, and cannot take anything out.

Each till gets a role of its own, so that one can be shut out alone. The owner of
the tables is another role, which only upgrades use.
"""

from __future__ import annotations

from typing import Final

_READS: Final = "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role}"
_ADDS: Final = (
    "operation",
    "transfer",
    "operation_note",
    "request",
    "order_line",
    "account",
    "customer",
    "customer_token",
    "customer_order",
    "print_job",
    "category",
    "article",
    "till",
    "till_session",
    "operator",
)
_CHANGES: Final = (
    "account (balance_minor)",
    "book (sequence, hash, recorded_at_us)",
    "operation_note (reason, note, salt)",
    "customer",
    "customer_token (revoked_at_us)",
    "customer_order",
    "print_job",
    "category",
    "article",
    "shop",
    "area",
    "till_session (closed_at_us)",
)


def till_rights(role: str) -> list[str]:
    """The statements that give a role a till's rights, to be run by the owner of the tables."""
    assert role.isidentifier(), role
    quoted = f'"{role}"'
    adds = [f"GRANT INSERT ON {table} TO {quoted}" for table in _ADDS]
    changes = [f"GRANT UPDATE {_columns(what)} TO {quoted}" for what in _CHANGES]
    counts = f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {quoted}"
    return [
        f"GRANT USAGE ON SCHEMA public TO {quoted}",
        _READS.format(role=quoted),
        *adds,
        *changes,
        counts,
    ]


def _columns(what: str) -> str:
    table, _, columns = what.partition(" ")
    return f"{columns} ON {table}" if columns else f"ON {table}"
