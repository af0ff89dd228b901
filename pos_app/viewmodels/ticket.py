"""The ticket: what is being ordered, for whom, and what may happen with it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.tenders import Method, Tender
from pos_app.viewmodels.notices import Way
from pos_app.viewmodels.order_keeping import OrderKeeping
from pos_app.viewmodels.paying import Paying
from pos_app.viewmodels.selling_rows import TicketLinesModel
from pos_app.viewmodels.shown import shown
from pos_app.viewmodels.ticket_face import TicketFace, TicketWords
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
        self._till = till
        self._around = around
        self._prices = prices
        self._keeping = OrderKeeping(till)
        self._paying = Paying(till)
        self._words = TicketWords(around.speech, around.sentences, till.shop.currency)
        self._rows = TicketLinesModel(around.speech)
        self._tapped_meanwhile: list[Article] = []
        self._ticket = Ticket()
        self._busy = False
        self._awaited_customer_id = 0
        self._trouble: Exception | None = None
        self.face = TicketFace()
        self._show(Ticket())
        around.speech.changed.connect(lambda: self._show(self._ticket, self._trouble))
        around.news.customerTouched.connect(self._read_customer)

    @Property(TicketLinesModel, constant=True)
    def lines(self) -> TicketLinesModel:
        return self._rows

    @property
    def ticket(self) -> Ticket:
        return self._ticket

    @Slot(int)
    def add(self, article_id: int) -> None:
        """One more of a tapped article; a tap while the till is busy counts for the next ticket."""
        article = self._prices.article(article_id)
        if self._busy:
            # As it was tapped: the price list may be another one when the till is free again.
            self._tapped_meanwhile.append(article)
        else:
            self._add(article)

    @Slot(int)
    def more(self, article_id: int) -> None:
        self.setQuantity(article_id, self._ticket.quantity(article_id) + 1)

    @Slot(int)
    def less(self, article_id: int) -> None:
        self.setQuantity(article_id, self._ticket.quantity(article_id) - 1)

    @Slot(int, int)
    def setQuantity(self, article_id: int, quantity: int) -> None:
        """So many of an article; none takes it off the ticket, and offers it back."""
        if self._busy:
            return
        before = self._ticket
        self._show(before.with_quantity(article_id, quantity))
        gone = [each for each in enumerate(before.lines) if each[1].article_id == article_id]
        if quantity <= 0 and gone:
            place, line = gone[0]
            said = self.tr("%1 removed").replace("%1", line.name)
            self._offer_back(said, lambda: self._put_back(before.key, line, place))

    @Slot()
    def empty(self) -> None:
        """Throw the ticket away; a stored order is deleted with it, unless it is wanted back."""
        if self._busy:
            return
        if self._keeping.awaits(self._ticket):
            self.keep(lambda _: self.empty())
            return
        if self._ticket.lines or self._ticket.order is not None:
            self._throw_away()

    @Slot(int)
    def chooseCustomer(self, customer_id: int) -> None:
        """Order for this customer; what they hold is shown at once."""
        views = self._till.views
        self._awaited_customer_id = customer_id
        self._till.jobs.ask(
            "customer of the ticket",
            lambda: views.customer(customer_id),
            self._customer_read,
            self._not_read,
        )

    def take_scanned(self, card: CustomerCard) -> bool:
        """A slip was scanned: its customer orders, unless the ticket is written down just now."""
        if self._busy:
            return False
        self._awaited_customer_id = 0
        self.set_customer(card)
        self.customerScanned.emit()
        return True

    @Slot()
    def removeCustomer(self) -> None:
        self._awaited_customer_id = 0
        self.set_customer(None)

    @Slot()
    def send(self) -> None:
        """Manda in preparazione: the order goes to the kitchen and to the list of open orders."""
        if self.face.can_send:
            self._store(self._sent, self._failed, send=True)

    @Slot()
    def startNew(self) -> None:
        """Put this ticket into the list of orders and begin another."""
        if not self._busy:
            self.put_aside(self.clear)

    @Slot()
    def payWithCredit(self) -> None:
        """Pay the whole ticket with the customer's credit, in one tap."""
        if self._busy or not self.face.offer_text:
            return
        tapped_for = self._ticket.customer_id

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

        self._store(lambda kept: self._kept(kept, then), failed)

    def _store(
        self,
        then: Callable[[Ticket], None],
        failed: Callable[[Exception], None],
        *,
        send: bool = False,
    ) -> None:
        """Store the ticket; a customer who was chosen meanwhile is stored before anything else."""
        self._begin()

        def stored(kept: Ticket) -> None:
            if kept.customer_id == self._ticket.customer_id:
                then(kept)
            else:
                self._ticket = replace(kept, customer=self._ticket.customer)
                self._store(then, failed, send=send)

        self._keeping.keep(self._ticket, stored, failed, send=send)

    def put_aside(self, then: Callable[[], None]) -> None:
        """Store what is not stored yet, so that the ticket can make room."""

        def kept(ticket: Ticket) -> None:
            self._put_into_list(ticket)
            then()

        if self._keeping.awaits(self._ticket):
            self.keep(kept)
        elif self._ticket.is_kept or (not self._ticket.lines and self._ticket.order is None):
            then()
        else:
            self.keep(kept)

    def _put_into_list(self, ticket: Ticket) -> None:
        """Tell where the order went; one that lost its last line goes, unless it is wanted back."""
        order = ticket.order
        if order is not None and ticket.lines:
            said = self.tr("Order %1 is in the list").replace("%1", str(order.id))
            self._around.notices.announce(said)
        elif order is not None:
            self._around.cancelling.cancel(order.id, order.version, lambda: None)
        self._around.news.ordersTouched.emit()

    @property
    def unsaved(self) -> tuple[Line, ...]:
        """What was tapped and asked of nobody yet."""
        return () if self._busy or self._ticket.order is not None else self._ticket.lines

    def take_over(self, lines: tuple[Line, ...]) -> None:
        """Begin with what was tapped before the till knew who stands at it."""
        if lines:
            self._show(Ticket(lines))

    def open_order(self, view: OrderView) -> None:
        """Show a stored order, as it was left."""
        order, customer = view.order, view.customer
        ticket = Ticket(view.lines, customer, order, view.lines, order.customer_id)
        self.put_aside(lambda: self._show(ticket))

    def clear(self) -> None:
        """Begin with an empty ticket, and with what was tapped while the till was busy."""
        self._busy = False
        self._awaited_customer_id = 0
        taps, self._tapped_meanwhile = self._tapped_meanwhile, []
        self._show(Ticket())
        for article in taps:
            self._add(article)

    def _add(self, article: Article) -> None:
        if not self._ticket.lines:
            self._around.notices.withdraw()
        self._show(self._ticket.plus(article))

    def _throw_away(self) -> None:
        before = self._ticket
        self.clear()
        if before.order is None:
            self._offer_back(self.tr("Ticket emptied"), lambda: self._bring_back(before))
        else:
            self._around.cancelling.cancel(
                before.order.id, before.order.version, lambda: self._bring_back(before)
            )

    def _put_back(self, key: int, line: Line, place: int) -> None:
        """Only the removed line comes back, and only onto its own ticket."""
        if self._ticket.key == key and not self._busy:
            self._show(self._ticket.with_line_back(line, place))

    def _bring_back(self, before: Ticket) -> None:
        """The emptied ticket comes back; what is on the ticket by now goes into the list."""
        if not self._busy:
            self.put_aside(lambda: self._show(before))

    def set_customer(self, card: CustomerCard | None) -> None:
        self._show(replace(self._ticket, customer=card), self._trouble)

    def _customer_read(self, card: CustomerCard | None) -> None:
        """Take the answer only while somebody still waits for it: the ticket may be another."""
        if card is not None and card.customer.id == self._awaited_customer_id:
            self._awaited_customer_id = 0
            self.set_customer(card)

    def _begin(self) -> None:
        self._busy = True
        self._show(self._ticket)

    def _kept(self, kept: Ticket, then: Callable[[Ticket], None]) -> None:
        self._busy = False
        self._show(kept)
        then(kept)

    def _sent(self, kept: Ticket) -> None:
        assert kept.order is not None, kept
        said = self.tr("Order %1 is in preparation").replace("%1", str(kept.order.id))
        self.clear()
        self._around.notices.announce(said)
        self._around.news.ordersTouched.emit()

    def _pay_kept(self, kept: Ticket) -> None:
        assert kept.order is not None, kept
        self._begin()
        tenders = (Tender(Method.CREDIT, kept.order.due),)
        self._paying.pay(kept.order, tenders, kept.customer_id, self._paid, self._failed)

    def _paid(self, receipt: OrderPaid) -> None:
        self._busy = False
        self.paid.emit(receipt)

    def _failed(self, trouble: Exception) -> None:
        self._busy = False
        self._show(self._ticket, trouble)
        if self._ticket.customer is not None:
            self._read_customer(self._ticket.customer.customer.id)

    def _not_read(self, trouble: Exception) -> None:
        self._show(self._ticket, trouble)

    def _read_customer(self, customer_id: int) -> None:
        if customer_id == self._ticket.customer_id:
            self.chooseCustomer(customer_id)

    def _offer_back(self, said: str, undo: Callable[[], None]) -> None:
        self._around.notices.announce(said, Way("undo", self.tr("Undo"), undo))

    def _show(self, ticket: Ticket, trouble: Exception | None = None) -> None:
        self._ticket, self._trouble = ticket, trouble
        self._rows.show(ticket.lines)
        self.face = self._words.face(ticket, busy=self._busy, trouble=trouble)
        self.ticketChanged.emit()
