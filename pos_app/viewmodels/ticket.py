"""The ticket: what is being ordered, for whom, and what may happen with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.tenders import Method, Tender
from pos_app.viewmodels.paying import Paying
from pos_app.viewmodels.selling_rows import TicketLinesModel
from pos_app.viewmodels.shown import shown
from pos_app.viewmodels.ticket_at_hand import TicketAtHand
from pos_app.viewmodels.ticket_customer import TicketCustomer
from pos_app.viewmodels.ticket_face import TicketFace, TicketWords
from pos_app.viewmodels.ticket_news import TicketNews
from pos_app.viewmodels.ticket_state import Ticket

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.articles import Article
    from pos_app.domain.orders import Line
    from pos_app.services.pay import OrderPaid
    from pos_app.services.views import CustomerCard, OrderView
    from pos_app.viewmodels.surroundings import Surroundings
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1


class PriceList(Protocol):
    """Where the ticket finds an article that was tapped."""

    def article(self, article_id: int) -> Article:
        """The article of this number, with its price of today."""


@QmlElement
class TicketVM(QObject):
    """The ticket at hand; it lets go of nothing before the store holds it or the cashier says so."""

    ticketChanged = Signal()
    paid = Signal(object)
    """A payment in one tap went through."""
    customerScanned = Signal()
    """A slip said who orders: nobody needs to be looked for."""

    title = shown(str, "title", ticketChanged)
    piecesText = shown(str, "pieces_text", ticketChanged)
    totalText = shown(str, "total_text", ticketChanged)
    isEmpty = shown(bool, "is_empty", ticketChanged)
    isStored = shown(bool, "is_stored", ticketChanged)
    customerName = shown(str, "customer_name", ticketChanged)
    creditText = shown(str, "credit_text", ticketChanged)
    tabText = shown(str, "tab_text", ticketChanged)
    offerText = shown(str, "offer_text", ticketChanged)
    offerDetail = shown(str, "offer_detail", ticketChanged)
    sendText = shown(str, "send_text", ticketChanged)
    canSend = shown(bool, "can_send", ticketChanged)
    isBusy = shown(bool, "is_busy", ticketChanged)
    notice = shown(str, "notice", ticketChanged)

    def __init__(self, till: Till, around: Surroundings, prices: PriceList) -> None:
        super().__init__()
        self._news = TicketNews(around)
        self._prices = prices
        self._paying = Paying(till)
        self._words = TicketWords(around.speech, around.sentences, till.shop.currency)
        self._rows = TicketLinesModel(around.speech)
        self.face = TicketFace()
        self._at_hand = TicketAtHand(till, self._draw, around.notices.withdraw)
        self._customer = TicketCustomer(till, self._at_hand)
        self._draw()
        around.speech.changed.connect(self._draw)
        around.news.customerTouched.connect(self._customer_touched)

    @Property(TicketLinesModel, constant=True)
    def lines(self) -> TicketLinesModel:
        return self._rows

    @property
    def ticket(self) -> Ticket:
        return self._at_hand.ticket

    @Slot(int)
    def add(self, article_id: int) -> None:
        """One more of a tapped article; a tap while the till is busy counts for the next ticket."""
        self._at_hand.add(self._prices.article(article_id))

    @Slot(int)
    def more(self, article_id: int) -> None:
        self.setQuantity(article_id, self.ticket.quantity(article_id) + 1)

    @Slot(int)
    def less(self, article_id: int) -> None:
        self.setQuantity(article_id, self.ticket.quantity(article_id) - 1)

    @Slot(int, int)
    def setQuantity(self, article_id: int, quantity: int) -> None:
        """So many of an article; none takes it off the ticket, and offers it back."""
        if self._at_hand.is_busy:
            return
        before = self.ticket
        self._at_hand.show(before.with_quantity(article_id, quantity))
        gone = [each for each in enumerate(before.lines) if each[1].article_id == article_id]
        if quantity <= 0 and gone:
            place, line = gone[0]
            self._news.removed(line.name, lambda: self._put_back(before.key, line, place))

    @Slot()
    def empty(self) -> None:
        """Throw the ticket away; a stored order is deleted with it, unless it is wanted back."""
        if self._at_hand.is_busy:
            return
        if self._at_hand.awaits_answer:
            self.keep(lambda _: self.empty())
        elif self.ticket.lines or self.ticket.order is not None:
            self._throw_away()

    @Slot(int)
    def chooseCustomer(self, customer_id: int) -> None:
        """Order for this customer; what they hold is shown at once."""
        self._customer.choose(customer_id)

    def take_scanned(self, card: CustomerCard) -> bool:
        """A slip was scanned: its customer orders, unless the ticket is written down just now."""
        if self._at_hand.is_busy:
            return False
        self._customer.take(card)
        self.customerScanned.emit()
        return True

    @Slot()
    def removeCustomer(self) -> None:
        self._customer.take(None)

    @Slot()
    def send(self) -> None:
        """Manda in preparazione: the order goes to the kitchen and to the list of open orders."""
        if self.face.can_send:
            self._at_hand.store(self._sent, self._failed, send=True)

    @Slot()
    def startNew(self) -> None:
        """Put this ticket into the list of orders and begin another."""
        if not self._at_hand.is_busy:
            self.put_aside(self.clear)

    @Slot()
    def payWithCredit(self) -> None:
        """Pay the whole ticket with the customer's credit, in one tap."""
        if self._at_hand.is_busy or not self.face.offer_text:
            return
        tapped_for = self.ticket.customer_id

        def kept(ticket: Ticket) -> None:
            if ticket.customer_id == tapped_for:
                self._pay_kept(ticket)

        self.keep(kept)

    def keep(
        self, then: Callable[[Ticket], None], otherwise: Callable[[], None] | None = None
    ) -> None:
        """Have the store hold this ticket, and go on with it."""

        def failed(trouble: Exception) -> None:
            self._failed(trouble)
            if otherwise is not None:
                otherwise()

        self._at_hand.keep(then, failed)

    def put_aside(self, then: Callable[[], None]) -> None:
        """Store what is not stored yet, so that the ticket can make room."""

        def kept(ticket: Ticket) -> None:
            self._news.in_list(ticket)
            then()

        if self._at_hand.is_safe:
            then()
        else:
            self.keep(kept)

    @property
    def unsaved(self) -> tuple[Line, ...]:
        """What was tapped and asked of nobody yet."""
        is_asked = self._at_hand.is_busy or self.ticket.order is not None
        return () if is_asked else self.ticket.lines

    def take_over(self, lines: tuple[Line, ...]) -> None:
        """Begin with what was tapped before the till knew who stands at it."""
        if lines:
            self._at_hand.show(Ticket(lines))

    def open_order(self, view: OrderView) -> None:
        """Show a stored order, as it was left."""
        order, customer = view.order, view.customer
        ticket = Ticket(view.lines, customer, order, view.lines, order.customer_id)
        self.put_aside(lambda: self._at_hand.show(ticket))

    def clear(self) -> None:
        """Begin with an empty ticket, and with what was tapped while the till was busy."""
        self._customer.await_nobody()
        self._at_hand.clear()

    def _throw_away(self) -> None:
        before = self.ticket
        self.clear()
        self._news.emptied(before, lambda: self._bring_back(before))

    def _put_back(self, key: int, line: Line, place: int) -> None:
        """Only the removed line comes back, and only onto its own ticket."""
        if self.ticket.key == key and not self._at_hand.is_busy:
            self._at_hand.show(self.ticket.with_line_back(line, place))

    def _bring_back(self, before: Ticket) -> None:
        """The emptied ticket comes back; what is on the ticket by now goes into the list."""
        if not self._at_hand.is_busy:
            self.put_aside(lambda: self._at_hand.show(before))

    def set_customer(self, card: CustomerCard | None) -> None:
        self._at_hand.show_customer(card)

    def _sent(self, kept: Ticket) -> None:
        assert kept.order is not None, kept
        self.clear()
        self._news.in_preparation(kept.order)

    def _pay_kept(self, kept: Ticket) -> None:
        assert kept.order is not None, kept
        self._at_hand.begin()
        tenders = (Tender(Method.CREDIT, kept.order.due),)
        self._paying.pay(kept.order, tenders, kept.customer_id, self._paid, self._failed)

    def _paid(self, receipt: OrderPaid) -> None:
        self._at_hand.is_busy = False
        self.paid.emit(receipt)

    def _failed(self, trouble: Exception) -> None:
        self._at_hand.fail(trouble)
        self._customer.read_again(self.ticket.customer_id)

    def _customer_touched(self, customer_id: int) -> None:
        self._customer.read_again(customer_id)

    def _draw(self) -> None:
        now = self._at_hand
        self._rows.show(now.ticket.lines)
        self.face = self._words.face(now.ticket, busy=now.is_busy, trouble=now.trouble)
        self.ticketChanged.emit()
