"""The ticket under the fingers: it grows, is stored, and makes room for the next one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.viewmodels.order_keeping import OrderKeeping
from pos_app.viewmodels.ticket_state import Ticket

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.articles import Article
    from pos_app.services.views import CustomerCard
    from pos_app.viewmodels.till import Till


class TicketAtHand:
    """Lets go of no line and no tap: what cannot be taken now waits for the next ticket.

    ``shown`` hears of every change, ``begun`` of the first line of a ticket.
    """

    def __init__(self, till: Till, shown: Callable[[], None], begun: Callable[[], None]) -> None:
        self._keeping = OrderKeeping(till)
        self._shown = shown
        self._begun = begun
        self._tapped_meanwhile: list[Article] = []
        self.ticket = Ticket()
        self.is_busy = False
        self.trouble: Exception | None = None

    @property
    def awaits_answer(self) -> bool:
        """Whether nobody knows yet what the store holds of it."""
        return self._keeping.awaits(self.ticket)

    @property
    def is_safe(self) -> bool:
        """Whether it may make room: the store holds it as it is, or there is nothing to hold."""
        is_blank = not self.ticket.lines and self.ticket.order is None
        return not self.awaits_answer and (self.ticket.is_kept or is_blank)

    def show(self, ticket: Ticket, trouble: Exception | None = None) -> None:
        """This is the ticket now."""
        self.ticket, self.trouble = ticket, trouble
        self._shown()

    def show_customer(self, card: CustomerCard | None) -> None:
        """This customer orders; what is wrong with the ticket is wrong for them too."""
        self.show(replace(self.ticket, customer=card), self.trouble)

    def add(self, article: Article) -> None:
        """One more of an article; a tap while the till is busy counts for the next ticket."""
        if self.is_busy:
            # As it was tapped: the price list may be another one when the till is free again.
            self._tapped_meanwhile.append(article)
        else:
            self._add(article)

    def clear(self) -> None:
        """Begin with an empty ticket, and with what was tapped while the till was busy."""
        self.is_busy = False
        taps, self._tapped_meanwhile = self._tapped_meanwhile, []
        self.show(Ticket())
        for article in taps:
            self._add(article)

    def begin(self) -> None:
        """An answer is on its way: nothing of the ticket may change."""
        self.is_busy = True
        self.show(self.ticket)

    def fail(self, trouble: Exception) -> None:
        """The answer is a trouble: the ticket stays as it is, and says why."""
        self.is_busy = False
        self.show(self.ticket, trouble)

    def keep(self, then: Callable[[Ticket], None], failed: Callable[[Exception], None]) -> None:
        """Have the store hold it, and go on with it."""

        def stored(kept: Ticket) -> None:
            self.is_busy = False
            self.show(kept)
            then(kept)

        self.store(stored, failed)

    def store(
        self,
        then: Callable[[Ticket], None],
        failed: Callable[[Exception], None],
        *,
        send: bool = False,
    ) -> None:
        """Store it; a customer who was chosen meanwhile is stored before anything else."""
        self.begin()

        def stored(kept: Ticket) -> None:
            if kept.customer_id == self.ticket.customer_id:
                then(kept)
            else:
                self.ticket = replace(kept, customer=self.ticket.customer)
                self.store(then, failed, send=send)

        self._keeping.keep(self.ticket, stored, failed, send=send)

    def _add(self, article: Article) -> None:
        if not self.ticket.lines:
            self._begun()
        self.show(self.ticket.plus(article))
