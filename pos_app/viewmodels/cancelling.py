"""Deletes an order after the short while in which the cashier may think better of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from pos_app.domain.orders import OrderState
from pos_app.services.orders import MoveOrder, move_order
from pos_app.viewmodels.notices import Way

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.notices import NoticesVM
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.till import Till

SECOND_THOUGHT_MS: Final = 2600
"""As long as the notice with its «undo» is shown."""


class Cancelling(QObject):
    """One order at a time is on its way out; the book hears of it only when the notice is gone.

    A cancelled order cannot come back, so nothing is written as long as it
    might be wanted again. A crash in between leaves the order where it was.
    """

    changed = Signal()

    def __init__(self, till: Till, news: News, sentences: Sentences, notices: NoticesVM) -> None:
        super().__init__()
        self._till = till
        self._news = news
        self._sentences = sentences
        self._notices = notices
        self._leaving: tuple[int, int] | None = None
        self._second_thought = QTimer(self)
        self._second_thought.setSingleShot(True)
        self._second_thought.setInterval(SECOND_THOUGHT_MS)
        self._second_thought.timeout.connect(self.finish)

    @property
    def leaving_id(self) -> int:
        """The order that is hidden already, or 0."""
        return self._leaving[0] if self._leaving else 0

    def cancel(self, order_id: int, version: int, undone: Callable[[], None]) -> None:
        """Hide the order, offer the way back, and cancel it when nobody took that way."""
        self.finish()
        self._leaving = order_id, version
        self._second_thought.start()
        said = self.tr("Order %1 deleted").replace("%1", str(order_id))
        way = Way("undo", self.tr("Undo"), lambda: self._stay(undone))
        self._notices.announce(said, way)
        self.changed.emit()

    def finish(self) -> None:
        """Cancel what is on its way out."""
        self._second_thought.stop()
        if self._leaving is None:
            return
        order_id, version = self._leaving
        command = MoveOrder(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            order_id=order_id,
            version=version,
            kitchen=self._till.habits().kitchen,
            state=OrderState.CANCELLED,
        )
        self._till.jobs.act(
            lambda: move_order(self._till.counter, command),
            lambda _: self._gone(order_id),
            lambda trouble: self._gone(order_id, trouble),
        )

    def _stay(self, undone: Callable[[], None]) -> None:
        self._second_thought.stop()
        self._leaving = None
        self.changed.emit()
        undone()

    def _gone(self, order_id: int, trouble: Exception | None = None) -> None:
        if order_id == self.leaving_id:
            self._leaving = None
        if trouble is None and self._till.habits().kitchen is not None:
            self._till.slips_waiting()
        if trouble is not None:
            self._notices.announce(self._sentences.of(trouble))
        self._news.ordersTouched.emit()
