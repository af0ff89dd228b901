"""Aggiungi Credito: an amount, a method, and the credit is there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.money import Money
from pos_app.domain.refusals import NeedsConfirmation
from pos_app.domain.tenders import Method
from pos_app.services.top_up import ToppedUp, TopUp, top_up
from pos_app.viewmodels.asking import AskedAct, AskedKind, Asking, Unanswered
from pos_app.viewmodels.shown import shown
from pos_app.viewmodels.top_up_face import TopUpDrawing, TopUpFace, TopUpState
from pos_app.viewmodels.typed_amount import TypedAmount, typed

if TYPE_CHECKING:
    from pos_app.services.views import CustomerCard
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.notices import NoticesVM
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import Till
    from pos_app.viewmodels.undo import Undo

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TopUpVM(QObject):
    """The sheet «Aggiungi Credito»; nothing is booked before a method is tapped.

    The request is named when the sheet opens and keeps its name until there is
    an answer, so a double tap or a retry cannot load the credit twice, nor can
    leaving the sheet and coming back to it.
    """

    changed = Signal()

    def __init__(
        self,
        till: Till,
        speech: Speech,
        news: News,
        notices: NoticesVM,
        sentences: Sentences,
        undo: Undo,
    ) -> None:
        super().__init__()
        self._till = till
        self._speech = speech
        self._news = news
        self._notices = notices
        self._undo = undo
        self._drawing = TopUpDrawing(till, speech, sentences)
        self._state = TopUpState()
        self._unanswered: Unanswered[TopUpState] = Unanswered()
        self._asking = Asking(till.jobs, till.asked)
        self.face = TopUpFace()
        speech.changed.connect(self._draw)

    isOpen = shown(bool, "isOpen", changed)
    customerName = shown(str, "customerName", changed)
    amountText = shown(str, "amountText", changed)
    isUntouched = shown(bool, "isUntouched", changed)
    beforeText = shown(str, "beforeText", changed)
    afterText = shown(str, "afterText", changed)
    note = shown(str, "note", changed)
    methods = shown(list, "methods", changed)
    quickAmounts = shown(list, "quickAmounts", changed)
    isBusy = shown(bool, "isBusy", changed)
    isDoubted = shown(bool, "isDoubted", changed)
    methodKey = shown(str, "methodKey", changed)
    methodText = shown(str, "methodText", changed)
    trouble = shown(str, "trouble", changed)
    mayRetry = shown(bool, "mayRetry", changed)

    def open_for(self, card: CustomerCard) -> None:
        """Open the sheet for a customer; what got no answer yet comes before anything new."""
        if self._state.is_busy:
            return
        self._unanswered.keep(self._state)
        kept = self._unanswered.take(card.customer.id)
        new = TopUpState(card=card, request_id=self._till.new_request_id())
        self._become(replace(kept, is_reopened=True) if kept else new)

    @Slot()
    def close(self) -> None:
        """Leave without adding anything, unless the answer is still on its way."""
        if not self._state.is_busy:
            self._unanswered.keep(self._state)
            self._become(TopUpState())

    @Slot(str)
    def key(self, key: str) -> None:
        """A key of the keypad."""
        self._edit(typed=self._state.typed.after(key))

    @Slot(int)
    def quick(self, minor: int) -> None:
        """A key that carries a whole amount."""
        self._edit(typed=typed(Money(minor, self._till.shop.currency)))

    @Slot(str)
    def writeNote(self, note: str) -> None:
        self._edit(note=note)

    @Slot(str)
    def payWith(self, method: str) -> None:
        """The method that brings the money in; this tap confirms the amount it carries."""
        amount, is_waiting = self._amount, self._state.is_unanswered
        if self._state.card is not None and amount is not None and not is_waiting:
            self._send(self._command(self._state.card, amount, Method(method)))

    @Slot()
    def confirm(self) -> None:
        """The second look at an unusual amount found it right."""
        command = self._state.command
        if command is not None and self._state.doubt is not None:
            self._send(replace(command, confirmed=True))

    @Slot()
    def correct(self) -> None:
        """The second look found a zero too many: back to the keypad."""
        self._edit()

    @Slot()
    def retry(self) -> None:
        """Ask again for the very same, under the same name."""
        if self._state.command is not None:
            self._send(self._state.command)

    @property
    def _amount(self) -> Money | None:
        return self._state.typed.money(self._till.shop.currency)

    def _command(self, card: CustomerCard, amount: Money, method: Method) -> TopUp:
        return TopUp(
            request_id=self._state.request_id,
            desk=self._till.desk,
            customer_id=card.customer.id,
            amount=amount,
            method=method,
            note=self._state.note,
            open_drawer=self._till.habits().opens_drawer,
        )

    def _send(self, command: TopUp) -> None:
        if self._state.is_busy:
            return
        self._become(
            replace(
                self._state,
                command=command,
                is_busy=True,
                is_reopened=False,
                doubt=None,
                trouble=None,
            )
        )
        counter, card = self._till.counter, self._state.card
        asked = AskedAct(
            request_id=command.request_id,
            kind=AskedKind.TOP_UP,
            asked_at_us=self._till.now_us(),
            amount_minor=command.amount.minor,
            currency=command.amount.currency,
            customer_name=card.customer.display_name if card else "",
        )
        self._asking.ask(asked, lambda: top_up(counter, command), self._added, self._refused)

    def _added(self, done: ToppedUp) -> None:
        self._become(TopUpState())
        self._till.slips_waiting()
        self._news.customerTouched.emit(done.customer_id)
        self._news.slipsTouched.emit()
        said = self.tr("%1 added: the credit is now %2.")
        said = said.replace("%1", self._speech.money(done.amount))
        self._notices.announce(
            said.replace("%2", self._speech.money(done.after)),
            self._undo.way(done.operation.sequence),
        )

    def _refused(self, trouble: Exception) -> None:
        doubt = trouble if isinstance(trouble, NeedsConfirmation) else None
        shown_trouble = None if doubt else trouble
        self._become(replace(self._state, is_busy=False, doubt=doubt, trouble=shown_trouble))

    def _edit(self, *, typed: TypedAmount | None = None, note: str | None = None) -> None:
        """Change what is asked for; doubts and troubles about the old amount go."""
        if not self._state.is_busy and not self._state.is_unanswered:
            changed = replace(self._state, command=None, doubt=None, trouble=None)
            changed = changed if typed is None else replace(changed, typed=typed)
            self._become(changed if note is None else replace(changed, note=note))

    def _become(self, state: TopUpState) -> None:
        self._state = state
        self._draw()

    def _draw(self) -> None:
        self.face = self._drawing.draw(self._state)
        self.changed.emit()
