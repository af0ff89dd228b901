"""Jobs: work that the screen asks for and never waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


class Jobs(Protocol):
    """Where acts and questions run; answers always come back on the screen's own thread."""

    def act(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run an act after all acts asked before it, one at a time, on the writer's thread.

        ``failed`` gets a ``Refusal`` (a «no» of the shop's rules) or a
        ``StoreTrouble`` (disk, network); anything else is our own bug and is logged.
        """

    def ask(
        self,
        topic: str,
        question: Callable[[], Result],
        answer: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run a question on the reader's thread; the newest of a topic wins.

        An older question of the same topic that has not begun is dropped, and
        the answer of one that has begun is thrown away.
        """

    def errand(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run something that may take seconds and is not about the book, after errands before it.

        Looking for printers and reading a picture are errands: neither acts nor
        questions wait for them, and a till that closes does not either.
        ``failed`` gets a ``PrinterTrouble``; anything else is our own bug and is logged.
        """
