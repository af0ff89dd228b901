"""Counts visits in memory, and hands the counts over now and then."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

from pos_app.services.area_desk import Visits
from pos_app.services.store_trouble import StoreTrouble

if TYPE_CHECKING:
    from pos_app.services.area_desk import VisitBook

Clock = Callable[[], float]

EVERY_S: Final = 60.0


class VisitCount:
    """How often each link was used: one short write a minute, however many come.

    A count that could not be handed over waits for the next time; no visitor waits for it.
    """

    def __init__(self, book: VisitBook, clock: Clock = time.monotonic) -> None:
        self._book = book
        self._clock = clock
        self._handed_over_s = clock()
        self._counted: dict[str, Visits] = {}
        self._lock = threading.Lock()
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="visits")

    def note(self, token: str, at_us: int) -> None:
        """One more visit."""
        with self._lock:
            self._add(Visits(token=token, count=1, last_at_us=at_us))
            now_s = self._clock()
            if now_s - self._handed_over_s < EVERY_S:
                return
            self._handed_over_s = now_s
        self._writer.submit(self._hand_over)

    def close(self) -> None:
        """Hand over what is left, and count no more."""
        self._writer.shutdown()
        self._hand_over()

    def _hand_over(self) -> None:
        with self._lock:
            counted, self._counted = self._counted, {}
        if not counted:
            return
        try:
            self._book.note(tuple(counted.values()))
        except StoreTrouble:
            with self._lock:
                for visits in counted.values():
                    self._add(visits)

    def _add(self, visits: Visits) -> None:
        known = self._counted.get(visits.token)
        self._counted[visits.token] = Visits(
            token=visits.token,
            count=visits.count + (known.count if known else 0),
            last_at_us=max(visits.last_at_us, known.last_at_us if known else 0),
        )
