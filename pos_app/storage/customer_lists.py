"""Lists of customers: the whole registry by name, or those whose words begin with what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import text as sql

from pos_app.domain.customers import CustomerKind, display_name
from pos_app.domain.money import Money
from pos_app.services.views import CustomerFilter, CustomerPage, CustomerRow
from pos_app.storage.search_words import typed_words
from pos_app.storage.statement import Statement

if TYPE_CHECKING:
    from pos_app.storage.driver_types import Row
    from pos_app.storage.search import Search
    from pos_app.storage.statement import Wire

ROW: Final = (
    "customer.id, customer.kind, customer.name, customer.surname, customer.phone, customer.email,"
    " customer.sort_name, credit.balance_minor - credit.held_minor, tab.balance_minor, credit.currency"
)
"""The columns of a row; a search adds the place at which the next page begins."""

ACCOUNTS: Final = (
    " CROSS JOIN account AS credit CROSS JOIN account AS tab"
    " WHERE credit.customer_id = customer.id AND credit.kind = 'credit'"
    " AND tab.customer_id = customer.id AND tab.kind = 'tab'"
)
ONLY: Final = {
    CustomerFilter.ALL: "",
    CustomerFilter.DEBIT: " AND tab.balance_minor > 0",
    CustomerFilter.CREDIT: " AND credit.balance_minor > 0",
}
_LISTED: Final = (
    " AND customer.kind = :kind AND customer.archived = 0"
    " AND (customer.sort_name, customer.id) > (:name, :number)"
    " ORDER BY customer.sort_name, customer.id LIMIT :rows"
)
# CROSS JOIN tells SQLite where to begin: at the names, or at the few accounts with something on.
_BY_NAME: Final = {
    only: Statement(sql(f"SELECT {ROW} FROM customer{ACCOUNTS}{condition}{_LISTED}"))  # noqa: S608
    for only, condition in ONLY.items()
}
_FROM_FEW: Final = {
    only: Statement(
        sql(
            f"SELECT {ROW} FROM account AS {only_kind} CROSS JOIN customer"  # noqa: S608
            f" CROSS JOIN account AS {other}"
            f" WHERE {only_kind}.kind = '{only_kind}' AND {only_kind}.balance_minor > 0"
            f" AND customer.id = {only_kind}.customer_id"
            f" AND {other}.customer_id = customer.id AND {other}.kind = '{other}'{_LISTED}"
        )
    )
    for only, only_kind, other in (
        (CustomerFilter.DEBIT, "tab", "credit"),
        (CustomerFilter.CREDIT, "credit", "tab"),
    )
}
_KINDS: Final = {kind.value: kind for kind in CustomerKind}
_FEW: Final = 1000
_HOW_MANY: Final = {
    only: Statement(
        sql(
            "SELECT count(*) FROM (SELECT 1 FROM account"  # noqa: S608
            f" WHERE kind = '{kind}' AND balance_minor > 0 LIMIT {_FEW + 1}) AS counted"
        )
    )
    for only, kind in ((CustomerFilter.DEBIT, "tab"), (CustomerFilter.CREDIT, "credit"))
}
_COUNT: Final = Statement(sql("SELECT count(*) FROM customer WHERE kind = :kind AND archived = 0"))


class CustomerLists:
    """Questions about the registry."""

    def __init__(self, search: Search) -> None:
        self._search = search

    def count(self, wire: Wire, kind: CustomerKind) -> int:
        """See ``Views.count_customers``."""
        row = wire.row(_COUNT, kind=kind.value)
        assert row is not None
        counted: int = row[0]
        return counted

    def page(
        self,
        wire: Wire,
        kind: CustomerKind,
        text: str,
        only: CustomerFilter,
        *,
        limit: int,
        page: str | None,
    ) -> CustomerPage:
        """See ``Views.customers``."""
        words = typed_words(text)
        if text.strip() and not words:
            return CustomerPage(rows=(), next_page=None)
        if words:
            return self._search.page(wire, kind, words, only, limit=limit, page=page)
        return _browse(wire, kind, only, limit, page)


def _browse(
    wire: Wire, kind: CustomerKind, only: CustomerFilter, limit: int, page: str | None
) -> CustomerPage:
    number, _, name = (page or "0:").partition(":")
    rows = wire.rows(
        _statement(wire, only), kind=kind.value, name=name, number=int(number), rows=limit + 1
    )
    shown = rows[:limit]
    last = shown[-1] if len(rows) > limit else None
    return CustomerPage(
        rows=tuple(map(customer_row, shown)),
        next_page=None if last is None else f"{last[0]}:{last[6]}",
    )


def _statement(wire: Wire, only: CustomerFilter) -> Statement:
    if only is CustomerFilter.ALL:
        return _BY_NAME[only]
    row = wire.row(_HOW_MANY[only])
    assert row is not None
    # Few: find and sort them. Many: walk along the names, where the next one is never far.
    return _FROM_FEW[only] if row[0] <= _FEW else _BY_NAME[only]


def customer_row(row: Row) -> CustomerRow:
    """A row of a list, from the columns of ``ROW``."""
    number, kind, name, surname, phone, email, _, credit, tab, currency = row[:10]
    return CustomerRow(
        id=number,
        kind=_KINDS[kind],
        display_name=display_name(name, surname),
        detail=phone or email,
        credit=Money(credit, currency),
        tab=Money(tab, currency),
    )
