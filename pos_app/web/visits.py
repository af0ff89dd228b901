"""Counts visits in memory, and hands the counts over now and then."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from pos_app.services.area_desk import Visits
from pos_app.services.store_trouble import StoreTrouble

if TYPE_CHECKING:
    from pos_app.services.area_desk import VisitBook

EVERY_S: Final = 60.0


class VisitCount:
    """How often each link was used: one short write a minute, however many come.

    A count that could not be handed over waits for the next time; no visitor waits for it.
    """

    def __init__(self, book: VisitBook, every_s: float = EVERY_S) -> None:
        self._book = book
        self._every_s = every_s
        self._counted: dict[str, Visits] = {}
        self._lock = threading.Lock()
        self._next: threading.Timer | None = None
        self._closed = False

    def note(self, token: str, at_us: int) -> None:
        """One more visit; the first of a minute winds the clock that ends it."""
        with self._lock:
            self._add(Visits(token=token, count=1, last_at_us=at_us))
            self._wind()

    def close(self) -> None:
        """Hand over what is left, and count no more."""
        with self._lock:
            self._closed = True
            running = self._next
        if running is not None:
            running.cancel()
            running.join()
        self._hand_over()

    def _wind(self) -> None:
        if self._next is not None or self._closed:
            return
        self._next = threading.Timer(self._every_s, self._minute_is_over)
        self._next.daemon = True
        self._next.start()

    def _minute_is_over(self) -> None:
        with self._lock:
            self._next = None
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
                self._wind()

    def _add(self, visits: Visits) -> None:
        known = self._counted.get(visits.token)
        self._counted[visits.token] = Visits(
            token=visits.token,
            count=visits.count + (known.count if known else 0),
            last_at_us=max(visits.last_at_us, known.last_at_us if known else 0),
        )
