"""Selling: tiles, ticket, payment and the list of orders, tied together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.viewmodels.articles import ArticlesVM
from pos_app.viewmodels.done import DoneVM
from pos_app.viewmodels.orders_list import OrdersListVM
from pos_app.viewmodels.payment import PaymentVM
from pos_app.viewmodels.ticket import TicketVM

if TYPE_CHECKING:
    from pos_app.services.pay import OrderPaid
    from pos_app.services.views import CustomerCard, OrderView
    from pos_app.viewmodels.surroundings import Surroundings
    from pos_app.viewmodels.ticket_state import Ticket
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SellingVM(QObject):
    """What is ordered becomes an order, an order is paid, and everybody hears of it."""

    orderOnTicket = Signal()
    """An order of the list is on the ticket: its screen wants to be seen."""

    def __init__(self, till: Till, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._articles = ArticlesVM(till, around.speech)
        self._ticket = TicketVM(till, around, self._articles)
        self._payment = PaymentVM(till, around)
        self._orders = OrdersListVM(till, around)
        self._done = DoneVM(around)
        self._ticket.ticketChanged.connect(self._ticket_changed)
        self._ticket.paid.connect(self._paid)
        self._payment.paid.connect(self._paid)
        self._payment.customerTaken.connect(self._take_customer)
        self._orders.orderOpened.connect(self._open)
        self._orders.orderToPay.connect(self._pay_order)

    @Property(ArticlesVM, constant=True)
    def articles(self) -> ArticlesVM:
        return self._articles

    @Property(TicketVM, constant=True)
    def ticket(self) -> TicketVM:
        return self._ticket

    @Property(PaymentVM, constant=True)
    def payment(self) -> PaymentVM:
        return self._payment

    @Property(OrdersListVM, constant=True)
    def orders(self) -> OrdersListVM:
        return self._orders

    @Property(DoneVM, constant=True)
    def done(self) -> DoneVM:
        return self._done

    def begin(self) -> None:
        """Read what the first screen shows."""
        self._articles.read()
        self._orders.read()

    def look_at_orders(self) -> None:
        """The list is shown: it says what is true now."""
        self._orders.read()

    def order_for(self, customer_id: int) -> None:
        """Whoever was found in the registry orders."""
        self._ticket.chooseCustomer(customer_id)

    @Slot()
    def payTicket(self) -> None:
        """Pagamento: the sheet opens at once, and the order is stored before it can be paid."""
        ticket = self._ticket.ticket
        if not ticket.lines or self._ticket.face.is_busy:
            return
        self._payment.open(ticket.lines, ticket.customer)
        self._ticket.keep(self._stored, self._payment.close)

    def _stored(self, kept: Ticket) -> None:
        assert kept.order is not None, kept
        self._payment.order_kept(kept.order)
        self._around.news.ordersTouched.emit()

    def _pay_order(self, view: OrderView) -> None:
        self._payment.open(view.lines, view.customer, view.order)

    def _open(self, view: OrderView) -> None:
        self._ticket.open_order(view)
        self.orderOnTicket.emit()

    def _take_customer(self, card: CustomerCard | None) -> None:
        """Whoever was chosen on the sheet stays on the ticket, if it was the ticket's sheet."""
        paid_for = self._payment.last_order_id
        order = self._ticket.ticket.order
        if order is not None and order.id == paid_for:
            self._ticket.set_customer(card)

    def _paid(self, receipt: OrderPaid) -> None:
        order = self._ticket.ticket.order
        if order is not None and order.id == receipt.order_id:
            self._ticket.clear()
        self._done.show(receipt)
        if receipt.customer_id is not None:
            self._around.news.customerTouched.emit(receipt.customer_id)
        self._around.news.ordersTouched.emit()
        self._around.news.slipsTouched.emit()

    def _ticket_changed(self) -> None:
        ticket = self._ticket.ticket
        self._articles.count(ticket)
        if ticket.lines:
            self._done.dismiss()
