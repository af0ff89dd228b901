"""What waits for the manager, counted now and then: requests, reported mistakes, letters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from pos_app.services.mail import LettersWaiting, LetterTrouble

if TYPE_CHECKING:
    from pos_app.viewmodels.news import News
    from pos_app.viewmodels.till import Till

ASK: Final = "customer area: what waits"
EVERY_MS: Final = 5_000
AFTER_TROUBLE_MS: Final = 30_000
"""A store that does not answer is left alone for a while: other questions wait behind ours."""


class AreaQueues(QObject):
    """Asks on the reader's thread, once the last answer is there; the screen never waits."""

    changed = Signal()

    def __init__(self, till: Till, news: News) -> None:
        super().__init__()
        self._till = till
        self.withdrawals = 0
        self.reports = 0
        self.letters = LettersWaiting()
        self.letter_trouble = LetterTrouble.NONE
        self._is_closed = False
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self.look)
        news.areaTouched.connect(self.look)

    @property
    def waiting(self) -> int:
        """What the badge counts."""
        return self.withdrawals + self.reports

    def look(self) -> None:
        """Count now, and again in a few seconds."""
        self._next.stop()
        if self._is_closed:
            return
        desk = self._till.area

        def count() -> tuple[int, int, LettersWaiting]:
            return desk.count_withdrawals(), desk.count_reports(), desk.letters_waiting()

        self._till.jobs.ask(ASK, count, self._counted, self._not_counted)

    def close(self) -> None:
        """Count no more, whatever is still on its way or told."""
        self._is_closed = True
        self._next.stop()

    def _counted(self, counts: tuple[int, int, LettersWaiting]) -> None:
        self._look_again_in(EVERY_MS)
        before = (self.withdrawals, self.reports, self.letters, self.letter_trouble)
        self.withdrawals, self.reports, self.letters = counts
        self.letter_trouble = self.letters.trouble(self._till.now_us())
        if before != (*counts, self.letter_trouble):
            self.changed.emit()

    def _not_counted(self, _trouble: Exception) -> None:
        """The counts stay as they were: a store in trouble is told where money moves."""
        self._look_again_in(AFTER_TROUBLE_MS)

    def _look_again_in(self, pause_ms: int) -> None:
        if not self._is_closed:
            self._next.start(pause_ms)
