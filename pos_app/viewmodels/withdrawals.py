"""Richieste di prelievo: pay them out, one or several at once, or say no with a reason."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from pos_app.services.payout_files import payouts_of
from pos_app.services.resolve_withdrawal import RejectWithdrawal, reject_withdrawal
from pos_app.viewmodels.bank_folder import BankFolder
from pos_app.viewmodels.payout_batch import Outcome, PayoutBatch
from pos_app.viewmodels.sends_acts import SendsActs
from pos_app.viewmodels.shown import shown
from pos_app.viewmodels.withdrawal_rows import WithdrawalsModel
from pos_app.viewmodels.withdrawals_face import (
    WithdrawalsDrawing,
    WithdrawalsFace,
    WithdrawalsState,
)

if TYPE_CHECKING:
    from pos_app.domain.withdrawals import Withdrawal
    from pos_app.services.area_desk import WithdrawalRow
    from pos_app.viewmodels.preferences import PreferencesVM
    from pos_app.viewmodels.surroundings import Surroundings
    from pos_app.viewmodels.till import Till

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

ASK: Final = "withdrawal requests"


@QmlElement
class WithdrawalsVM(SendsActs):
    """The queue of requests, and those that were paid by transfer, whose files can be made again."""

    changed = Signal()

    def __init__(self, till: Till, around: Surroundings, preferences: PreferencesVM) -> None:
        super().__init__(till, around)
        self.rows_vm = WithdrawalsModel(around.speech)
        self._batch = PayoutBatch(till, around.news, around.sentences)
        self.folder = BankFolder(till, preferences)
        self._drawing = WithdrawalsDrawing(around.speech)
        self._state = WithdrawalsState()
        self.face = WithdrawalsFace()
        self._batch.changed.connect(self.sendingChanged)
        for told in (self.sendingChanged, self.folder.changed):
            told.connect(self._draw)
        self._batch.finished.connect(self._paid)
        self._draw()

    @Property(WithdrawalsModel, constant=True)
    def rows(self) -> WithdrawalsModel:
        return self.rows_vm

    shows = shown(str, "shows", changed)
    isEmpty = shown(bool, "isEmpty", changed)
    tickedCount = shown(int, "tickedCount", changed)
    areAllTicked = shown(bool, "areAllTicked", changed)
    payText = shown(str, "payText", changed)
    stage = shown(str, "stage", changed)
    title = shown(str, "title", changed)
    beforeText = shown(str, "beforeText", changed)
    afterText = shown(str, "afterText", changed)
    cashText = shown(str, "cashText", changed)
    transferText = shown(str, "transferText", changed)
    reason = shown(str, "reason", changed)
    canReject = shown(bool, "canReject", changed)
    savedText = shown(str, "savedText", changed)
    filesTrouble = shown(str, "filesTrouble", changed)
    folderText = shown(str, "folderText", changed)

    @Slot()
    def read(self) -> None:
        """Read the queue again; ticks stay where they are."""
        desk, wants_paid = self._till.area, self._state.shows == "paid"
        question = desk.paid_transfers if wants_paid else desk.open_withdrawals
        self._ask(ASK, question, self._show)

    @Slot(str)
    def show(self, which: str) -> None:
        """Look at what waits («waiting»), or at what was paid by transfer («paid»)."""
        if which != self._state.shows and self._is_free:
            self.rows_vm.read(())
            self.folder.forget()
            self._become(replace(self._state, shows=which))
            self.read()

    @Slot(int)
    def tick(self, withdrawal_id: int) -> None:
        self.rows_vm.tick(withdrawal_id)
        self._draw()

    @Slot()
    def tickAll(self) -> None:
        self.rows_vm.tick_all(ticked=not self.face.areAllTicked)
        self._draw()

    @Slot()
    def pay(self) -> None:
        """Look once more at what the ticked ones come to, before anything is booked."""
        if self.rows_vm.ticked and self._is_free:
            self.folder.forget()
            self._become(replace(self._state, stage="pay", asked=self.rows_vm.ticked))

    @Slot()
    def confirmPay(self) -> None:
        """Book them, one after the other."""
        if self._state.stage == "pay" and not self._batch.is_at_work:
            self._batch.begin(tuple(asked.row for asked in self._state.asked))

    @Slot(int)
    def reject(self, withdrawal_id: int) -> None:
        """Begin to say no: the reason comes first."""
        asked = tuple(each for each in self.rows_vm.rows if each.id == withdrawal_id)
        if asked and self._is_free:
            name = self._till.new_request_id()
            fresh = replace(self._state, stage="reject", asked=asked, reason="", request_id=name)
            self._become(fresh)

    @Slot(str)
    def writeReason(self, reason: str) -> None:
        if self._sending.is_free:
            self._sending.forget()
            self._become(replace(self._state, reason=reason))

    @Slot()
    def confirmReject(self) -> None:
        """Say no; the customer reads why, and can spend the amount again."""
        if not self.face.canReject:
            return
        counter = self._till.counter
        command = RejectWithdrawal(
            request_id=self._state.request_id,
            desk=self._till.desk,
            withdrawal_id=self._state.asked[0].id,
            reason=self._state.reason,
        )
        self._sending.send(lambda: reject_withdrawal(counter, command), self._rejected)

    @Slot()
    def back(self) -> None:
        """To the list, unless an answer is awaited."""
        if self._is_free:
            self._sending.forget()
            self._become(replace(self._state, stage="list", asked=()))

    @Slot()
    def retry(self) -> None:
        """Ask again for what was not answered; nothing is paid or refused twice."""
        if self._batch.sending.may_retry:
            self._batch.sending.retry()
        else:
            super().retry()

    @Slot()
    def saveFiles(self) -> None:
        """Make the bank's files of the ticked transfers once more."""
        self.folder.save(payouts_of(tuple(asked.row for asked in self.rows_vm.ticked)))

    @Slot()
    def retryFiles(self) -> None:
        self.folder.retry()

    @property
    def _is_free(self) -> bool:
        return not self._batch.is_at_work and self._sending.is_free

    @property
    def _is_busy(self) -> bool:
        return super()._is_busy or self._batch.sending.is_busy

    @property
    def _trouble(self) -> str:
        return self._batch.sending.trouble or super()._trouble

    @property
    def _may_retry(self) -> bool:
        return super()._may_retry or self._batch.sending.may_retry

    def _show(self, found: tuple[WithdrawalRow, ...]) -> None:
        self.rows_vm.read(found)
        self._draw()

    def _paid(self, outcome: Outcome) -> None:
        self._become(replace(self._state, stage="list", asked=()))
        self.rows_vm.tick_all(ticked=False)
        self._around.notices.announce(self._drawing.outcome(outcome))
        self.folder.save(outcome.transfers)
        self._touched()

    def _rejected(self, done: Withdrawal) -> None:
        self._become(replace(self._state, stage="list", asked=()))
        self._around.notices.announce(
            self.tr("Not paid out: the customer reads the reason, and can spend the amount again.")
        )
        self._around.news.customerTouched.emit(done.customer_id)
        self._touched()

    def _touched(self) -> None:
        self._around.news.areaTouched.emit()
        self.read()

    def _become(self, state: WithdrawalsState) -> None:
        self._state = state
        self._draw()

    def _draw(self) -> None:
        self.face = self._drawing.draw(self._state, self.rows_vm, self._sending, self.folder)
        self.changed.emit()
