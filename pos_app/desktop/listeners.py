"""Whoever hears from other threads, as long as there is somebody to hear."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, ParamSpec

if TYPE_CHECKING:
    from collections.abc import Callable

Words = ParamSpec("Words")


class Listeners:
    """A thread that outlives the window tells it nothing more: its screens are gone by then."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._is_closed = False

    def while_open(self, hear: Callable[Words, None]) -> Callable[Words, None]:
        """The same listener, who hears nothing after ``close``."""

        def heard(*words: Words.args, **named: Words.kwargs) -> None:
            with self._lock:
                if not self._is_closed:
                    hear(*words, **named)

        return heard

    def close(self) -> None:
        """Return when nobody hears anything any more."""
        with self._lock:
            self._is_closed = True
