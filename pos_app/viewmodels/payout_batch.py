"""Pay out a batch: one request after the other, each booked by itself, then the bank's files."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pos_app.domain.refusals import Refusal
from pos_app.services.area_desk import WithdrawalRow
from pos_app.services.payout_files import payouts_of
from pos_app.services.resolve_withdrawal import (
    ApproveWithdrawal,
    WithdrawalPaid,
    approve_withdrawal,
)
from pos_app.viewmodels.sending import Sending

if TYPE_CHECKING:
    from pos_app.services.bank_files import Payout
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.till import Till


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a batch: what was paid, and how often somebody had decided already."""

    paid: tuple[WithdrawalRow, ...]
    refused: tuple[Refusal, ...]

    @property
    def transfers(self) -> tuple[Payout, ...]:
        return payouts_of(self.paid)


class PayoutBatch(QObject):
    """A refusal of one does not stop the others; a store without an answer stops them all.

    Each request's act is named when the batch begins, so that asking again pays nobody twice.
    """

    changed = Signal()
    finished = Signal(object)

    def __init__(self, till: Till, news: News, sentences: Sentences) -> None:
        super().__init__()
        self._till = till
        self._news = news
        self.sending = Sending(till.jobs, sentences)
        self.sending.changed.connect(self.changed)
        self._left: list[tuple[WithdrawalRow, ApproveWithdrawal]] = []
        self._paid: list[WithdrawalRow] = []
        self._refused: list[Refusal] = []

    @property
    def is_at_work(self) -> bool:
        return bool(self._left)

    def begin(self, rows: tuple[WithdrawalRow, ...]) -> None:
        """Pay these out."""
        if not self.is_at_work:
            self._paid, self._refused = [], []
            self._left = [(row, self._command(row)) for row in rows]
            self._next()

    def _command(self, row: WithdrawalRow) -> ApproveWithdrawal:
        return ApproveWithdrawal(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            withdrawal_id=row.withdrawal.id,
        )

    def _next(self) -> None:
        if not self._left:
            self.finished.emit(Outcome(tuple(self._paid), tuple(self._refused)))
            return
        _, command = self._left[0]
        counter = self._till.counter
        self.sending.send(partial(approve_withdrawal, counter, command), self._one_paid, self._no)

    def _one_paid(self, done: WithdrawalPaid) -> None:
        row, _ = self._left.pop(0)
        self._paid.append(row)
        self._news.customerTouched.emit(done.withdrawal.customer_id)
        self._next()

    def _no(self, refusal: Refusal) -> None:
        self._left.pop(0)
        self._refused.append(refusal)
        self._next()
