"""Search in PostgreSQL: words in a ``tsvector``, with every word's first letters as words too.

So one or two typed letters are looked up exactly, and the planner knows how many
customers they would find: for many it walks along the names, for few it sorts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import text as sql

from pos_app.services.views import CustomerFilter, CustomerPage
from pos_app.storage.customer_lists import ACCOUNTS, ONLY, ROW, customer_row
from pos_app.storage.search_words import words_of
from pos_app.storage.statement import Statement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.customers import Customer, CustomerKind
    from pos_app.storage.statement import Wire

EXACT_LETTERS: Final = 3

_ADD: Final = Statement(
    sql("UPDATE customer SET words = array_to_tsvector(:words) WHERE id = :customer")
)
_FOUND: Final = {
    only: Statement(
        sql(
            f"SELECT {ROW} FROM customer{ACCOUNTS}{condition}"  # noqa: S608
            " AND customer.kind = :kind AND customer.archived = 0"
            " AND customer.words @@ CAST(:typed AS tsquery)"
            " AND (customer.sort_name, customer.id) > (:name, :number)"
            " ORDER BY customer.sort_name, customer.id LIMIT :rows"
        )
    )
    for only, condition in ONLY.items()
}


class PostgresSearch:
    """See ``Search``."""

    def add(self, wire: Wire, customer: Customer) -> None:
        """See ``Search.add``."""
        wire.run(_ADD, words=lexemes_of(customer), customer=customer.id)

    def remove(self, wire: Wire, customer: Customer) -> None:
        """Nothing to do: the next ``add`` overwrites it."""

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
        number, _, name = (page or "0:").partition(":")
        rows = wire.rows(
            _FOUND[only],
            kind=kind.value,
            typed=" & ".join(map(_term, words)),
            name=name,
            number=int(number),
            rows=limit + 1,
        )
        shown = rows[:limit]
        last = shown[-1] if len(rows) > limit else None
        return CustomerPage(
            rows=tuple(map(customer_row, shown)),
            next_page=None if last is None else f"{last[0]}:{last[6]}",
        )


def lexemes_of(customer: Customer) -> list[str]:
    """A customer's words and their beginnings of up to three letters."""
    words = words_of(customer)
    beginnings = (word[:size] for word in words for size in range(1, EXACT_LETTERS + 1))
    return list(dict.fromkeys([*words, *beginnings]))


def _term(word: str) -> str:
    return f"'{word}'" if len(word) <= EXACT_LETTERS else f"'{word}':*"
