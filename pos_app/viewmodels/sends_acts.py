"""What every screen that sends acts says of itself: busy, in trouble, and ready to ask again."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot

from pos_app.viewmodels.sending import Sending

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.viewmodels.surroundings import Surroundings
    from pos_app.viewmodels.till import Till

Found = TypeVar("Found")


class SendsActs(QObject):
    """A screen that reads what the book says and sends acts that change it.

    A screen listens to ``sendingChanged`` and draws itself anew. Its own properties need a
    signal of its own: Qt notifies through no signal that was inherited.
    """

    sendingChanged = Signal()

    def __init__(self, till: Till, around: Surroundings) -> None:
        super().__init__()
        self._till = till
        self._around = around
        self._sending = Sending(till.jobs, around.sentences)
        self._unread: Exception | None = None
        for told in (self._sending, around.speech):
            told.changed.connect(self.sendingChanged)

    @Property(bool, notify=sendingChanged)
    def isBusy(self) -> bool:
        return self._is_busy

    @Property(str, notify=sendingChanged)
    def trouble(self) -> str:
        return self._trouble

    @Property(bool, notify=sendingChanged)
    def mayRetry(self) -> bool:
        return self._may_retry

    @Slot()
    def retry(self) -> None:
        """Ask once more for what was not answered, or for what could not be read."""
        if self._sending.may_retry:
            self._sending.retry()
        else:
            self.read()

    def read(self) -> None:
        """Read what is shown; a sheet that is opened with all it shows reads nothing."""

    @property
    def _is_busy(self) -> bool:
        return self._sending.is_busy

    @property
    def _trouble(self) -> str:
        """What went wrong, as a sentence: with the last act, else with the reading."""
        return self._sending.trouble or self._said(self._unread)

    @property
    def _may_retry(self) -> bool:
        return self._sending.may_retry or self._unread is not None

    def _said(self, trouble: Exception | None) -> str:
        return "" if trouble is None else self._around.sentences.of(trouble)

    def _ask(
        self, topic: str, question: Callable[[], Found], answer: Callable[[Found], None]
    ) -> None:
        """Read something; what could not be read can be asked for once more."""

        def answered(found: Found) -> None:
            self._heard(None)
            answer(found)

        self._till.jobs.ask(topic, question, answered, self._heard)

    def _heard(self, trouble: Exception | None) -> None:
        if trouble is not self._unread:
            self._unread = trouble
            self.sendingChanged.emit()
