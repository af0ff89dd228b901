"""Anagrafica Clienti: find a customer, open the record, and act on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.viewmodels.answering import AnswerVM
from pos_app.viewmodels.customer_form import CustomerFormVM
from pos_app.viewmodels.customer_links import LinksVM
from pos_app.viewmodels.customer_list import CustomerListVM
from pos_app.viewmodels.customer_record import CustomerRecordVM
from pos_app.viewmodels.settle import SettleVM
from pos_app.viewmodels.top_up import TopUpVM

if TYPE_CHECKING:
    from pos_app.domain.customers import Customer
    from pos_app.services.views import CustomerCard
    from pos_app.viewmodels.surroundings import Surroundings
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RegistryVM(QObject):
    """The list on one side, the customer on the other, and the sheets between them."""

    managingChanged = Signal()
    pageChanged = Signal()
    useInOrderWanted = Signal(int)

    def __init__(self, till: Till, around: Surroundings) -> None:
        super().__init__()
        self._is_managing = False
        self._page = "orders"
        speech, news, say = around.speech, around.news, around.sentences
        self.list_vm = CustomerListVM(till, speech, news, "registry")
        self.record_vm = CustomerRecordVM(till, speech, news, say, around.slip)
        self.form_vm = CustomerFormVM(till, speech, news, say)
        self.top_up_vm = TopUpVM(till, speech, news, around.notices, say, around.undo)
        self.settle_vm = SettleVM(till, speech, news, around.notices, say, around.undo)
        self.links_vm = LinksVM(till, around)
        self.answer_vm = AnswerVM(till, around)
        self.list_vm.customerChosen.connect(self.record_vm.open)
        self.list_vm.kindChanged.connect(self.leave)
        self.settle_vm.settled.connect(self.record_vm.mark_settled)
        self.form_vm.saved.connect(self.list_vm.choose)
        self.form_vm.existingWanted.connect(self.list_vm.choose)

    @Property(CustomerListVM, constant=True)
    def list(self) -> CustomerListVM:
        return self.list_vm

    @Property(CustomerRecordVM, constant=True)
    def record(self) -> CustomerRecordVM:
        return self.record_vm

    @Property(CustomerFormVM, constant=True)
    def form(self) -> CustomerFormVM:
        return self.form_vm

    @Property(TopUpVM, constant=True)
    def topUp(self) -> TopUpVM:
        return self.top_up_vm

    @Property(SettleVM, constant=True)
    def settle(self) -> SettleVM:
        return self.settle_vm

    @Property(LinksVM, constant=True)
    def links(self) -> LinksVM:
        return self.links_vm

    @Property(AnswerVM, constant=True)
    def answer(self) -> AnswerVM:
        return self.answer_vm

    @Property(bool, notify=managingChanged)
    def isManaging(self) -> bool:
        """Whether the record fills the screen («Gestisci») in the place of the list."""
        return self._is_managing

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """Which part of the record is read: «orders», «movements» or «links»."""
        return self._page

    @Slot(str)
    def showPage(self, page: str) -> None:
        self._page = page
        self._read_links()
        self.pageChanged.emit()

    @property
    def is_in_use(self) -> bool:
        """Whether somebody is being looked for, or was found."""
        return bool(self.list_vm.property("chosenId") or self.list_vm.searched_for[1])

    @Slot()
    def begin(self) -> None:
        """The screen is shown: the registry from its beginning, nobody open."""
        self.leave()
        self.list_vm.begin()

    @Slot()
    def manage(self) -> None:
        """«Gestisci»: the orders and the movements of whoever is open."""
        self._set_managing(is_managing=self._card is not None)
        self._read_links()

    @Slot()
    def back(self) -> None:
        """From the record to the list; the customer stays open beside it."""
        self._set_managing(is_managing=False)

    @Slot()
    def leave(self) -> None:
        """Nobody is open any more."""
        self._set_managing(is_managing=False)
        self.record_vm.close()

    @Slot()
    def enterNew(self) -> None:
        """«Nuovo cliente», with what was searched for as the name."""
        self.form_vm.openNew(*self.list_vm.searched_for)

    @Slot()
    def edit(self) -> None:
        if self._card is not None:
            self.form_vm.open_for(self._card.customer)

    @Slot()
    def addCredit(self) -> None:
        """«Aggiungi Credito»."""
        if self._card is not None:
            self.top_up_vm.open_for(self._card)

    @Slot()
    def payTicked(self) -> None:
        """«Paga»: choose how the ticked tabs are paid."""
        if self._card is not None and self.record_vm.ticked:
            self.settle_vm.open_for(self._card, self.record_vm.ticked)

    @Slot()
    def payTickedWithCredit(self) -> None:
        """«Paga con Credito», in one tap."""
        if self._card is not None and self.record_vm.ticked:
            self.settle_vm.pay_with_credit_at_once(self._card, self.record_vm.ticked)

    @Slot()
    def useInOrder(self) -> None:
        """Take the customer along to the order."""
        if self._card is not None:
            self.useInOrderWanted.emit(self._card.customer.id)

    def take_scanned(self, customer: Customer) -> bool:
        """A slip was scanned: open its customer's record, unless a sheet is filled in just now."""
        sheets = (self.top_up_vm, self.settle_vm, self.form_vm)
        if any(sheet.property("isOpen") for sheet in sheets):
            return False
        self.list_vm.setKind(customer.kind.value)
        self.list_vm.choose(customer.id)
        return True

    def show_operation(self, customer_id: int, operation: int) -> None:
        """Open a customer's movements at the operation that was reported."""
        self.list_vm.choose(customer_id)
        self.record_vm.open_at(customer_id, operation)
        self.showPage("movements")
        self._set_managing(is_managing=True)

    @Slot(int)
    def answerReport(self, operation: int) -> None:
        """Answer what the customer wrote about an operation."""
        reported = self.record_vm.report_about(operation)
        if reported is not None:
            self.answer_vm.open_for(*reported)

    def _read_links(self) -> None:
        if self._page == "links" and self._card is not None:
            self.links_vm.show_for(self._card.customer.id)

    @property
    def _card(self) -> CustomerCard | None:
        return self.record_vm.card

    def _set_managing(self, *, is_managing: bool) -> None:
        if is_managing != self._is_managing:
            self._is_managing = is_managing
            self.managingChanged.emit()
