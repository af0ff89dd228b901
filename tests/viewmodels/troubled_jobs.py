"""Jobs of a bad day: answers come late, get lost, or say that the book cannot be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.services.store_trouble import StoreBusy, StoreTrouble, StoreUnreachable
from tests.viewmodels.inline_jobs import HeldJobs, InlineJobs, Result

if TYPE_CHECKING:
    from collections.abc import Callable


class LosesAnswers(InlineJobs):
    """Acts are carried out, or not, and their answers get lost while the story says so."""

    def __init__(self, trouble: StoreTrouble | None = None) -> None:
        self.is_losing = False
        self.is_carried_out = True
        self._trouble = trouble or StoreUnreachable("db.shop")

    def act(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if not self.is_losing:
            super().act(work, done, failed)
            return
        if self.is_carried_out:
            work()
        failed(self._trouble)


class LosesTheFirstAnswer(LosesAnswers):
    """The first act is carried out, or not even that, and its answer never arrives."""

    def __init__(self, trouble: StoreTrouble | None = None, *, is_carried_out: bool = True) -> None:
        super().__init__(trouble or StoreBusy("shop.saldo"))
        self.is_losing = True
        self.is_carried_out = is_carried_out

    def act(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        def lost(trouble: Exception) -> None:
            self.is_losing = False
            failed(trouble)

        super().act(work, done, lost if self.is_losing else failed)


class GoesAway(HeldJobs):
    """Acts wait, and then the shared book is out of reach."""

    def act(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        del work

        def nothing() -> Result:
            raise StoreUnreachable("db.shop")

        super().act(nothing, done, failed)


class HeldReader(HeldJobs):
    """Acts wait, and so do the questions of one topic, or all of them."""

    def __init__(self, topic: str = "") -> None:
        super().__init__()
        self._topic = topic
        self._asked: list[Callable[[], None]] = []

    def ask(
        self,
        topic: str,
        question: Callable[[], Result],
        answer: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        if self._topic in {"", topic}:
            self._asked.append(lambda: InlineJobs.ask(self, topic, question, answer, failed))
        else:
            super().ask(topic, question, answer, failed)

    def answer_questions(self) -> None:
        while self._asked:
            self._asked.pop(0)()


class Deaf(InlineJobs):
    """The shared book is out of reach for the questions of one topic."""

    def __init__(self, topic: str) -> None:
        self._topic = topic

    def ask(
        self,
        topic: str,
        question: Callable[[], Result],
        answer: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        if topic != self._topic:
            super().ask(topic, question, answer, failed)
        elif failed is not None:
            failed(StoreUnreachable("db.shop"))
