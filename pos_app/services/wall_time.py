"""The clock on the shop's wall."""

from __future__ import annotations

from datetime import datetime
from typing import Final

_MICROSECONDS: Final = 1_000_000


def wall_time(at_us: int) -> datetime:
    """A moment to the second, as the clock on the shop's wall shows it."""
    return datetime.fromtimestamp(at_us // _MICROSECONDS).astimezone()
