"""A scanned slip selects its customer; whatever else was scanned is told, and changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pos_app.domain.refusals import CustomerArchived, LinkUnknown, Refusal
from pos_app.domain.scan import token_in

if TYPE_CHECKING:
    from pos_app.services.views import CustomerCard
    from pos_app.viewmodels.notices import NoticesVM
    from pos_app.viewmodels.sentences import Sentences
    from pos_app.viewmodels.till import Till


class Scanning(QObject):
    """Looks scanned codes up; it never opens a link."""

    found = Signal(object)

    def __init__(self, till: Till, notices: NoticesVM, sentences: Sentences) -> None:
        super().__init__()
        self._till = till
        self._notices = notices
        self._sentences = sentences

    def read(self, scanned: str) -> None:
        """Something was scanned or a code was typed."""
        till = self._till
        try:
            token = token_in(scanned, till.shop.area_url)
        except Refusal as refusal:
            self._say(refusal)
            return
        till.jobs.ask(
            "scanned", lambda: till.views.customer_by_token(token), self._known, self._say
        )

    def _known(self, card: CustomerCard | None) -> None:
        if card is None:
            self._say(LinkUnknown())
        elif card.customer.archived:
            self._say(CustomerArchived(card.customer.id))
        else:
            self.found.emit(card)

    def _say(self, trouble: Exception) -> None:
        self._notices.interject(self._sentences.of(trouble))
