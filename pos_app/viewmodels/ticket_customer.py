"""Who orders: found in the registry or scanned, with what they hold at this moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pos_app.services.views import CustomerCard
    from pos_app.viewmodels.ticket_at_hand import TicketAtHand
    from pos_app.viewmodels.till import Till


class TicketCustomer:
    """Brings a customer onto the ticket, and reads again what they hold when that has changed."""

    def __init__(self, till: Till, at_hand: TicketAtHand) -> None:
        self._till = till
        self._at_hand = at_hand
        self._awaited_customer_id = 0

    def choose(self, customer_id: int) -> None:
        """Order for this customer, once it is read what they hold."""
        views = self._till.views
        self._awaited_customer_id = customer_id
        self._till.jobs.ask(
            "customer of the ticket",
            lambda: views.customer(customer_id),
            self._read,
            self._not_read,
        )

    def take(self, card: CustomerCard | None) -> None:
        """This customer orders, or nobody does; whoever was looked up before is not waited for."""
        self.await_nobody()
        self._at_hand.show_customer(card)

    def await_nobody(self) -> None:
        """An answer that is on its way is for a ticket before this one."""
        self._awaited_customer_id = 0

    def read_again(self, customer_id: int | None) -> None:
        """What a customer holds has changed; of the ticket's own it is read again."""
        if customer_id is not None and customer_id == self._at_hand.ticket.customer_id:
            self.choose(customer_id)

    def _read(self, card: CustomerCard | None) -> None:
        """Take the answer only while somebody still waits for it: the ticket may be another."""
        if card is not None and card.customer.id == self._awaited_customer_id:
            self.take(card)

    def _not_read(self, trouble: Exception) -> None:
        if self._awaited_customer_id:
            self._at_hand.show(self._at_hand.ticket, trouble)
