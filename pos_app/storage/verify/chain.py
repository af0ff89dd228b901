"""The chain: every operation's hash follows from its row, its transfers and the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from pos_app.domain.chain import FIRST, hash_onto, spelled
from pos_app.services.verify import Finding
from pos_app.storage.statement import Statement
from pos_app.storage.tables import book

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.storage.statement import Wire
    from pos_app.storage.verify.pages import Moved, Page

_NOBODYS: Final = spelled((None, None, None))
_HEAD: Final = Statement(
    select(book.c.sequence, book.c.hash, book.c.recorded_at_us).where(book.c.id == 1)
)


class Chain:
    """Reads the book forwards and remembers the last link."""

    def __init__(self, wire: Wire) -> None:
        self._head = wire.row(_HEAD)
        self._last: tuple[int, str, int] = (0, FIRST, 0)
        self._digest = FIRST

    def read(self, page: Page) -> list[Finding]:
        """The page follows the one before, and nothing on it was changed."""
        sequence, previous, recorded_at_us = self._last
        broken: list[str] = []
        if page.sequence != sequence + 1:
            broken.append(f"numbers have no gaps: {sequence + 1} comes next")
        if page.recorded_at_us < recorded_at_us:
            broken.append("time never goes back")
        if page.previous_hash != previous:
            broken.append("an operation names the hash of the one before")
        if page.fingerprint is None:
            broken.append("an operation was asked for by a request")
        if not self._is_digest(page.previous_hash) or page.hash != _hash_of(page):
            broken.append("the hash covers the row, its transfers and accounts")
        else:
            self._digest = page.hash
        self._last = page.sequence, page.hash, page.recorded_at_us
        return [Finding("operation", str(page.sequence), rule) for rule in broken]

    def _is_digest(self, text: str) -> bool:
        """Nearly always it is the digest that was worked out for the page before."""
        return text == self._digest or (
            len(text) == len(FIRST) and set(text) <= set("0123456789abcdef")
        )

    def end(self) -> Iterator[Finding]:
        """The head of the book is the last operation."""
        if self._head != self._last:
            yield Finding("book", "1", f"the head is the last operation, {self._last[0]}")


def _hash_of(page: Page) -> str:
    transfers = "".join([_line(moved) for moved in page.transfers])
    return hash_onto(page.previous_hash, f"{spelled(page.facts)}|{transfers}")


def _line(moved: Moved) -> str:
    """A transfer as ``transfer_facts`` has it, from accounts that are spelled already."""
    debit = moved.debit.meaning if moved.debit else _NOBODYS
    credit = moved.credit.meaning if moved.credit else _NOBODYS
    return f"{spelled((moved.position,))}{debit}{credit}{spelled(moved.leaves)}|"
