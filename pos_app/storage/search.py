"""Search as you type: an index of customers' words, kept in the customer's own transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.customers import Customer, CustomerKind
    from pos_app.services.views import CustomerFilter, CustomerPage
    from pos_app.storage.statement import Wire


class Search(Protocol):
    """The index of words of one kind of store."""

    def add(self, wire: Wire, customer: Customer) -> None:
        """Make a customer findable."""

    def remove(self, wire: Wire, customer: Customer) -> None:
        """Take out what was added for a customer as they were."""

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
        """Customers who have a word that begins with each of these, by name."""
