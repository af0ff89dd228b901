"""The chain: every operation's hash follows from its row, its transfers and the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from pos_app.domain.chain import FIRST, Link, link_hash
from pos_app.services.verify import Finding
from pos_app.storage.ledger import transfer_facts
from pos_app.storage.statement import Statement
from pos_app.storage.tables import book

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.domain.chain import Value
    from pos_app.storage.statement import Wire
    from pos_app.storage.verify.accounts import Owned
    from pos_app.storage.verify.pages import Moved, Page

_HEAD: Final = Statement(
    select(book.c.sequence, book.c.hash, book.c.recorded_at_us).where(book.c.id == 1)
)


class Chain:
    """Reads the book forwards and remembers the last link."""

    def __init__(self, wire: Wire) -> None:
        self._head = wire.row(_HEAD)
        self._last: tuple[int, str, int] = (0, FIRST, 0)

    def read(self, page: Page) -> Iterator[Finding]:
        """The page follows the one before, and nothing on it was changed."""
        sequence, previous, recorded_at_us = self._last
        row = str(page.sequence)
        if page.sequence != sequence + 1:
            yield Finding("operation", row, f"numbers have no gaps: {sequence + 1} comes next")
        if page.recorded_at_us < recorded_at_us:
            yield Finding("operation", row, "time never goes back")
        if page.previous_hash != previous:
            yield Finding("operation", row, "an operation names the hash of the one before")
        if page.fingerprint is None:
            yield Finding("operation", row, "an operation was asked for by a request")
        if not _is_digest(page.previous_hash) or page.hash != _hash_of(page):
            yield Finding("operation", row, "the hash covers the row, its transfers and accounts")
        self._last = page.sequence, page.hash, page.recorded_at_us

    def end(self) -> Iterator[Finding]:
        """The head of the book is the last operation."""
        if self._head != self._last:
            yield Finding("book", "1", f"the head is the last operation, {self._last[0]}")


def _hash_of(page: Page) -> str:
    facts = (*page.facts, page.fingerprint)
    return link_hash(page.previous_hash, Link(facts, tuple(map(_facts, page.transfers))))


def _facts(moved: Moved) -> tuple[Value, ...]:
    return transfer_facts(
        moved.position,
        _meaning(moved.debit),
        _meaning(moved.credit),
        (moved.amount_minor, moved.currency, moved.order_id),
        (moved.debit_after, moved.credit_after),
    )


def _meaning(side: Owned | None) -> tuple[Value, ...]:
    return (None, None, None) if side is None else (side.kind, side.customer_id, side.till_id)


def _is_digest(text: str) -> bool:
    return len(text) == len(FIRST) and set(text) <= set("0123456789abcdef")
