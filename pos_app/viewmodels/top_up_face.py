"""What the sheet «Aggiungi Credito» says, finished for the screen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from pos_app.domain.money import Money
from pos_app.domain.refusals import NeedsConfirmation
from pos_app.domain.tenders import MONEY_METHODS, Method
from pos_app.services.top_up import TopUp
from pos_app.services.views import CustomerCard
from pos_app.viewmodels.asking import got_no_answer
from pos_app.viewmodels.order_words import OrderWords
from pos_app.viewmodels.typed_amount import TypedAmount

if TYPE_CHECKING:
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import Till

QUICK_MINOR: Final = (1_000, 2_000, 5_000)
NOTHING: Final = TypedAmount()


@dataclass(frozen=True, slots=True, kw_only=True)
class TopUpState:
    """Where a top-up stands; ``command`` was sent and has no answer yet, or needs a second look."""

    card: CustomerCard | None = None
    request_id: str = ""
    typed: TypedAmount = NOTHING
    note: str = ""
    command: TopUp | None = None
    is_busy: bool = False
    doubt: NeedsConfirmation | None = None
    trouble: Exception | None = None
    is_reopened: bool = False

    @property
    def customer_id(self) -> int | None:
        """Whose credit it is."""
        return self.card.customer.id if self.card else None

    @property
    def is_unanswered(self) -> bool:
        """Whether nobody knows yet if the credit was added; nothing else can be asked till then."""
        return got_no_answer(self.command, self.trouble)


@dataclass(frozen=True, slots=True, kw_only=True)
class TopUpFace:
    """What the sheet says, finished for the screen."""

    isOpen: bool = False
    customerName: str = ""
    amountText: str = ""
    isUntouched: bool = True
    beforeText: str = ""
    afterText: str = ""
    note: str = ""
    methods: list[dict[str, object]] = field(default_factory=list)
    quickAmounts: list[dict[str, object]] = field(default_factory=list)
    isBusy: bool = False
    isDoubted: bool = False
    methodKey: str = ""
    methodText: str = ""
    trouble: str = ""
    mayRetry: bool = False


class TopUpDrawing(QObject):
    """Turns the state of a top-up into the texts of its sheet."""

    def __init__(self, till: Till, speech: Speech, sentences: Sentences) -> None:
        super().__init__()
        self._till = till
        self._speech = speech
        self._sentences = sentences
        self._words = OrderWords()

    def draw(self, state: TopUpState) -> TopUpFace:
        """Finish the sheet for the screen; without a customer it is closed."""
        money = self._speech.money
        if state.card is None:
            return TopUpFace()
        before = state.doubt.before if state.doubt else state.card.standing.credit
        amount = state.typed.money(self._till.shop.currency) or before.zero()
        return TopUpFace(
            isOpen=True,
            customerName=state.card.customer.display_name,
            amountText=money(amount),
            isUntouched=not amount,
            beforeText=money(before),
            afterText=money(before + amount),
            note=state.note,
            methods=[self._way_in(method, amount, state) for method in MONEY_METHODS],
            quickAmounts=[self._quick(minor) for minor in QUICK_MINOR],
            isBusy=state.is_busy,
            isDoubted=state.doubt is not None,
            methodKey=state.command.method.value if state.command else "",
            methodText=self._words.method(state.command.method) if state.command else "",
            trouble=self._trouble(state),
            mayRetry=state.is_unanswered,
        )

    def _trouble(self, state: TopUpState) -> str:
        if state.is_reopened and state.is_unanswered:
            return self.tr("The last top-up got no answer. Ask what became of it.")
        return self._sentences.of(state.trouble) if state.trouble else ""

    def _way_in(self, method: Method, amount: Money, state: TopUpState) -> dict[str, object]:
        """One method with what its tap does, or why it cannot be tapped."""
        refusal = self._refusal(method, amount)
        if state.is_unanswered:
            refusal = self.tr("Waits for an answer")
        confirm = self.tr("Confirm %1").replace("%1", self._speech.money(amount))
        return {
            "key": method.value,
            "text": self._words.method(method),
            "detail": confirm,
            "reason": refusal,
            "isAllowed": not refusal and not self._is_other(method, state),
        }

    def _is_other(self, method: Method, state: TopUpState) -> bool:
        """Whether the answer to another method's tap is on its way."""
        return state.is_busy and state.command is not None and state.command.method is not method

    def _refusal(self, method: Method, amount: Money) -> str:
        if method is Method.MEAL_VOUCHER and not self._till.shop.vouchers_as_credit:
            return self.tr("The law does not let it become credit")
        return "" if amount else self.tr("Type an amount")

    def _quick(self, minor: int) -> dict[str, object]:
        amount = Money(minor, self._till.shop.currency)
        return {"minor": minor, "text": self._speech.note(amount)}
