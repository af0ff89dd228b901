"""Saldare: the ticked tabs of a customer, paid with credit, money, or both."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.money import Money
from pos_app.domain.refusals import Refusal
from pos_app.domain.tenders import Method, Tender
from pos_app.viewmodels.asking import Unanswered
from pos_app.viewmodels.bill import Bill
from pos_app.viewmodels.order_words import OrderWords
from pos_app.viewmodels.record_rows import Tab, TabsModel
from pos_app.viewmodels.settle_face import SettleDrawing, SettleFace
from pos_app.viewmodels.settle_state import SettleState, owed
from pos_app.viewmodels.settled_news import SettledNews
from pos_app.viewmodels.settling import Settling
from pos_app.viewmodels.shown import shown
from pos_app.viewmodels.tabs_again import TabsAgain
from pos_app.viewmodels.typed_amount import TypedAmount, typed

if TYPE_CHECKING:
    from pos_app.services.settle import TabsSettled
    from pos_app.services.views import CustomerCard, OrderRow
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.notices import NoticesVM
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import Till
    from pos_app.viewmodels.undo import Undo

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SettleVM(QObject):
    """The sheet that closes several tabs in one act: all of them, or none.

    Nothing is booked before the tender that covers the rest is tapped; what was
    asked for keeps its name until there is an answer, even if the sheet is left.
    """

    changed = Signal()
    settled = Signal(object)

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
        self._notices = notices
        self._sentences = sentences
        words = OrderWords()
        self._drawing = SettleDrawing(speech, words, sentences)
        self._tabs = TabsModel(speech, words)
        self._state = SettleState()
        self._unanswered: Unanswered[SettleState] = Unanswered()
        self._settling = Settling(
            till, lambda: self._state, self._become, self._closed, self._refused
        )
        self._tabs_again = TabsAgain(
            till, news, lambda: self._state, self._show_over, self._leave_settled
        )
        self._settled_news = SettledNews(till, speech, news, notices, undo)
        self.face = SettleFace()
        speech.changed.connect(self._draw)

    @Property(TabsModel, constant=True)
    def tabs(self) -> TabsModel:
        return self._tabs

    isOpen = shown(bool, "isOpen", changed)
    isDone = shown(bool, "isDone", changed)
    customerName = shown(str, "customerName", changed)
    totalText = shown(str, "totalText", changed)
    leftText = shown(str, "leftText", changed)
    amountText = shown(str, "amountText", changed)
    isUntouched = shown(bool, "isUntouched", changed)
    creditText = shown(str, "creditText", changed)
    creditConsequence = shown(str, "creditConsequence", changed)
    creditAfterText = shown(str, "creditAfterText", changed)
    creditAmountText = shown(str, "creditAmountText", changed)
    creditRefusal = shown(str, "creditRefusal", changed)
    partText = shown(str, "partText", changed)
    tenders = shown(list, "tenders", changed)
    methods = shown(list, "methods", changed)
    quickAmounts = shown(list, "quickAmounts", changed)
    changeText = shown(str, "changeText", changed)
    keepsChange = shown(bool, "keepsChange", changed)
    isBusy = shown(bool, "isBusy", changed)
    trouble = shown(str, "trouble", changed)
    mayRetry = shown(bool, "mayRetry", changed)
    tabLeftText = shown(str, "tabLeftText", changed)

    def open_for(self, card: CustomerCard, tabs: tuple[OrderRow, ...]) -> None:
        """Open the sheet over these tabs; what got no answer yet comes before anything new."""
        if not self._state.is_busy and not self._show_unanswered(card):
            self._start(card, tabs, is_at_once=False)

    def pay_with_credit_at_once(self, card: CustomerCard, tabs: tuple[OrderRow, ...]) -> None:
        """Close these tabs with credit in one tap; the sheet opens only if that fails."""
        if not self._state.is_busy and not self._show_unanswered(card):
            self._start(card, tabs, is_at_once=True)
            self.payWithCredit()

    @Slot()
    def close(self) -> None:
        """Leave without paying, unless the answer is still on its way."""
        if not self._state.is_busy:
            self._unanswered.keep(self._state)
            self._become(SettleState())

    @Slot(str)
    def key(self, key: str) -> None:
        """A key of the keypad: what the customer hands over."""
        self._edit(replace(self._state, typed=self._state.typed.after(key)))

    @Slot(int)
    def quick(self, minor: int) -> None:
        """A key that carries a banknote."""
        note = Money(minor, self._till.shop.currency)
        self._edit(replace(self._state, typed=typed(note)))

    @Slot()
    def payWithCredit(self) -> None:
        """Pay all that is left with credit."""
        self._offer(Method.CREDIT, None)

    @Slot()
    def takePart(self) -> None:
        """Part and part: credit pays what it can, the rest waits for another method."""
        bill = self._state.bill
        if bill is not None and self.face.partText:
            self._keep(bill.plus(bill.with_credit(None)))

    @Slot(int)
    def giveBack(self, place: int) -> None:
        """Take a collected part out of the bill again."""
        if self._state.bill is not None:
            self._edit(replace(self._state, bill=self._state.bill.without(place)))

    @Slot(str)
    def payWith(self, method: str) -> None:
        """Pay by this method what was typed, or all that is left; a voucher's value is typed."""
        bill = self._state.bill
        if bill is not None:
            tapped, handed = Method(method), self._state.typed.money(bill.due.currency)
            if tapped is not Method.MEAL_VOUCHER or handed is not None:
                self._offer(tapped, handed)

    @Slot(bool)
    def keepChange(self, wanted: bool) -> None:
        """«Resto a credito»."""
        self._edit(replace(self._state, keeps_change=wanted))

    @Slot()
    def retry(self) -> None:
        """Ask again for the very same, under the same name."""
        self._settling.ask_again()

    def _start(self, card: CustomerCard, tabs: tuple[OrderRow, ...], *, is_at_once: bool) -> None:
        self._show_over(
            SettleState(
                bill=Bill(owed(card, tabs), card),
                tabs=tabs,
                request_id=self._till.new_request_id(),
                is_at_once=is_at_once,
            )
        )

    def _offer(self, method: Method, handed: Money | None) -> None:
        """Add a tender; the one that covers the rest closes the tabs."""
        bill = self._state.bill
        if bill is None or self._state.is_busy or self._state.is_unanswered:
            return
        tender = Tender(method, handed or bill.left)
        try:
            covered = bill.settled(tender, self._till.shop.cash_limit)
        except Refusal as refusal:
            self._become(replace(self._state, trouble=refusal, is_at_once=False))
            return
        collected = bill.plus(tender)
        if covered is None:
            self._keep(collected)
        else:
            self._settling.settle(collected.tenders)

    def _closed(self, done: TabsSettled) -> None:
        paid_with = {tab.order_id: tab.settled_with for tab in done.tabs}
        self._tabs.start([Tab(tab, settled_with=paid_with[tab.id]) for tab in self._state.tabs])
        at_once = self._state.is_at_once
        self._become(SettleState() if at_once else replace(self._state, is_busy=False, done=done))
        self.settled.emit(done)
        self._settled_news.tell(done)

    def _refused(self, trouble: Exception) -> None:
        self._become(replace(self._state, is_busy=False, is_at_once=False, trouble=trouble))
        if isinstance(trouble, Refusal):
            self._tabs_again.read()

    def _leave_settled(self) -> None:
        """Nothing of the bill is open any more: say why, and go."""
        if self._state.trouble is not None:
            self._notices.announce(self._sentences.of(self._state.trouble))
        self._become(SettleState())

    def _show_unanswered(self, card: CustomerCard) -> bool:
        """Show what this customer asked for last, if nobody knows yet what became of it."""
        self._unanswered.keep(self._state)
        kept = self._unanswered.take(card.customer.id)
        if kept is not None:
            self._show_over(replace(kept, is_reopened=True))
        return kept is not None

    def _keep(self, collected: Bill) -> None:
        """A part was collected: the keypad waits for the rest."""
        self._edit(replace(self._state, bill=collected, typed=TypedAmount()))

    def _edit(self, wanted: SettleState) -> None:
        """Change what will be asked for; what was said about the old sums goes."""
        if not self._state.is_fixed:
            self._become(replace(wanted, command=None, trouble=None))

    def _show_over(self, state: SettleState) -> None:
        """Show it over its tabs, all of them ticked."""
        self._tabs.start([Tab(tab, is_ticked=True) for tab in state.tabs])
        self._become(state)

    def _become(self, state: SettleState) -> None:
        self._state = state
        self._draw()

    def _draw(self) -> None:
        self.face = self._drawing.draw(self._state)
        self.changed.emit()
