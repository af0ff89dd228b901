"""A shop of a million customers and ten million entries, made by bulk and kept for the page.

    python -m benchmarks.crowd [CUSTOMERS]

Its balances, movements, orders and codes are as right as any; its hashes are only numbers, so
``verify`` would refuse it. Playing it through the real acts would take days.
"""

from __future__ import annotations

import contextlib
import hashlib
import sys
import time
from typing import TYPE_CHECKING, Final

from benchmarks.bench import PLACE
from benchmarks.crowd_statements import ENTRIES_EACH, LAST_OPERATION_US, STEPS
from benchmarks.stores import forget, tables_now
from pos_app.domain.token import TOKEN_LENGTH, TOKEN_SIGNS
from pos_app.storage.sqlite_driver import driver
from pos_app.wiring import open_shop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.raw_store import Raw

CUSTOMERS: Final = 1_000_000

_FAST: Final = (
    "PRAGMA journal_mode = OFF",
    "PRAGMA synchronous = OFF",
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA foreign_keys = OFF",
    "PRAGMA cache_size = -2000000",
)
_ASIDE: Final = (
    "SELECT type, name, sql FROM sqlite_master"
    " WHERE sql IS NOT NULL AND type IN ('trigger', 'index') ORDER BY type"
)


def token_of(customer: int) -> str:
    """The code of a customer of the crowd: known, and of no more use than the crowd itself."""
    number = int.from_bytes(hashlib.sha256(f"crowd {customer}".encode()).digest()[:17])
    return "".join(TOKEN_SIGNS[(number >> 5 * place) % 32] for place in range(TOKEN_LENGTH))


def crowd_store(place: Path = PLACE, customers: int = CUSTOMERS) -> Path:
    """The crowd's file; nobody writes in it after it was made."""
    path = place / f"{tables_now()}-crowd-{customers}.saldo"
    if not path.exists():
        place.mkdir(parents=True, exist_ok=True)
        growing = path.with_suffix(".growing")
        forget(growing)
        open_shop(f"sqlite:///{growing}").close()
        _fill(growing, customers)
        # The store's own settings are put back by its own way of opening.
        open_shop(f"sqlite:///{growing}").close()
        growing.rename(path)
    return path


def _fill(path: Path, customers: int) -> None:
    raw: Raw = driver().connect(str(path), isolation_level=None)
    with contextlib.closing(raw):
        for pragma in _FAST:
            raw.execute(pragma)
        raw.create_function("token_digest", 1, _digest, deterministic=True)
        aside = raw.execute(_ASIDE).fetchall()
        raw.execute("BEGIN")
        for kind, name, _ in aside:
            raw.execute(f"DROP {kind} {name}")
        for statement in _statements(customers):
            raw.execute(statement)
        _say("indexes and guards")
        for _, _, sql in aside:
            raw.execute(sql)
        raw.execute("COMMIT")


def _statements(customers: int) -> Iterator[str]:
    for name, statement in STEPS.items():
        _say(name)
        yield statement.format(
            customers=customers,
            entries=customers * ENTRIES_EACH,
            each=ENTRIES_EACH,
            last_us=LAST_OPERATION_US,
        )


def _digest(customer: int) -> str:
    return hashlib.sha256(token_of(customer).encode()).hexdigest()


def _say(what: str) -> None:
    print(f"  {time.strftime('%H:%M:%S')} {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    print(crowd_store(customers=int(sys.argv[1]) if sys.argv[1:] else CUSTOMERS))
