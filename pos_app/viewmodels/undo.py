"""Annulla: the short way back after an act."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pos_app.services.reverse import Reverse, Reversed, reverse
from pos_app.viewmodels.notices import Way

if TYPE_CHECKING:
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.notices import NoticesVM
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.till import Till


class Undo(QObject):
    """Takes an operation back by an opposite one, as long as its notice is there to be tapped."""

    def __init__(self, till: Till, news: News, notices: NoticesVM, sentences: Sentences) -> None:
        super().__init__()
        self._till = till
        self._news = news
        self._notices = notices
        self._sentences = sentences

    def way(self, operation: int) -> Way:
        """The «Annulla» of a notice about this operation."""
        command = Reverse(
            request_id=self._till.new_request_id(),
            desk=self._till.desk,
            operation=operation,
            reason=self.tr("Undone at the till"),
            open_drawer=self._till.habits().opens_drawer,
        )
        return Way("undo", self.tr("Undo"), partial(self._take_back, command))

    def _take_back(self, command: Reverse) -> None:
        counter = self._till.counter
        self._till.jobs.act(lambda: reverse(counter, command), self._taken_back, self._refused)

    def _taken_back(self, done: Reversed) -> None:
        self._till.slips_waiting()
        if done.customer_id is not None:
            self._news.customerTouched.emit(done.customer_id)
        if done.orders:
            self._news.ordersTouched.emit()
        self._notices.announce(self.tr("Undone: everything is as it was before."))

    def _refused(self, trouble: Exception) -> None:
        self._notices.announce(self._sentences.of(trouble))
