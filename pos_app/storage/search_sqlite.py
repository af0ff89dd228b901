"""Search in SQLite: words in FTS5, whose row numbers carry the order of names.

A match comes in ascending row number by itself, so the first fifty of ten
thousand are found without sorting any.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import text as sql

from pos_app.domain.customers import sort_name
from pos_app.services.views import CustomerFilter, CustomerPage
from pos_app.storage.customer_lists import ACCOUNTS, ONLY, ROW, customer_row
from pos_app.storage.search_words import mark_of, words_of
from pos_app.storage.statement import Statement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.customers import Customer, CustomerKind
    from pos_app.storage.driver_types import Row
    from pos_app.storage.statement import Wire

CUSTOMER_BITS: Final = 28
_LETTERS: Final = 7
_LETTER_BITS: Final = 5
_PLACE: Final = 10

_ADD: Final = Statement(sql("INSERT INTO customer_word (rowid, words) VALUES (:place, :words)"))
# A table without contents is told what to forget.
_REMOVE: Final = Statement(
    sql("INSERT INTO customer_word (customer_word, rowid, words) VALUES ('delete', :place, :words)")
)
_FOUND: Final = {
    only: Statement(
        sql(
            f"SELECT {ROW}, customer_word.rowid"  # noqa: S608
            f" FROM customer_word CROSS JOIN customer{ACCOUNTS}"
            " AND customer_word MATCH :match AND customer_word.rowid > :after"
            f" AND customer.id = (customer_word.rowid & {2**CUSTOMER_BITS - 1})"
            f" AND customer.archived = 0{condition}"
            " ORDER BY customer_word.rowid LIMIT :rows"
        )
    )
    for only, condition in ONLY.items()
}


class SqliteSearch:
    """See ``Search``."""

    def add(self, wire: Wire, customer: Customer) -> None:
        """See ``Search.add``."""
        wire.run(_ADD, place=place_of(customer), words=marked_words(customer))

    def remove(self, wire: Wire, customer: Customer) -> None:
        """See ``Search.remove``."""
        wire.run(_REMOVE, place=place_of(customer), words=marked_words(customer))

    def page(
        self,
        wire: Wire,
        kind: CustomerKind,
        words: Sequence[str],
        only: CustomerFilter,
        *,
        limit: int,
        page: str | None,
    ) -> CustomerPage:
        """See ``Search.page``."""
        match = " ".join(f'"{mark_of(kind)}{word}"*' for word in words)
        rows = wire.rows(_FOUND[only], match=match, after=int(page or 0), rows=limit + 1)
        shown = rows[:limit]
        return CustomerPage(
            rows=tuple(map(customer_row, sorted(shown, key=_by_name))),
            next_page=str(shown[-1][_PLACE]) if len(rows) > limit else None,
        )


def place_of(customer: Customer) -> int:
    """Where a customer stands among all: the first letters of the name, then their number."""
    return (_packed(sort_name(customer.name, customer.surname)) << CUSTOMER_BITS) | customer.id


def marked_words(customer: Customer) -> str:
    """A customer's words, each behind the letter of the registry."""
    mark = mark_of(customer.kind)
    return " ".join(mark + word for word in words_of(customer))


def _by_name(row: Row) -> tuple[int, str, int]:
    return row[_PLACE] >> CUSTOMER_BITS, row[6], row[0]


def _packed(name: str) -> int:
    packed = 0
    for at in range(_LETTERS):
        packed = packed << _LETTER_BITS | (_rank(name[at]) if at < len(name) else 0)
    return packed


def _rank(sign: str) -> int:
    """Digits before letters, and letters of other alphabets behind ours."""
    if sign == " ":
        return 1
    if sign.isdecimal():
        return 2
    return 3 + ord(sign) - ord("a") if "a" <= sign <= "z" else 30
