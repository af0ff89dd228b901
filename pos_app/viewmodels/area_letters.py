"""Letters that do not go out, in the manager's words: how many, since when, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, Signal

from pos_app.services.mail import LetterTrouble
from pos_app.viewmodels.serving import ServingState

if TYPE_CHECKING:
    from pos_app.viewmodels.area_queues import AreaQueues
    from pos_app.viewmodels.preferences import PreferencesVM
    from pos_app.viewmodels.serving import Serving
    from pos_app.viewmodels.speech import Speech


class AreaLetters(QObject):
    """The book says that letters wait; who would send them is known here."""

    changed = Signal()

    def __init__(
        self, queues: AreaQueues, preferences: PreferencesVM, serving: Serving, speech: Speech
    ) -> None:
        super().__init__()
        self._queues = queues
        self._preferences = preferences
        self._serving = serving
        self._speech = speech
        for told in (preferences, serving, speech):
            told.changed.connect(self.changed)

    @property
    def text(self) -> str:
        """Nothing as long as letters go out."""
        trouble = self._queues.letter_trouble
        if trouble is LetterTrouble.NONE:
            return ""
        return f"{self._wait()} {self._why(trouble)}"

    def _wait(self) -> str:
        letters = self._queues.letters
        waiting = self.tr("%n e-mail(s) wait to be sent, the oldest since %1.", "", letters.count)
        return waiting.replace("%1", self._speech.moment(letters.since_us))

    def _why(self, trouble: LetterTrouble) -> str:
        if self._is_sent_from_here and not self._has_mail_server:
            return self.tr("No mail server is set: preferences.toml names it as area_mail_file.")
        match trouble:
            case LetterTrouble.NONE:
                return ""
            case LetterTrouble.NOT_TAKEN:
                words = self.tr(
                    "The mail server does not take them or cannot be reached; the log of the page"
                    " says why. Next try: %1."
                )
                return words.replace("%1", self._speech.moment(self._queues.letters.next_try_us))
            case LetterTrouble.NOBODY_SENDS:
                return self._nobody()
        assert_never(trouble)

    def _nobody(self) -> str:
        if self._is_sent_from_here:
            return self.tr("Nobody sends them: look under «Access» whether the page runs.")
        return self.tr(
            "Nobody sends them: the service of the page does not run, or has no mail server."
        )

    @property
    def _is_sent_from_here(self) -> bool:
        """Whether the page of this till sends them; at a shared store a service does."""
        is_shared = self._serving.state is ServingState.SHARED_STORE
        return bool(self._preferences.now.area) and not is_shared

    @property
    def _has_mail_server(self) -> bool:
        return bool(self._preferences.now.area_mail_file)
