"""The yardstick: one durable payment as plain tables would take it, to tell how fast a machine is.

Six rows in five tables without rules, indexes of their own or a chain. Our promise about the
processor was given on a machine where this took 0.11 ms of it.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from benchmarks.raw_store import raw_store
from benchmarks.stores import forget

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.raw_store import Raw
    from benchmarks.turns import Step

PROMISED_CPU_MS: Final = 0.11
"""What it took where the promises were given."""

_ACCOUNTS: Final = 1_000
_TABLES: Final = (
    "CREATE TABLE journal (id INTEGER PRIMARY KEY, at_us, kind TEXT, reference TEXT)",
    "CREATE TABLE entry (id INTEGER PRIMARY KEY, journal_id, account_id, amount, balance)",
    "CREATE INDEX entry_of_account ON entry (account_id, id)",
    "CREATE TABLE account (id INTEGER PRIMARY KEY, balance)",
    "CREATE TABLE payment (id INTEGER PRIMARY KEY, bill_id, amount, method TEXT)",
    "CREATE TABLE bill (id INTEGER PRIMARY KEY, state TEXT, total)",
)
_NUMBERS: Final = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
_ENTRY: Final = "INSERT INTO entry (journal_id, account_id, amount, balance) VALUES (?, ?, ?, ?)"


def yardstick(path: Path, payments: int) -> tuple[Raw, Step]:
    """A new store of plain tables with so many bills to pay, and the step that pays one."""
    forget(path)
    raw = raw_store(path)
    for table in _TABLES:
        raw.execute(table)
    raw.execute(f"{_NUMBERS} INSERT INTO account SELECT i, 100000000 FROM n", (_ACCOUNTS,))
    raw.execute(f"{_NUMBERS} INSERT INTO bill SELECT i, 'open', 300 FROM n", (payments,))
    return raw, lambda number: _pay(raw, number + 1)


def _pay(raw: Raw, bill: int) -> None:
    account, amount = bill % _ACCOUNTS + 1, 300
    raw.execute("BEGIN IMMEDIATE")
    held = raw.execute("SELECT balance FROM account WHERE id = ?", (account,)).fetchone()[0]
    entry = raw.execute(
        "INSERT INTO journal (at_us, kind, reference) VALUES (?, 'payment', ?)",
        (time.time_ns() // 1000, f"bill {bill}"),
    ).lastrowid
    raw.execute(_ENTRY, (entry, account, -amount, held - amount))
    raw.execute(_ENTRY, (entry, 0, amount, None))
    raw.execute("UPDATE account SET balance = ? WHERE id = ?", (held - amount, account))
    raw.execute(
        "INSERT INTO payment (bill_id, amount, method) VALUES (?, ?, 'credit')", (bill, amount)
    )
    raw.execute("UPDATE bill SET state = 'paid' WHERE id = ?", (bill,))
    raw.execute("COMMIT")
