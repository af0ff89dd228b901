"""One act on its way: busy until it is answered, and asked again by the same name if it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from pos_app.domain.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.viewmodels.jobs import Jobs
    from pos_app.viewmodels.sentences import Sentences

Done = TypeVar("Done")


class Sending(QObject):
    """Sends one act at a time, and tells nothing as done before it is committed.

    A refusal is over at once. Any other trouble leaves it open whether the act was carried
    out: it is kept with its own name until it is answered, and nothing else is sent meanwhile.
    """

    changed = Signal()

    def __init__(self, jobs: Jobs, sentences: Sentences) -> None:
        super().__init__()
        self._jobs = jobs
        self._sentences = sentences
        self._again: Callable[[], None] | None = None
        self._trouble: Exception | None = None
        self._is_busy = False

    @property
    def is_busy(self) -> bool:
        return self._is_busy

    @property
    def may_retry(self) -> bool:
        """Whether an act waits for its answer, and can be asked for once more."""
        return self._again is not None and not self._is_busy

    @property
    def is_free(self) -> bool:
        """Whether something new can be sent."""
        return self._again is None

    @property
    def trouble(self) -> str:
        """What went wrong last, as a sentence."""
        return "" if self._trouble is None else self._sentences.of(self._trouble)

    def send(
        self,
        act: Callable[[], Done],
        done: Callable[[Done], None],
        refused: Callable[[Refusal], None] | None = None,
    ) -> None:
        """Carry an act out; ``refused`` hears of a «no» in the place of the screen."""
        if self.is_free:
            self._run(act, done, refused)

    def retry(self) -> None:
        """Ask once more for what was not answered, by the same name."""
        if self.may_retry and self._again is not None:
            self._again()

    def forget(self) -> None:
        """Something else was typed: an old refusal says nothing about it."""
        if self.is_free and self._trouble is not None:
            self._rest(None)

    def _run(
        self,
        act: Callable[[], Done],
        done: Callable[[Done], None],
        refused: Callable[[Refusal], None] | None,
    ) -> None:
        self._again = lambda: self._run(act, done, refused)
        self._is_busy, self._trouble = True, None
        self.changed.emit()

        def answered(result: Done) -> None:
            self._again = None
            self._rest(None)
            done(result)

        def failed(trouble: Exception) -> None:
            if isinstance(trouble, Refusal):
                self._again = None
            is_heard = isinstance(trouble, Refusal) and refused is not None
            self._rest(None if is_heard else trouble)
            if isinstance(trouble, Refusal) and refused is not None:
                refused(trouble)

        self._jobs.act(act, answered, failed)

    def _rest(self, trouble: Exception | None) -> None:
        self._is_busy, self._trouble = False, trouble
        self.changed.emit()
