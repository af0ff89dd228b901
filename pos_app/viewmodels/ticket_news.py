"""What is said of a ticket that leaves the counter, with the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pos_app.viewmodels.notices import Way

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.orders import Order
    from pos_app.viewmodels.surroundings import Surroundings
    from pos_app.viewmodels.ticket_state import Ticket


class TicketNews(QObject):
    """Tells where a line or a whole ticket went; nothing goes without a word or a way back."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around

    def removed(self, name: str, undo: Callable[[], None]) -> None:
        """A line went off the ticket."""
        self._offer_back(self.tr("%1 removed").replace("%1", name), undo)

    def emptied(self, ticket: Ticket, undo: Callable[[], None]) -> None:
        """A ticket was thrown away; its stored order is deleted, unless it is wanted back."""
        if ticket.order is None:
            self._offer_back(self.tr("Ticket emptied"), undo)
        else:
            self._around.cancelling.cancel(ticket.order.id, ticket.order.version, undo)

    def in_list(self, ticket: Ticket) -> None:
        """It waits among the orders; one that lost its last line goes, unless it is wanted back."""
        order = ticket.order
        if order is not None and ticket.lines:
            said = self.tr("Order %1 is in the list").replace("%1", str(order.id))
            self._around.notices.announce(said)
        elif order is not None:
            self._around.cancelling.cancel(order.id, order.version, lambda: None)
        self._around.news.ordersTouched.emit()

    def in_preparation(self, order: Order) -> None:
        """The kitchen has it."""
        said = self.tr("Order %1 is in preparation").replace("%1", str(order.id))
        self._around.notices.announce(said)
        self._around.news.ordersTouched.emit()

    def _offer_back(self, said: str, undo: Callable[[], None]) -> None:
        self._around.notices.announce(said, Way("undo", self.tr("Undo"), undo))
