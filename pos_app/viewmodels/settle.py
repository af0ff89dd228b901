"""Saldare: the ticked tabs of a customer, paid with credit, money, or both."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.money import Money, total
from pos_app.domain.refusals import Refusal
from pos_app.domain.tenders import Method, Tender
from pos_app.services.settle import SettleTabs, TabsSettled, settle
from pos_app.viewmodels.asking import AskedAct, AskedKind, Asking, Unanswered
from pos_app.viewmodels.bill import Bill
from pos_app.viewmodels.order_words import OrderWords
from pos_app.viewmodels.record_rows import Tab, TabsModel
from pos_app.viewmodels.settle_face import SettleDrawing, SettleFace, SettleState
from pos_app.viewmodels.shown import shown
from pos_app.viewmodels.typed_amount import TypedAmount, typed

if TYPE_CHECKING:
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
        self._speech = speech
        self._news = news
        self._notices = notices
        self._undo = undo
        self._sentences = sentences
        words = OrderWords()
        self._drawing = SettleDrawing(speech, words, sentences)
        self._tabs = TabsModel(speech, words)
        self._state = SettleState()
        self._unanswered: Unanswered[SettleState] = Unanswered()
        self._asking = Asking(till.jobs, till.asked)
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
        self._edit(typed=self._state.typed.after(key))

    @Slot(int)
    def quick(self, minor: int) -> None:
        """A key that carries a banknote."""
        self._edit(typed=typed(Money(minor, self._till.shop.currency)))

    @Slot()
    def payWithCredit(self) -> None:
        """Pay all that is left with credit."""
        self._offer(Method.CREDIT, None)

    @Slot()
    def takePart(self) -> None:
        """Part and part: credit pays what it can, the rest waits for another method."""
        bill = self._state.bill
        if bill is not None and not self._state.is_busy:
            self._edit(bill=bill.plus(bill.with_credit(None)), typed=TypedAmount())

    @Slot(int)
    def giveBack(self, place: int) -> None:
        """Take a collected part out of the bill again."""
        if self._state.bill is not None:
            self._edit(bill=self._state.bill.without(place))

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
        self._edit(keeps_change=wanted)

    @Slot()
    def retry(self) -> None:
        """Ask again for the very same, under the same name."""
        if self._state.command is not None:
            self._send(self._state.command)

    def _start(self, card: CustomerCard, tabs: tuple[OrderRow, ...], *, is_at_once: bool) -> None:
        self._tabs.start([Tab(tab, is_ticked=True) for tab in tabs])
        self._become(
            SettleState(
                bill=Bill(_owed(card, tabs), card),
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
            self._edit(bill=collected, typed=TypedAmount())
        else:
            self._send(self._command(collected.tenders))

    def _command(self, tenders: tuple[Tender, ...]) -> SettleTabs:
        card = self._card
        assert card is not None
        return SettleTabs(
            request_id=self._state.request_id,
            desk=self._till.desk,
            customer_id=card.customer.id,
            order_ids=tuple(tab.id for tab in self._state.tabs),
            tenders=tenders,
            change_as_credit=self._state.keeps_change,
            open_drawer=self._till.habits().opens_drawer,
        )

    def _send(self, command: SettleTabs) -> None:
        if self._state.is_busy:
            return
        self._become(
            replace(self._state, command=command, is_busy=True, is_reopened=False, trouble=None)
        )
        counter, currency = self._till.counter, self._till.shop.currency
        asked = AskedAct(
            request_id=command.request_id,
            kind=AskedKind.SETTLEMENT,
            asked_at_us=self._till.now_us(),
            amount_minor=total(tuple(tab.owed for tab in self._state.tabs), currency).minor,
            currency=currency,
            customer_name=self._card.customer.display_name if self._card else "",
        )
        self._asking.ask(asked, lambda: settle(counter, command), self._closed, self._refused)

    def _closed(self, done: TabsSettled) -> None:
        paid_with = {tab.order_id: tab.settled_with for tab in done.tabs}
        self._tabs.start([Tab(tab, settled_with=paid_with[tab.id]) for tab in self._state.tabs])
        at_once = self._state.is_at_once
        self._become(SettleState() if at_once else replace(self._state, is_busy=False, done=done))
        self.settled.emit(done)
        self._till.slips_waiting()
        self._news.customerTouched.emit(done.customer_id)
        self._news.ordersTouched.emit()
        self._news.slipsTouched.emit()
        said = self.tr("%n tab(s) settled: the credit is now %1.", "", len(done.tabs))
        self._notices.announce(
            said.replace("%1", self._speech.money(done.credit_after)),
            self._undo.way(done.operation.sequence),
        )

    def _refused(self, trouble: Exception) -> None:
        self._become(replace(self._state, is_busy=False, is_at_once=False, trouble=trouble))
        if isinstance(trouble, Refusal):
            self._read_again()

    def _read_again(self) -> None:
        """Another till was faster: what the customer holds and owes now."""
        card, views = self._card, self._till.views
        if card is None:
            return
        customer_id = card.customer.id
        self._news.customerTouched.emit(customer_id)
        self._till.jobs.ask(
            "customer of the settlement",
            lambda: (views.customer(customer_id), views.open_tabs(customer_id)),
            lambda found: self._found(*found),
            lambda _: None,
        )

    def _found(self, card: CustomerCard | None, open_tabs: tuple[OrderRow, ...]) -> None:
        """Make the bill anew of the tabs that still wait; without any there is nothing to pay."""
        state, before = self._state, self._card
        is_same = card and before and card.customer.id == before.customer.id
        if card is None or state.bill is None or not is_same or state.is_busy or state.done:
            return
        wanted = {tab.id for tab in state.tabs}
        tabs = tuple(tab for tab in open_tabs if tab.id in wanted)
        if not tabs:
            self._leave_settled(state)
            return
        self._tabs.start([Tab(tab, is_ticked=True) for tab in tabs])
        bill = replace(state.bill, due=_owed(card, tabs)).paid_by(card)
        bill = bill if bill.left.is_positive else replace(bill, tenders=())
        self._become(replace(state, bill=bill, tabs=tabs))

    def _leave_settled(self, state: SettleState) -> None:
        """Nothing of the bill is open any more: say why, and go."""
        if state.trouble is not None:
            self._notices.announce(self._sentences.of(state.trouble))
        self._become(SettleState())

    @property
    def _card(self) -> CustomerCard | None:
        return self._state.bill.customer if self._state.bill else None

    def _show_unanswered(self, card: CustomerCard) -> bool:
        """Show what this customer asked for last, if nobody knows yet what became of it."""
        self._unanswered.keep(self._state)
        kept = self._unanswered.take(card.customer.id)
        if kept is not None:
            self._tabs.start([Tab(tab, is_ticked=True) for tab in kept.tabs])
            self._become(replace(kept, is_reopened=True))
        return kept is not None

    def _edit(
        self,
        *,
        bill: Bill | None = None,
        typed: TypedAmount | None = None,
        keeps_change: bool | None = None,
    ) -> None:
        """Change what will be asked for; what was said about the old sums goes."""
        state = self._state
        if state.is_busy or state.is_unanswered or state.done is not None:
            return
        self._become(
            replace(
                state,
                bill=bill or state.bill,
                typed=state.typed if typed is None else typed,
                keeps_change=state.keeps_change if keeps_change is None else keeps_change,
                command=None,
                trouble=None,
            )
        )

    def _become(self, state: SettleState) -> None:
        self._state = state
        self._draw()

    def _draw(self) -> None:
        self.face = self._drawing.draw(self._state)
        self.changed.emit()


def _owed(card: CustomerCard, tabs: tuple[OrderRow, ...]) -> Money:
    return total(tuple(tab.owed for tab in tabs), card.standing.tab.currency)
