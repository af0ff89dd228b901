"""Jobs for tests: done at once, or held back until the test says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


class InlineJobs:
    """Every act and question is done before the call returns."""

    def act(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        try:
            result = work()
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the screen must hear of it
            failed(trouble)
        else:
            done(result)

    def ask(
        self,
        topic: str,
        question: Callable[[], Result],
        answer: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        del topic
        InlineJobs.act(self, question, answer, failed or _raise)

    def errand(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self.act(work, done, failed)


class HeldJobs(InlineJobs):
    """Acts and errands wait for ``run_next``, so that a busy screen can be seen; questions do not."""

    def __init__(self) -> None:
        self._held: list[Callable[[], None]] = []

    @property
    def waiting(self) -> int:
        return len(self._held)

    def act(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._held.append(lambda: InlineJobs.act(self, work, done, failed))

    def run_next(self) -> None:
        """Do the oldest act that waits."""
        self._held.pop(0)()

    def run_all(self) -> None:
        while self._held:
            self.run_next()


def _raise(trouble: Exception) -> None:
    raise trouble
