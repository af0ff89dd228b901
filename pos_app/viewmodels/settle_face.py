"""What the sheet «Saldare» says, finished for the screen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from pos_app.domain.money import Money
from pos_app.domain.tenders import MONEY_METHODS, Method

if TYPE_CHECKING:
    from pos_app.services.settle import TabsSettled
    from pos_app.viewmodels.bill import Bill
    from pos_app.viewmodels.order_words import OrderWords
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.settle_state import SettleState
    from pos_app.viewmodels.speech import Speech

NOTES_MINOR: Final = (1_000, 2_000, 5_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleFace:
    """The texts of the sheet, before and after the tabs are closed."""

    isOpen: bool = False
    isDone: bool = False
    customerName: str = ""
    totalText: str = ""
    leftText: str = ""
    amountText: str = ""
    isUntouched: bool = True
    creditText: str = ""
    creditAfterText: str = ""
    creditConsequence: str = ""
    creditAmountText: str = ""
    creditRefusal: str = ""
    partText: str = ""
    tenders: list[dict[str, object]] = field(default_factory=list)
    methods: list[dict[str, object]] = field(default_factory=list)
    quickAmounts: list[dict[str, object]] = field(default_factory=list)
    changeText: str = ""
    keepsChange: bool = False
    isBusy: bool = False
    trouble: str = ""
    mayRetry: bool = False
    tabLeftText: str = ""


class SettleDrawing(QObject):
    """Turns the state of a settlement into the texts of its sheet."""

    def __init__(self, speech: Speech, words: OrderWords, sentences: Sentences) -> None:
        super().__init__()
        self._speech = speech
        self._words = words
        self._sentences = sentences

    def draw(self, state: SettleState) -> SettleFace:
        """Finish the sheet; what pays at once shows none until it is in trouble."""
        bill, card, money = state.bill, state.card, self._speech.money
        if bill is None or card is None:
            return SettleFace()
        name = card.customer.display_name
        if state.done is not None:
            return self._done(state.done, name)
        typed = state.typed.money(bill.due.currency)
        return SettleFace(
            isOpen=not state.is_at_once,
            customerName=name,
            totalText=money(bill.due),
            leftText=money(bill.left),
            amountText=money(typed or bill.left),
            isUntouched=typed is None,
            creditText=money(bill.credit_left),
            creditConsequence=self._consequence(bill),
            creditAmountText=money(bill.left),
            creditRefusal=self._credit_refusal(state, bill),
            partText="" if state.is_unanswered else self._part(bill),
            tenders=[self._tender(tender.method, tender.amount) for tender in bill.tenders],
            methods=[self._way_in(method, state, bill.left) for method in MONEY_METHODS],
            quickAmounts=[self._note(minor, bill.due.currency) for minor in NOTES_MINOR],
            changeText=self._change(bill, typed),
            keepsChange=state.keeps_change,
            isBusy=state.is_busy,
            trouble=self._trouble(state),
            mayRetry=state.is_unanswered,
        )

    def _trouble(self, state: SettleState) -> str:
        if state.is_reopened and state.is_unanswered:
            return self.tr("The last settlement got no answer. Ask what became of it.")
        return self._sentences.of(state.trouble) if state.trouble else ""

    def _done(self, done: TabsSettled, name: str) -> SettleFace:
        money = self._speech.money
        return SettleFace(
            isOpen=True,
            isDone=True,
            customerName=name,
            totalText=money(done.total),
            creditText=money(done.credit_before),
            creditAfterText=money(done.credit_after),
            tenders=[self._tender(share.method, share.amount) for share in done.shares],
            changeText=money(done.change) if done.change else "",
            tabLeftText=money(done.tab_after) if done.tab_after else "",
        )

    def _credit_refusal(self, state: SettleState, bill: Bill) -> str:
        """Why credit alone does not pay what is left; empty when it does."""
        if state.is_unanswered:
            return self.tr("Waits for an answer")
        if not bill.credit_left:
            taken = bill.standing is not None and bill.standing.credit.is_positive
            return self.tr("All the credit is used") if taken else self.tr("No credit")
        missing = bill.left - bill.credit_left
        if missing.is_positive:
            return self.tr("%1 is missing").replace("%1", self._speech.money(missing))
        return ""

    def _consequence(self, bill: Bill) -> str:
        """What credit would leave: of itself, or of the bill."""
        share = bill.credit_share(None)
        if not share.is_positive:
            return ""
        missing = bill.left - share
        if missing.is_positive:
            return self.tr("%1 will be left to pay").replace("%1", self._speech.money(missing))
        after = self._speech.money(bill.credit_left - share)
        return self.tr("After paying with credit: %1").replace("%1", after)

    def _part(self, bill: Bill) -> str:
        """The explicit part and part; empty when credit pays all, or nothing."""
        share = bill.credit_share(None)
        rest = bill.left - share
        if not share or not rest:
            return ""
        said = self.tr("%1 credit + %2 another way")
        return said.replace("%1", self._speech.money(share)).replace("%2", self._speech.money(rest))

    def _tender(self, method: Method, amount: Money) -> dict[str, object]:
        return {
            "key": method.value,
            "text": self._words.method(method),
            "amount": self._speech.money(amount),
        }

    def _way_in(self, method: Method, state: SettleState, left: Money) -> dict[str, object]:
        """One method with the amount its tap takes, or why it cannot take so much."""
        typed = state.typed.money(left.currency)
        amount = left if typed is None else typed
        reason = self._reason(method, state, is_typed=typed is not None, is_too_much=amount > left)
        return {
            "key": method.value,
            "text": self._words.method(method),
            "detail": self._speech.money(amount),
            "reason": reason,
            "isAllowed": not reason,
        }

    def _reason(
        self, method: Method, state: SettleState, *, is_typed: bool, is_too_much: bool
    ) -> str:
        """Why this method cannot be tapped; a voucher is worth what is printed on it."""
        if state.is_unanswered:
            return self.tr("Waits for an answer")
        if method is Method.MEAL_VOUCHER and not is_typed:
            return self.tr("Type its value")
        if is_too_much and method is not Method.CASH:
            return self.tr("Only cash gives change")
        return ""

    def _note(self, minor: int, currency: str) -> dict[str, object]:
        return {"minor": minor, "text": self._speech.note(Money(minor, currency))}

    def _change(self, bill: Bill, typed: Money | None) -> str:
        if typed is None or typed <= bill.left:
            return ""
        return self._speech.money(typed - bill.left)
