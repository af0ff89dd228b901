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
        self.articles_vm = ArticlesVM(till, around.speech, around.sentences)
        around.news.priceListTouched.connect(self.articles_vm.read)
        self.ticket_vm = TicketVM(till, around, self.articles_vm)
        self.payment_vm = PaymentVM(till, around)
        self.orders_vm = OrdersListVM(till, around)
        self.done_vm = DoneVM(around)
        self.ticket_vm.ticketChanged.connect(self._ticket_changed)
        self.ticket_vm.paid.connect(self._paid)
        self.payment_vm.paid.connect(self._paid)
        self.payment_vm.customerTaken.connect(self._take_customer)
        self.orders_vm.orderOpened.connect(self._open)
        self.orders_vm.orderToPay.connect(self._pay_order)

    @Property(ArticlesVM, constant=True)
    def articles(self) -> ArticlesVM:
        return self.articles_vm

    @Property(TicketVM, constant=True)
    def ticket(self) -> TicketVM:
        return self.ticket_vm

    @Property(PaymentVM, constant=True)
    def payment(self) -> PaymentVM:
        return self.payment_vm

    @Property(OrdersListVM, constant=True)
    def orders(self) -> OrdersListVM:
        return self.orders_vm

    @Property(DoneVM, constant=True)
    def done(self) -> DoneVM:
        return self.done_vm

    def begin(self) -> None:
        """Read what the first screen shows."""
        self.articles_vm.read()
        self.orders_vm.read()

    def look_at_orders(self) -> None:
        """The list is shown: it says what is true now."""
        self.orders_vm.read()

    def order_for(self, customer_id: int) -> None:
        """Whoever was found in the registry orders."""
        self.ticket_vm.chooseCustomer(customer_id)

    @Slot()
    def payTicket(self) -> None:
        """Pagamento: the sheet opens at once, and the order is stored before it can be paid."""
        ticket = self.ticket_vm.ticket
        if not ticket.lines or self.ticket_vm.face.is_busy:
            return
        opening = self.payment_vm.open(ticket.lines, ticket.customer)

        def stored(kept: Ticket) -> None:
            self._stored(opening, kept)
            if kept.customer is not None and kept.customer_id != ticket.customer_id:
                self.payment_vm.take_chosen(opening, kept.customer)

        self.ticket_vm.keep(stored, lambda: self.payment_vm.order_not_kept(opening))

    def _stored(self, opening: int, kept: Ticket) -> None:
        assert kept.order is not None, kept
        self.payment_vm.order_kept(opening, kept.order)
        self._around.news.ordersTouched.emit()

    def _pay_order(self, view: OrderView) -> None:
        if self.payment_vm.sheet.is_open:
            return  # tapped long ago, read only now: another payment has begun since
        self.payment_vm.open(view.lines, view.customer, view.order)

    def _open(self, view: OrderView) -> None:
        self.ticket_vm.open_order(view)
        self.orderOnTicket.emit()

    def _take_customer(self, card: CustomerCard | None) -> None:
        """Whoever was chosen on the sheet stays on the ticket, if it was the ticket's sheet."""
        paid_for = self.payment_vm.last_order_id
        order = self.ticket_vm.ticket.order
        if order is not None and order.id == paid_for:
            self.ticket_vm.set_customer(card)

    def _paid(self, receipt: OrderPaid) -> None:
        order = self.ticket_vm.ticket.order
        if order is not None and order.id == receipt.order_id:
            self.ticket_vm.clear()
        self.orders_vm.chosen_vm.let_go(receipt.order_id)
        self.done_vm.show(receipt)
        if receipt.customer_id is not None:
            self._around.news.customerTouched.emit(receipt.customer_id)
        self._around.news.ordersTouched.emit()
        self._around.news.slipsTouched.emit()

    def _ticket_changed(self) -> None:
        ticket = self.ticket_vm.ticket
        self.articles_vm.count(ticket)
        if ticket.lines:
            self.done_vm.dismiss()
