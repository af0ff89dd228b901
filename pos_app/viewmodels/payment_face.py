"""What the payment sheet shows: the bill in finished words, and why a button cannot be tapped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from pos_app.viewmodels.payment_sheet import SheetState
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.speech import Speech


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentFace:
    """The sheet as QML reads it; a reason that is not empty says why its button is off."""

    is_open: bool = False
    title: str = ""
    is_busy: bool = False
    can_collect: bool = False
    can_retry: bool = False
    is_new_customer: bool = False
    notice: str = ""
    has_customer: bool = False
    customer_name: str = ""
    credit_text: str = ""
    after_text: str = ""
    tab_text: str = ""
    caption: str = ""
    entry_text: str = ""
    is_untouched: bool = True
    credit_detail: str = ""
    credit_reason: str = ""
    cash_detail: str = ""
    exact_detail: str = ""
    exact_reason: str = ""
    voucher_reason: str = ""
    unpaid_detail: str = ""
    unpaid_reason: str = ""
    change_offer: str = ""


class PaymentWords(QObject):
    """Puts the sheet into words."""

    def __init__(self, speech: Speech, sentences: Sentences) -> None:
        super().__init__()
        self._speech = speech
        self._sentences = sentences

    def face(self, sheet: SheetState) -> PaymentFace:
        if not sheet.is_open:
            return PaymentFace()
        money = self._speech.money
        left = money(sheet.bill.left)
        collected = sheet.bill.left != sheet.bill.due
        caption = self.tr("Left to pay %1") if collected else self.tr("To pay %1")
        return PaymentFace(
            is_open=True,
            title=self._title(sheet),
            is_busy=sheet.is_busy,
            can_collect=sheet.can_collect,
            can_retry=sheet.can_retry,
            is_new_customer=sheet.is_new_customer,
            notice=self._notice(sheet),
            has_customer=sheet.bill.customer is not None,
            caption=caption.replace("%1", left),
            entry_text=money(sheet.amount),
            is_untouched=sheet.wanted is None,
            credit_detail=money(sheet.bill.credit_share(sheet.wanted)),
            credit_reason=self._credit_reason(sheet),
            cash_detail=self._cash(sheet),
            exact_detail=money(min(sheet.amount, sheet.bill.left)),
            exact_reason=self._exact_reason(sheet),
            voucher_reason=self._exact_reason(sheet) if sheet.wanted else self.tr("Type its value"),
            unpaid_detail=left,
            unpaid_reason="" if sheet.bill.customer else self.tr("Choose a customer"),
            change_offer=money(sheet.change) if sheet.change and sheet.bill.customer else "",
            **self._customer(sheet),
        )

    def _title(self, sheet: SheetState) -> str:
        if sheet.order is None:
            return self.tr("Payment")
        return self.tr("Payment · Order %1").replace("%1", str(sheet.order.id))

    def _notice(self, sheet: SheetState) -> str:
        if sheet.is_reopened:
            return self.tr("The last payment got no answer. Ask what became of it.")
        return self._sentences.of(sheet.trouble) if sheet.trouble else ""

    def _exact_reason(self, sheet: SheetState) -> str:
        """Why a way that gives no change cannot take what was typed."""
        return self.tr("Only cash gives change") if sheet.change else ""

    def _cash(self, sheet: SheetState) -> str:
        money = self._speech.money
        if sheet.change:
            return self.tr("Change %1").replace("%1", money(sheet.change))
        return money(sheet.amount)

    def _credit_reason(self, sheet: SheetState) -> str:
        if sheet.bill.customer is None:
            return self.tr("Choose a customer")
        if sheet.bill.credit_left.is_positive:
            return ""
        taken = sheet.bill.standing is not None and sheet.bill.standing.credit.is_positive
        return self.tr("All the credit is used") if taken else self.tr("No credit")

    def _customer(self, sheet: SheetState) -> dict[str, str]:
        customer = sheet.bill.customer
        if customer is None:
            return {}
        money = self._speech.money
        owed = self.tr("Unpaid orders: %1").replace("%1", money(customer.standing.tab))
        return {
            "customer_name": customer.customer.display_name,
            "credit_text": money(sheet.bill.credit_left),
            "after_text": self._consequence(sheet),
            "tab_text": owed if customer.standing.tab else "",
        }

    def _consequence(self, sheet: SheetState) -> str:
        """What «Paga con Credito» would leave: of the credit, or of the bill."""
        share = sheet.bill.credit_share(sheet.wanted)
        if not share.is_positive:
            return ""
        missing = sheet.bill.left - share
        if missing.is_positive:
            return self.tr("%1 will be left to pay").replace("%1", self._speech.money(missing))
        after = sheet.bill.credit_left - share
        return self.tr("After the payment: %1").replace("%1", self._speech.money(after))
