"""Jobs of a bad day: answers come late, get lost, or say that the book cannot be reached."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NoReturn

from pos_app.services.store_trouble import StoreBusy, StoreTrouble, StoreUnreachable
from tests.viewmodels.inline_jobs import HeldJobs, InlineJobs

if TYPE_CHECKING:
    from tests.viewmodels.inline_jobs import Task


class LosesAnswers(InlineJobs):
    """Acts are carried out, or not, and their answers get lost while the story says so."""

    def __init__(self, trouble: StoreTrouble | None = None) -> None:
        self.is_losing = False
        self.is_carried_out = True
        self._trouble = trouble or StoreUnreachable("db.shop")

    def take(self, task: Task[Any]) -> None:
        if not self.is_losing:
            super().take(task)
            return
        if self.is_carried_out:
            task.work()
        self.lose(task)

    def lose(self, task: Task[Any]) -> None:
        task.failed(self._trouble)


class LosesTheFirstAnswer(LosesAnswers):
    """The first act is carried out, or not even that, and its answer never arrives."""

    def __init__(self, trouble: StoreTrouble | None = None, *, is_carried_out: bool = True) -> None:
        super().__init__(trouble or StoreBusy("shop.saldo"))
        self.is_losing = True
        self.is_carried_out = is_carried_out

    def lose(self, task: Task[Any]) -> None:
        self.is_losing = False
        super().lose(task)


class GoesAway(HeldJobs):
    """Acts wait, and then the shared book is out of reach."""

    def take(self, task: Task[Any]) -> None:
        super().take(replace(task, work=_out_of_reach))


class HeldReader(HeldJobs):
    """Acts wait, and so do the questions of one topic, or all of them."""

    def __init__(self, topic: str = "") -> None:
        super().__init__()
        self._topic = topic
        self._asked: list[Task[Any]] = []

    @property
    def unanswered(self) -> int:
        return len(self._asked)

    def take_question(self, topic: str, task: Task[Any]) -> None:
        if self._topic in {"", topic}:
            self._asked.append(task)
        else:
            super().take_question(topic, task)

    def answer_questions(self) -> None:
        while self._asked:
            self._asked.pop(0).carry_out()


class Deaf(InlineJobs):
    """The shared book is out of reach for the questions of one topic."""

    def __init__(self, topic: str) -> None:
        self._topic = topic

    def take_question(self, topic: str, task: Task[Any]) -> None:
        if topic == self._topic:
            task.failed(StoreUnreachable("db.shop"))
        else:
            super().take_question(topic, task)


def _out_of_reach() -> NoReturn:
    raise StoreUnreachable("db.shop")
