"""Pagamento: the sheet on which an order is paid, by one tender or several, all at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.money import Money
from pos_app.domain.tenders import Method
from pos_app.viewmodels.bill import Bill
from pos_app.viewmodels.collecting import Collecting
from pos_app.viewmodels.customer_list import CustomerListVM
from pos_app.viewmodels.payer import Payer
from pos_app.viewmodels.paying import Paying
from pos_app.viewmodels.payment_face import PaymentFace, PaymentWords
from pos_app.viewmodels.payment_sheet import SheetState
from pos_app.viewmodels.selling_rows import BillLinesModel, TenderRow, TendersModel
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from pos_app.domain.orders import Line, Order
    from pos_app.services.pay import OrderPaid
    from pos_app.services.views import CustomerCard
    from pos_app.viewmodels.surroundings import Surroundings
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

NOTES_MINOR: Final = (500, 1000, 2000, 5000)


@QmlElement
class PaymentVM(QObject):
    """Collects tenders and sends them together when they cover the bill; leaving takes nothing."""

    paymentChanged = Signal()
    customerNeeded = Signal()
    """The search is on the sheet again, and wants the keyboard."""
    customerArrived = Signal()
    """Somebody pays: the keypad wants the keyboard."""
    customerTaken = Signal(object)
    notesChanged = Signal()
    paid = Signal(object)

    isOpen = shown(bool, "is_open", paymentChanged)
    title = shown(str, "title", paymentChanged)
    isBusy = shown(bool, "is_busy", paymentChanged)
    canCollect = shown(bool, "can_collect", paymentChanged)
    canRetry = shown(bool, "can_retry", paymentChanged)
    isNewCustomer = shown(bool, "is_new_customer", paymentChanged)
    notice = shown(str, "notice", paymentChanged)
    hasCustomer = shown(bool, "has_customer", paymentChanged)
    customerName = shown(str, "customer_name", paymentChanged)
    creditText = shown(str, "credit_text", paymentChanged)
    afterText = shown(str, "after_text", paymentChanged)
    tabText = shown(str, "tab_text", paymentChanged)
    caption = shown(str, "caption", paymentChanged)
    entryText = shown(str, "entry_text", paymentChanged)
    isUntouched = shown(bool, "is_untouched", paymentChanged)
    creditDetail = shown(str, "credit_detail", paymentChanged)
    creditReason = shown(str, "credit_reason", paymentChanged)
    cashDetail = shown(str, "cash_detail", paymentChanged)
    exactDetail = shown(str, "exact_detail", paymentChanged)
    exactReason = shown(str, "exact_reason", paymentChanged)
    voucherReason = shown(str, "voucher_reason", paymentChanged)
    unpaidDetail = shown(str, "unpaid_detail", paymentChanged)
    unpaidReason = shown(str, "unpaid_reason", paymentChanged)
    changeOffer = shown(str, "change_offer", paymentChanged)

    def __init__(self, till: Till, around: Surroundings) -> None:
        super().__init__()
        self._till = till
        self._around = around
        self._paying = Paying(till)
        self._words = PaymentWords(around.speech, around.sentences)
        self.picker_vm = CustomerListVM(till, around.speech, around.news, "payment")
        self._payer = Payer(
            till, around.news, lambda: self._sheet, self._show, self.customerArrived.emit
        )
        self._collecting = Collecting(
            till, self._paying, self._payer, lambda: self._sheet, self._show, self._paid
        )
        self._lines = BillLinesModel(around.speech)
        self._collected = TendersModel(around.speech, around.words)
        self._sheet = self._closed()
        self._last_order_id = 0
        self._openings = 0
        self.face = PaymentFace()
        self.picker_vm.customerChosen.connect(self._choose_customer)
        around.speech.changed.connect(lambda: self._show(self._sheet))
        around.speech.changed.connect(self.notesChanged)

    @Property(CustomerListVM, constant=True)
    def picker(self) -> CustomerListVM:
        return self.picker_vm

    @Property(BillLinesModel, constant=True)
    def lines(self) -> BillLinesModel:
        return self._lines

    @Property(TendersModel, constant=True)
    def tenders(self) -> TendersModel:
        return self._collected

    @Property(list, notify=notesChanged)
    def notes(self) -> list[dict[str, object]]:
        """The banknotes that one tap puts on the counter."""
        speech = self._around.speech
        return [
            {"minor": note.minor, "figure": str(note.minor // 100), "text": speech.note(note)}
            for note in (Money(minor, self._till.shop.currency) for minor in NOTES_MINOR)
        ]

    @property
    def sheet(self) -> SheetState:
        return self._sheet

    @property
    def last_order_id(self) -> int:
        """The order that the sheet shows, or showed last."""
        return self._last_order_id

    # --- Opening and leaving ---

    def open(
        self, lines: tuple[Line, ...], customer: CustomerCard | None, order: Order | None = None
    ) -> int:
        """Show the bill at once, and number this opening; it is paid once the store holds it."""
        amounts = (line.amount for line in lines)
        due = order.due if order else sum(amounts, Money(0, self._till.shop.currency))
        self._paying.begin()
        self._openings += 1
        opening = self._openings
        self._show(SheetState(Bill(due, customer), opening=opening, lines=lines, is_open=True))
        if order is not None:
            self.order_kept(opening, order)
        if customer is None:
            self._ask_for_customer()
        return opening

    def order_kept(self, opening: int, order: Order) -> None:
        """The store holds the order of that opening: its number is known, and it may be paid."""
        if opening != self._sheet.opening:
            return
        self._last_order_id = order.id
        unanswered = self._paying.unanswered
        again = unanswered is not None and unanswered.order_id == order.id
        bill = replace(self._sheet.bill, due=order.due)
        self._show(replace(self._sheet, order=order, bill=bill, can_retry=again, is_reopened=again))

    def order_not_kept(self, opening: int) -> None:
        """The store could not hold the order: its sheet closes, and no other."""
        if opening == self._sheet.opening:
            self.close()

    @Slot()
    def close(self) -> None:
        """Leave the sheet; nothing that was collected on it is taken."""
        if self._sheet.is_open and not self._sheet.is_busy:
            customer = self._sheet.bill.customer
            self._show(self._closed())
            self.customerTaken.emit(customer)

    # --- The customer ---

    @Slot()
    def changeCustomer(self) -> None:
        """Somebody else pays; credit that was collected goes back to whom it belongs."""
        if self._sheet.is_busy:
            return
        nobody = self._sheet.bill.paid_by(None)
        self._show(replace(self._sheet, bill=nobody, awaited_customer_id=0, trouble=None))
        self._ask_for_customer()

    @Slot(bool)
    def enterNew(self, is_new: bool) -> None:
        """«Nuovo» instead of «Esistente», and back."""
        self._show(replace(self._sheet, is_new_customer=is_new, trouble=None))

    @Slot(str)
    def register(self, name: str) -> None:
        """Enter a customer with nothing but a name, and let them pay."""
        if not self._sheet.is_busy:
            self._payer.register(self.picker_vm.property("kind"), name)

    def take_scanned(self, card: CustomerCard) -> bool:
        """A slip was scanned while the sheet is open: whether its customer may pay."""
        return self._payer.take_scanned(card)

    def take_chosen(self, opening: int, card: CustomerCard) -> None:
        """Somebody was chosen on the ticket while its order was on the way to the store."""
        if opening == self._sheet.opening and self._sheet.is_open:
            self._payer.take(card)

    # --- The keypad ---

    @Slot(str)
    def key(self, key: str) -> None:
        self._show(self._sheet.after_key(key))

    @Slot(int)
    def note(self, minor: int) -> None:
        """One more banknote on the counter."""
        self._show(self._sheet.with_note(Money(minor, self._till.shop.currency)))

    # --- Tenders ---

    @Slot()
    def payWithCredit(self) -> None:
        """Take from the credit what it can give; what is left is paid another way."""
        self._collecting.credit()

    @Slot(str)
    def payWith(self, method: str) -> None:
        """Take what was typed, or all that is left, by this method."""
        self._collecting.amount(Method(method))

    @Slot()
    def keepChange(self) -> None:
        """Resto a credito: cash comes in whole, and the change stays as the customer's credit."""
        if self.face.change_offer:
            self._collecting.amount(Method.CASH, change_as_credit=True)

    @Slot()
    def leaveUnpaid(self) -> None:
        """Non riscosso: all that is left goes onto the customer's tab."""
        self._collecting.tab()

    @Slot()
    def payAsOffered(self) -> None:
        """Enter on the keypad: credit while there is any, cash otherwise."""
        if self.face.credit_reason:
            self.payWith(Method.CASH.value)
        else:
            self.payWithCredit()

    @Slot(int)
    def giveBack(self, place: int) -> None:
        """Take a collected tender off the bill again."""
        self._collecting.give_back(place)

    @Slot()
    def retry(self) -> None:
        """Ask once more what became of the payment that got no answer."""
        self._collecting.ask_again()

    # --- Inside ---

    def _paid(self, receipt: OrderPaid) -> None:
        self._show(self._closed())
        self.paid.emit(receipt)

    def _ask_for_customer(self) -> None:
        self._show(replace(self._sheet, is_new_customer=False))
        self.picker_vm.begin()
        self.customerNeeded.emit()

    def _choose_customer(self, customer_id: int) -> None:
        if self._sheet.is_open and not self._sheet.is_busy:
            self._payer.read(customer_id)

    def _closed(self) -> SheetState:
        return SheetState(Bill(Money(0, self._till.shop.currency)))

    def _show(self, sheet: SheetState) -> None:
        self._sheet = sheet
        self._lines.show(sheet.lines)
        tenders = enumerate(sheet.bill.tenders)
        self._collected.show([TenderRow(place, tender) for place, tender in tenders])
        self.face = self._words.face(sheet)
        self.paymentChanged.emit()
