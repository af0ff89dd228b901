"""Rights at a shared store: a till only adds to the book, the customer area only reads it.

Each till and the customer area get roles of their own, so that one can be shut out alone. The
owner of the tables is another role, which only upgrades use.
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
    "account (balance_minor, held_minor)",
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
    "mistake_report (answer, answered_at_us, answered_by)",
    "withdrawal",
    "withdrawal_rules",
    "till_session (closed_at_us)",
)

AREA_READS: Final = (
    "account",
    "alembic_version",
    "area",
    "area_visit",
    "book",
    "customer",
    "customer_order",
    "customer_token",
    "letter",
    "mistake_report",
    "operation",
    "operation_note",
    "operator",
    "order_line",
    "shop",
    "till",
    "transfer",
    "withdrawal",
    "withdrawal_rules",
)
AREA_ADDS: Final = ("area_visit", "letter", "mistake_report", "withdrawal")
AREA_CHANGES: Final = (
    # What is held, never what is there: balances are for tills.
    "account (held_minor)",
    "area_visit (visits, last_at_us)",
    "letter (to_address, subject, body, sent_at_us, next_try_us, tries)",
    # Whether the code came; what was asked for stays, and decisions are for tills.
    "withdrawal (state, code_digest, tries)",
)


def till_rights(role: str) -> list[str]:
    """The statements that give a role a till's rights, to be run by the owner of the tables.

    All at once, in one transaction: they begin with taking every right away.
    """
    assert role.isidentifier(), role
    quoted = f'"{role}"'
    adds = [f"GRANT INSERT ON {table} TO {quoted}" for table in _ADDS]
    changes = [f"GRANT UPDATE {_columns(what)} TO {quoted}" for what in _CHANGES]
    counts = f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {quoted}"
    return [
        *_nothing(quoted),
        f"GRANT USAGE ON SCHEMA public TO {quoted}",
        _READS.format(role=quoted),
        *adds,
        *changes,
        counts,
    ]


def area_rights(role: str) -> list[str]:
    """The statements that give a role the customer area's rights."""
    assert role.isidentifier(), role
    quoted = f'"{role}"'
    return [
        *_nothing(quoted),
        f"GRANT USAGE ON SCHEMA public TO {quoted}",
        *[f"GRANT SELECT ON {table} TO {quoted}" for table in AREA_READS],
        *[f"GRANT INSERT ON {table} TO {quoted}" for table in AREA_ADDS],
        *[f"GRANT UPDATE {_columns(what)} TO {quoted}" for what in AREA_CHANGES],
        f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {quoted}",
    ]


def _nothing(quoted: str) -> list[str]:
    """What an earlier release gave goes first; a right to a table covers all of its columns."""
    return [
        f"REVOKE ALL ON ALL {things} IN SCHEMA public FROM {quoted}"
        for things in ("TABLES", "SEQUENCES")
    ]


def _columns(what: str) -> str:
    table, _, columns = what.partition(" ")
    return f"{columns} ON {table}" if columns else f"ON {table}"
