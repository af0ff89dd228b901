"""Mistakes that customers report from their page, each about one operation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

MAX_OPEN_REPORTS: Final = 5
"""Whoever waits for this many answers should come to the counter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a customer says is wrong with an operation, and what the shop answered."""

    id: int
    customer_id: int
    operation: int
    text: str
    reported_at_us: int
    answer: str = ""
    answered_at_us: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether nobody has answered yet."""
        return self.answered_at_us is None
