"""The ticket as it grows under the fingers, before and after it is stored as an order."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import count
from typing import TYPE_CHECKING, Final

from pos_app.domain.money import Money, total
from pos_app.domain.orders import MAX_LINES, MAX_QUANTITY, Line, Order
from pos_app.services.views import CustomerCard

if TYPE_CHECKING:
    from pos_app.domain.articles import Article


_tickets: Final = count(1)


@dataclass(frozen=True, slots=True)
class Ticket:
    """Lines and a customer, with the stored order they belong to once there is one.

    ``kept_lines`` and ``kept_customer_id`` are what the store holds of it;
    ``key`` stays with the ticket, whatever happens to its lines.
    """

    lines: tuple[Line, ...] = ()
    customer: CustomerCard | None = None
    order: Order | None = None
    kept_lines: tuple[Line, ...] = ()
    kept_customer_id: int | None = None
    key: int = field(default_factory=lambda: next(_tickets), compare=False)

    @property
    def customer_id(self) -> int | None:
        return self.customer.customer.id if self.customer else None

    @property
    def pieces(self) -> int:
        return sum(line.quantity for line in self.lines)

    @property
    def is_kept(self) -> bool:
        """Whether the store holds it just as it is."""
        same = self.kept_lines == self.lines and self.kept_customer_id == self.customer_id
        return self.order is not None and same

    def total(self, currency: str) -> Money:
        return total(tuple(line.amount for line in self.lines), currency)

    def quantity(self, article_id: int) -> int:
        return sum(line.quantity for line in self.lines if line.article_id == article_id)

    def plus(self, article: Article) -> Ticket:
        """One more of an article: on its line, or on a new one below the others."""
        if self.quantity(article.id):
            return self.with_quantity(article.id, self.quantity(article.id) + 1)
        if len(self.lines) >= MAX_LINES:
            return self
        line = Line(
            article.id, article.name, 1, article.price, article.vat_rate_bp, article.is_service
        )
        return replace(self, lines=(*self.lines, line))

    def with_quantity(self, article_id: int, quantity: int) -> Ticket:
        """So many of an article; none of it takes the line away."""
        counted = min(quantity, MAX_QUANTITY)
        changed = (
            replace(line, quantity=counted) if line.article_id == article_id else line
            for line in self.lines
        )
        return replace(self, lines=tuple(line for line in changed if line.quantity > 0))

    def with_line_back(self, line: Line, place: int) -> Ticket:
        """A removed line again where it was; one that was ordered anew since counts both."""
        if self.quantity(line.article_id):
            both = self.quantity(line.article_id) + line.quantity
            return self.with_quantity(line.article_id, both)
        if len(self.lines) >= MAX_LINES:
            return self
        return replace(self, lines=(*self.lines[:place], line, *self.lines[place:]))

    def kept_as(self, order: Order, lines: tuple[Line, ...], customer_id: int | None) -> Ticket:
        """The same ticket, after the store answered what it holds of it."""
        return replace(self, order=order, kept_lines=lines, kept_customer_id=customer_id)
