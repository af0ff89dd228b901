"""Questions to the store from the page server: few at a time, and never for long."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final, TypeVar

from pos_app.services.store_trouble import StoreMoved, StoreTrouble

if TYPE_CHECKING:
    from collections.abc import Callable

Answer = TypeVar("Answer")

_THREADS: Final = 4
_PATIENCE_S: Final = 5.0
_PAUSE_S: Final = 0.1


def _nothing() -> None:
    """Nobody needs to hear of it."""


class NotNow(Exception):
    """The store did not answer in time: try again shortly."""


class Reading:
    """Asks the store on threads of its own, which keep their connections.

    A store that is busy or just restarting is asked a second time before anybody hears of it.
    """

    def __init__(
        self, patience_s: float = _PATIENCE_S, *, moved: Callable[[], None] = _nothing
    ) -> None:
        """``moved`` is called when another file was put in the place of the store's."""
        self._moved = moved
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="area")
        self._patience_s = patience_s

    async def ask(self, question: Callable[[], Answer]) -> Answer:
        """The answer to a question.

        Raises:
            NotNow: there is none in time.
        """
        try:
            async with asyncio.timeout(self._patience_s):
                return await self._twice(question)
        except StoreMoved as trouble:
            self._moved()
            raise NotNow from trouble
        except (StoreTrouble, TimeoutError) as trouble:
            raise NotNow from trouble

    async def _twice(self, question: Callable[[], Answer]) -> Answer:
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._threads, question)
        except StoreMoved:
            raise
        except StoreTrouble:
            await asyncio.sleep(_PAUSE_S)
            return await loop.run_in_executor(self._threads, question)

    def close(self) -> None:
        """Ask nothing more."""
        self._threads.shutdown(wait=False, cancel_futures=True)
