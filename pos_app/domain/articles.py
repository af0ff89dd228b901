"""What the shop sells: articles in their categories."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.domain.money import Money


@dataclass(frozen=True, slots=True)
class Category:
    """A group of articles, with the swatch that marks its tiles."""

    id: int
    name: str
    swatch: int
    position: int


@dataclass(frozen=True, slots=True)
class Article:
    """One thing on the price list.

    ``vat_rate_bp`` is in basis points (1000 is 10 %). ``is_service`` is true for
    food and drink served (art. 3 c. 2 n. 4 DPR 633/72) and false for goods sold.
    An archived one is sold no more; the orders that hold it keep it.
    """

    id: int
    category_id: int
    name: str
    price: Money
    vat_rate_bp: int = 1000
    is_service: bool = True
    position: int = 0
    is_archived: bool = False


def moved(numbers: tuple[int, ...], number: int, step: int) -> tuple[int, ...]:
    """The same numbers in a new order: one of them so many places on, or as far as it goes."""
    if number not in numbers:
        return numbers
    others = [each for each in numbers if each != number]
    place = min(max(numbers.index(number) + step, 0), len(others))
    return (*others[:place], number, *others[place:])
