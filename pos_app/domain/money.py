"""Money: an exact amount in the smallest unit of its currency."""

from __future__ import annotations

from dataclasses import dataclass
from functools import total_ordering
from typing import Final

MAX_MINOR: Final = 1_000_000_000
"""No single amount at the counter reaches ten million euro; a larger one is a slip of the finger."""


@total_ordering
@dataclass(frozen=True, slots=True)
class Money:
    """An amount such as 12.50 EUR, held as 1250 minor units.

    Arithmetic between two currencies is a programming error and raises
    ``ValueError``; nothing in the shop ever converts.
    """

    minor: int
    currency: str = "EUR"

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + self._comparable(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor - self._comparable(other), self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __mul__(self, times: int) -> Money:
        return Money(self.minor * times, self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._comparable(other)

    def __bool__(self) -> bool:
        return self.minor != 0

    @property
    def is_positive(self) -> bool:
        """True when there is something to pay with."""
        return self.minor > 0

    def zero(self) -> Money:
        """Nothing, in the same currency."""
        return Money(0, self.currency)

    def _comparable(self, other: Money) -> int:
        if other.currency != self.currency:
            message = f"{self.currency} and {other.currency} do not mix"
            raise ValueError(message)
        return other.minor


def total(amounts: list[Money] | tuple[Money, ...], currency: str) -> Money:
    """Add up amounts of one currency; no amounts are zero."""
    return sum(amounts, Money(0, currency))
