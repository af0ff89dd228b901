"""An amount as it grows under the fingers: each figure moves the others up, cents first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pos_app.domain.money_text import AmountRefused, parse_amount

if TYPE_CHECKING:
    from pos_app.domain.money import Money

MOST_FIGURES: Final = 9
EMPTY: Final = "C"
BACK: Final = "back"


@dataclass(frozen=True, slots=True)
class TypedAmount:
    """Figures from the keypad: 1, 2, 5, 0 is 12.50."""

    figures: str = ""

    def after(self, key: str) -> TypedAmount:
        """What stands there after one more key: a figure, «00», «C» or «back»."""
        if key == EMPTY:
            return TypedAmount()
        if key == BACK:
            return TypedAmount(self.figures[:-1])
        figures = (self.figures + key).lstrip("0")
        return self if len(figures) > MOST_FIGURES else replace(self, figures=figures)

    def money(self, currency: str) -> Money | None:
        """The amount, or nothing while there is none."""
        cents = self.figures.zfill(3)
        try:
            return parse_amount(f"{cents[:-2]}.{cents[-2:]}", currency)
        except AmountRefused:
            return None


def typed(amount: Money) -> TypedAmount:
    """An amount as if its figures had been typed, for the keys that carry a whole one."""
    return TypedAmount(str(amount.minor).lstrip("0"))
