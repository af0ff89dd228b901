"""Stampa saldo: the slip that tells a customer what is left, or what they sign for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pos_app.services.print_balance import PrintBalance, SlipQueued, print_balance
from pos_app.services.print_tab import PrintTab, print_tab

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.ports import Counter
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.notices import NoticesVM
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.till import Till


class BalanceSlip(QObject):
    """Queues a balance slip; a second tap before the answer prints no second one."""

    busyChanged = Signal()

    def __init__(self, till: Till, news: News, notices: NoticesVM, sentences: Sentences) -> None:
        super().__init__()
        self._till = till
        self._news = news
        self._notices = notices
        self._sentences = sentences
        self._is_busy = False

    @property
    def is_busy(self) -> bool:
        return self._is_busy

    def print_for(self, customer_id: int, operation: int | None = None) -> None:
        """Print a customer's balance, after this operation if there was one."""
        if self._is_busy:
            return
        command = PrintBalance(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            customer_id=customer_id,
            operation=operation,
        )
        self._queue(lambda counter: print_balance(counter, command))

    def print_tab(self, order_id: int, operation: int) -> None:
        """Print what is owed for an order that was just left unpaid, with a line to sign."""
        if self._is_busy:
            return
        command = PrintTab(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            order_id=order_id,
            operation=operation,
        )
        self._queue(lambda counter: print_tab(counter, command))

    def _queue(self, act: Callable[[Counter], SlipQueued]) -> None:
        self._become(is_busy=True)
        counter = self._till.counter
        self._till.jobs.act(lambda: act(counter), self._queued, self._refused)

    def _queued(self, _slip: SlipQueued) -> None:
        self._become(is_busy=False)
        self._till.slips_waiting()
        self._news.slipsTouched.emit()
        self._notices.announce(self.tr("The slip is on its way to the printer."))

    def _refused(self, trouble: Exception) -> None:
        self._become(is_busy=False)
        self._notices.announce(self._sentences.of(trouble))

    def _become(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.busyChanged.emit()
