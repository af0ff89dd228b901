"""What a book must still say after tills died over it, checked against what they had promised."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.storage.opening import open_store

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Movement:
    """One movement of a customer's credit: the request that asked for it, whose, how much."""

    id: str
    customer: int
    amount: int


@dataclass(frozen=True, slots=True)
class Book:
    """Everything that a book says about customers' credit, and what `verify` says of the book."""

    movements: tuple[Movement, ...]
    balances: dict[int, int]
    findings: tuple[str, ...]


def promised_in(said: str) -> list[Movement]:
    """What a till has acknowledged; a line that was cut short is no promise."""
    lines = said[: said.rfind("\n") + 1].splitlines()
    return [Movement(**json.loads(line)) for line in lines]


def read_book(url: str) -> Book:
    """Open a store as a till would, and read it all."""
    handle = open_store(url, create=True)
    try:
        return Book(
            tuple(
                Movement(move.request_id, move.customer_id, move.minor)
                for move in handle.audit.credit_moves()
            ),
            {each.customer_id: each.minor for each in handle.audit.balances()},
            tuple(str(finding) for finding in handle.audit.findings()),
        )
    finally:
        handle.close()


def faults(book: Book, promised: Iterable[Movement], *, at_most_unheard: int) -> list[str]:
    """Everything that is wrong: lost, twice, invented, below zero, or found by `verify`."""
    wanted = set(promised)
    written = set(book.movements)
    times = Counter(move.id for move in book.movements)
    unheard = written - wanted
    return [
        *(f"lost: {move}" for move in wanted - written),
        *(f"twice: {name}" for name, count in times.items() if count > 1),
        *([f"invented: {unheard}"] if len(unheard) > at_most_unheard else []),
        *_wrong_balances(book),
        *book.findings,
    ]


def _wrong_balances(book: Book) -> list[str]:
    running: Counter[int] = Counter()
    wrong = []
    for move in book.movements:
        running[move.customer] += move.amount
        if running[move.customer] < 0:
            wrong.append(f"below the floor: {move}")
    sums = {customer: running[customer] for customer in book.balances}
    if sums != book.balances:
        wrong.append(f"balances {book.balances} are not the sums {sums}")
    return wrong
