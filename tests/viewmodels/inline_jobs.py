"""Jobs for tests: done at once, or held back until the test says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Task(Generic[Result]):
    """Something to do, and who hears what became of it."""

    work: Callable[[], Result]
    done: Callable[[Result], None]
    failed: Callable[[Exception], None]

    def carry_out(self) -> None:
        try:
            result = self.work()
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the screen must hear of it
            self.failed(trouble)
        else:
            self.done(result)


class InlineJobs:
    """Every act, question and errand is done before the call returns."""

    def act(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self.take(Task(work, done, failed))

    def ask(
        self,
        topic: str,
        question: Callable[[], Result],
        answer: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        self.take_question(topic, Task(question, answer, failed or _raise))

    def errand(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self.take(Task(work, done, failed))

    def take(self, task: Task[Any]) -> None:
        """What becomes of an act or an errand."""
        task.carry_out()

    def take_question(self, topic: str, task: Task[Any]) -> None:
        """What becomes of a question."""
        del topic
        task.carry_out()


class HeldJobs(InlineJobs):
    """Acts and errands wait for ``run_next``, so that a busy screen can be seen; questions do not."""

    def __init__(self) -> None:
        self._held: list[Task[Any]] = []

    @property
    def waiting(self) -> int:
        return len(self._held)

    def take(self, task: Task[Any]) -> None:
        self._held.append(task)

    def run_next(self) -> None:
        """Do the oldest that waits."""
        self._held.pop(0).carry_out()

    def run_all(self) -> None:
        while self._held:
            self.run_next()


def _raise(trouble: Exception) -> None:
    raise trouble
