"""Prelievi: who may ask for credit in money, from how much on, and how the bank knows the shop."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.domain.changes import rebased
from pos_app.services.change_withdrawal_rules import ChangeWithdrawalRules, change_withdrawal_rules
from pos_app.viewmodels.sends_acts import SendsActs
from pos_app.viewmodels.shown import shown
from pos_app.viewmodels.typed_amount import TypedAmount
from pos_app.viewmodels.withdrawal_rules_face import (
    WRITTEN,
    RulesDrawing,
    RulesFace,
    RulesState,
    texts_of,
)

if TYPE_CHECKING:
    from pos_app.domain.withdrawals import WithdrawalRules
    from pos_app.viewmodels.surroundings import Surroundings
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

ASK: Final = "withdrawal rules"
SWITCHES: Final = ("persons", "companies")


@QmlElement
class WithdrawalRulesVM(SendsActs):
    """Switches and the minimum are kept at once, texts when they are saved."""

    changed = Signal()

    def __init__(self, till: Till, around: Surroundings) -> None:
        super().__init__(till, around)
        self._drawing = RulesDrawing(around.speech, around.sentences)
        self._state = RulesState()
        self.face = RulesFace()
        self.sendingChanged.connect(self._draw)

    isRead = shown(bool, "isRead", changed)
    persons = shown(bool, "persons", changed)
    companies = shown(bool, "companies", changed)
    minimumText = shown(str, "minimumText", changed)
    reached = shown(str, "reached", changed)
    notReached = shown(str, "notReached", changed)
    mailTo = shown(str, "mailTo", changed)
    payerName = shown(str, "payerName", changed)
    payerIban = shown(str, "payerIban", changed)
    reachedRefusal = shown(str, "reachedRefusal", changed)
    notReachedRefusal = shown(str, "notReachedRefusal", changed)
    mailToRefusal = shown(str, "mailToRefusal", changed)
    payerNameRefusal = shown(str, "payerNameRefusal", changed)
    payerIbanRefusal = shown(str, "payerIbanRefusal", changed)
    canKeep = shown(bool, "canKeep", changed)
    isTyping = shown(bool, "isTyping", changed)
    typedText = shown(str, "typedText", changed)
    isUntouched = shown(bool, "isUntouched", changed)
    canKeepMinimum = shown(bool, "canKeepMinimum", changed)

    @Slot()
    def read(self) -> None:
        """Read what is kept now; what was typed and not kept stays typed."""
        if self._sending.is_free:
            self._ask(ASK, self._till.area.withdrawal_rules, self._show)

    @Slot(str, bool)
    def switchTo(self, switch: str, wanted: bool) -> None:
        """Let «persons» or «companies» ask for their credit in money, or not."""
        assert switch in SWITCHES, switch
        change: dict[str, Any] = {switch: wanted}
        self._change(replace(self._state.kept, **change))

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """A field was written in."""
        assert field in WRITTEN, field
        if self._sending.is_free:
            self._sending.forget()
            change: dict[str, Any] = {field: text}
            self._become(replace(self._state, typed=replace(self._state.typed, **change)))

    @Slot()
    def keep(self) -> None:
        """Keep the texts."""
        if self.face.canKeep:
            self._change(self._state.typed)

    @Slot()
    def typeMinimum(self) -> None:
        """Open the keypad for the least that can be asked for."""
        if self._sending.is_free:
            self._become(replace(self._state, minimum=TypedAmount()))

    @Slot(str)
    def key(self, key: str) -> None:
        minimum = self._state.minimum
        if minimum is not None and self._sending.is_free:
            self._sending.forget()
            self._become(replace(self._state, minimum=minimum.after(key)))

    @Slot()
    def keepMinimum(self) -> None:
        """Keep the amount on the keypad."""
        typed = self._state.minimum
        amount = typed.money(self._till.shop.currency) if typed else None
        if amount is not None:
            self._change(replace(self._state.kept, minimum=amount))

    @Slot()
    def leaveMinimum(self) -> None:
        if self._sending.is_free:
            self._sending.forget()
            self._become(replace(self._state, minimum=None))

    def _change(self, rules: WithdrawalRules) -> None:
        command = ChangeWithdrawalRules(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            rules=rules,
            shown=self._state.kept,
        )
        act = partial(change_withdrawal_rules, self._till.counter, command)
        are_texts = texts_of(rules) != texts_of(self._state.kept)
        self._sending.send(act, partial(self._changed, are_texts=are_texts))

    def _changed(self, kept: WithdrawalRules, *, are_texts: bool) -> None:
        typed = kept if are_texts else self._rebased(kept)
        self._become(replace(self._state, kept=kept, typed=typed, minimum=None))
        if are_texts:
            self._around.notices.announce(self.tr("Kept."))

    def _show(self, kept: WithdrawalRules) -> None:
        typed = self._rebased(kept) if self._state.is_read else kept
        self._become(RulesState(kept=kept, typed=typed, is_read=True))

    def _rebased(self, kept: WithdrawalRules) -> WithdrawalRules:
        """What was typed and not kept yet, over what is kept by now."""
        return rebased(kept, self._state.kept, self._state.typed)

    def _become(self, state: RulesState) -> None:
        self._state = state
        self._draw()

    def _draw(self) -> None:
        currency = self._till.shop.currency
        self.face = self._drawing.draw(self._state, currency, is_free=self._sending.is_free)
        self.changed.emit()
