"""Numbers of payment cards, which a shop must never keep (PCI DSS 3.3)."""

from __future__ import annotations

import re
import unicodedata
from itertools import accumulate
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_APART: Final = r"(?: +|[.\-/])"
_FIGURES: Final = re.compile(rf"\+?[0-9]+(?:{_APART}[0-9]+)*")
_MOST_CALLED: Final = 15
"""E.164: no telephone in the world has more digits behind its plus."""
_CARD: Final = re.compile("4[0-9]{12}|3[0-9]{13}|[1-9][0-9]{14,18}")
"""13 digits are a Visa's only and 14 a Diners'; 15 to 19 are anybody's."""
_MOST_DIGITS: Final = 19
_BEGINS_AS_CARDS_DO: Final = re.compile("[3-6]|2[2-7]")


def holds_card_number(text: str) -> bool:
    """Tell whether a payment card's number stands in a text, in groups or in one piece.

    It has 13 to 19 digits that pass the Luhn test. Other figures may stand beside it: whoever
    notes a card notes until when it is good. A telephone with its plus is none.
    """
    figures = _FIGURES.findall("".join(_digit(sign) for sign in text))
    runs = (re.split(_APART, run.lstrip("+")) for run in figures if not _is_telephone(run))
    return any(_is_card_number(digits) for groups in runs for digits in _candidates(groups))


def _digit(sign: str) -> str:
    value = unicodedata.digit(sign, None)
    return sign if value is None else str(value)


def _is_telephone(run: str) -> bool:
    return run.startswith("+") and sum(sign.isdigit() for sign in run) <= _MOST_CALLED


def _candidates(groups: list[str]) -> Iterator[str]:
    """All the figures of a run, and those of any neighbouring groups that begin as cards do."""
    yield "".join(groups)
    for start, first in enumerate(groups):
        if _BEGINS_AS_CARDS_DO.match(first):
            yield from accumulate(groups[start : start + _MOST_DIGITS])


def _is_card_number(digits: str) -> bool:
    return _CARD.fullmatch(digits) is not None and _passes_luhn(digits)


def _passes_luhn(digits: str) -> bool:
    doubled = [int(digit) * 2 for digit in digits[-2::-2]]
    kept = [int(digit) for digit in digits[-1::-2]]
    return (sum(kept) + sum(d - 9 if d > 9 else d for d in doubled)) % 10 == 0  # noqa: PLR2004
