"""What a settlement sets in motion once the book holds it: screens, printer, and a word of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from pos_app.services.settle import TabsSettled
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.notices import NoticesVM
    from pos_app.viewmodels.speech import Speech
    from pos_app.viewmodels.till import Till
    from pos_app.viewmodels.undo import Undo


class SettledNews(QObject):
    """Tells everybody that tabs were settled, and the cashier how to take it back."""

    def __init__(
        self, till: Till, speech: Speech, news: News, notices: NoticesVM, undo: Undo
    ) -> None:
        super().__init__()
        self._till = till
        self._speech = speech
        self._news = news
        self._notices = notices
        self._undo = undo

    def tell(self, done: TabsSettled) -> None:
        self._till.slips_waiting()
        self._news.customerTouched.emit(done.customer_id)
        self._news.ordersTouched.emit()
        self._news.slipsTouched.emit()
        said = self.tr("%n tab(s) settled: the credit is now %1.", "", len(done.tabs))
        self._notices.announce(
            said.replace("%1", self._speech.money(done.credit_after)),
            self._undo.way(done.operation.sequence),
        )
