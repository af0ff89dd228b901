"""What the last payment did, large enough for both sides of the counter to read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.money import total
from pos_app.domain.orders import OrderState
from pos_app.domain.tenders import Method
from pos_app.viewmodels.shown import shown

if TYPE_CHECKING:
    from pos_app.domain.money import Money
    from pos_app.services.pay import OrderPaid
    from pos_app.viewmodels.notices import Way
    from pos_app.viewmodels.surroundings import Surroundings

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneFace:
    """The receipt in finished words; empty texts are not shown."""

    is_shown: bool = False
    is_unpaid: bool = False
    title: str = ""
    subtitle: str = ""
    change_text: str = ""
    kept_text: str = ""
    before_text: str = ""
    after_text: str = ""
    tab_text: str = ""
    can_print: bool = False


@QmlElement
class DoneVM(QObject):
    """Stays until the next order begins, so that the change and the balance can be read in peace."""

    doneChanged = Signal()

    isShown = shown(bool, "is_shown", doneChanged)
    isUnpaid = shown(bool, "is_unpaid", doneChanged)
    title = shown(str, "title", doneChanged)
    subtitle = shown(str, "subtitle", doneChanged)
    changeText = shown(str, "change_text", doneChanged)
    keptText = shown(str, "kept_text", doneChanged)
    beforeText = shown(str, "before_text", doneChanged)
    afterText = shown(str, "after_text", doneChanged)
    tabText = shown(str, "tab_text", doneChanged)
    canPrint = shown(bool, "can_print", doneChanged)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._receipt: OrderPaid | None = None
        self._undo: Way | None = None
        self.face = DoneFace()
        around.speech.changed.connect(self._show)

    def show(self, receipt: OrderPaid) -> None:
        """Show a receipt with the ways back and on.

        Not in a notice: it would lie over the tiles that a quick finger taps next.
        """
        self._receipt = receipt
        self._undo = self._around.undo.way(receipt.operation.sequence)
        self._show()

    @Slot()
    def dismiss(self) -> None:
        self._receipt = self._undo = None
        self._show()

    @Slot()
    def undo(self) -> None:
        """Take the payment back; the order waits to be paid again."""
        way = self._undo
        self.dismiss()
        if way is not None:
            way.act()

    @Slot()
    def printSlip(self) -> None:
        """The balance after a payment; what is owed, with a line to sign, after none."""
        receipt = self._receipt
        if receipt is None or receipt.customer_id is None:
            return
        operation = receipt.operation.sequence
        if receipt.state is OrderState.UNPAID:
            self._around.slip.print_tab(receipt.order_id, operation)
        else:
            self._around.slip.print_for(receipt.customer_id, operation)

    def _show(self) -> None:
        self.face = DoneFace() if self._receipt is None else self._words(self._receipt)
        self.doneChanged.emit()

    def _words(self, receipt: OrderPaid) -> DoneFace:
        money = self._around.speech.money
        unpaid = receipt.state is OrderState.UNPAID
        said = self.tr("Left unpaid %1") if unpaid else self.tr("Paid %1")
        told = _left_unpaid(receipt) if unpaid else receipt.total
        methods = "+".join(share.method.value for share in receipt.shares)
        return DoneFace(
            is_shown=True,
            is_unpaid=unpaid,
            title=said.replace("%1", money(told)),
            subtitle=f"{self._around.words.title(receipt.order_id)} · "
            f"{self._around.words.methods(methods)}",
            change_text=self._positive(receipt.change),
            kept_text=self._positive(receipt.change_as_credit),
            before_text=self._moved(receipt, receipt.credit_before),
            after_text=self._moved(receipt, receipt.credit_after),
            tab_text=money(receipt.tab_after) if unpaid and receipt.tab_after else "",
            can_print=receipt.customer_id is not None,
        )

    def _positive(self, amount: Money) -> str:
        return self._around.speech.money(amount) if amount.is_positive else ""

    def _moved(self, receipt: OrderPaid, credit: Money | None) -> str:
        """One side of the credit's movement; nothing when the credit was left alone."""
        moved = receipt.credit_before != receipt.credit_after
        return self._around.speech.money(credit) if credit is not None and moved else ""


def _left_unpaid(receipt: OrderPaid) -> Money:
    """Only what went onto the tab: the rest of the order was paid."""
    shares = (share.amount for share in receipt.shares if share.method is Method.TAB)
    return total(tuple(shares), receipt.total.currency)
