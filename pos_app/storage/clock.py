"""The time as the book writes it: microseconds since 1970, in UTC, so that no clock change hurts."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final, TypeAlias

Clock: TypeAlias = Callable[[], int]
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def now_us() -> int:
    """The machine's time."""
    return time.time_ns() // 1000


def as_us(moment: datetime) -> int:
    """An aware moment as the store writes it."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def as_moment(us: int) -> datetime:
    """A stored moment as an aware one."""
    return _EPOCH + timedelta(microseconds=us)
