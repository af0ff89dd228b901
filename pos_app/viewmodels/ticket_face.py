"""What the ticket shows: its state in finished words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pos_app.domain.orders import OrderState

if TYPE_CHECKING:
    from pos_app.domain.money import Money
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.ticket_state import Ticket


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketFace:
    """The ticket as QML reads it; every amount is text."""

    title: str = ""
    pieces_text: str = ""
    total_text: str = ""
    is_empty: bool = True
    is_stored: bool = False
    customer_name: str = ""
    credit_text: str = ""
    tab_text: str = ""
    offer_text: str = ""
    offer_detail: str = ""
    send_text: str = ""
    can_send: bool = False
    is_busy: bool = False
    notice: str = ""


class TicketWords(QObject):
    """Puts a ticket into words."""

    def __init__(self, speech: Speech, sentences: Sentences, currency: str) -> None:
        super().__init__()
        self._speech = speech
        self._sentences = sentences
        self._currency = currency

    def face(self, ticket: Ticket, *, busy: bool, trouble: Exception | None) -> TicketFace:
        total = ticket.total(self._currency)
        return TicketFace(
            title=self._title(ticket),
            pieces_text=self.tr("%n article(s)", "", ticket.pieces),
            total_text=self._speech.money(total),
            is_empty=not ticket.lines,
            is_stored=ticket.order is not None,
            offer_text=self._offer(ticket, total),
            offer_detail=self._offer_detail(ticket, total),
            send_text=self._send(ticket),
            can_send=self._can_send(ticket) and not busy,
            is_busy=busy,
            notice=self._sentences.of(trouble) if trouble else "",
            **self._customer(ticket),
        )

    def _title(self, ticket: Ticket) -> str:
        if ticket.order is None:
            return self.tr("New order")
        return self.tr("Order %1").replace("%1", str(ticket.order.id))

    def _customer(self, ticket: Ticket) -> dict[str, str]:
        if ticket.customer is None:
            return {}
        standing = ticket.customer.standing
        credit = self.tr("Credit %1").replace("%1", self._speech.money(standing.credit))
        owed = self.tr("To settle %1").replace("%1", self._speech.money(standing.tab))
        return {
            "customer_name": ticket.customer.customer.display_name,
            "credit_text": credit,
            "tab_text": owed if standing.tab else "",
        }

    def _offer(self, ticket: Ticket, total: Money) -> str:
        """The amount of the one-tap payment, when the customer's credit covers all of it."""
        credit = ticket.customer.standing.credit if ticket.customer else total.zero()
        covered = total.is_positive and credit >= total
        return self._speech.money(total) if covered else ""

    def _offer_detail(self, ticket: Ticket, total: Money) -> str:
        """The amount, and what the one tap would leave of the credit."""
        amount = self._offer(ticket, total)
        if not amount or ticket.customer is None:
            return ""
        left = self._speech.money(ticket.customer.standing.credit - total)
        return self.tr("%1 · then %2 is left").replace("%1", amount).replace("%2", left)

    def _send(self, ticket: Ticket) -> str:
        if ticket.order is not None and ticket.order.state is not OrderState.OPEN:
            return self.tr("Save the changes")
        return self.tr("Send to preparation")

    def _can_send(self, ticket: Ticket) -> bool:
        waits = ticket.order is None or ticket.order.state is OrderState.OPEN
        return bool(ticket.lines) and (waits or not ticket.is_kept)
