"""Names and notes as they may enter the book: clean, short, and free of card numbers."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from itertools import accumulate
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_NAME: Final = 80
MAX_NOTE: Final = 200
_MAX_TYPED: Final = 10_000
_MAX_MARKS: Final = 2
_DROPPED: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_APART: Final = r"(?: +|[.\-/])"
_FIGURES: Final = re.compile(rf"\+?[0-9]+(?:{_APART}[0-9]+)*")
_MOST_CALLED: Final = 15
"""E.164: no telephone in the world has more digits behind its plus."""
_CARD: Final = re.compile("4[0-9]{12}|3[0-9]{13}|[1-9][0-9]{14,18}")
"""13 digits are a Visa's only and 14 a Diners'; 15 to 19 are anybody's."""
_MOST_DIGITS: Final = 19
_BEGINS_AS_CARDS_DO: Final = re.compile("[3-6]|2[2-7]")


class TextProblem(StrEnum):
    """Why a typed text cannot be kept."""

    EMPTY = "empty"
    TOO_LONG = "too long"
    CARD_NUMBER = "card number"
    NO_MAIL_ADDRESS = "no mail address"


class TextRefused(ValueError):
    """What was typed cannot be kept; ``problem`` says why. The text itself is not repeated."""

    def __init__(self, problem: TextProblem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def clean_name(typed: str, limit: int = MAX_NAME) -> str:
    """Return a name fit for the registry: one line, composed letters, nothing invisible.

    Raises:
        TextRefused: nothing is left, it is too long, or it holds a card number.
    """
    text = clean_note(typed, limit)
    if not text:
        raise TextRefused(TextProblem.EMPTY)
    return text


def clean_note(typed: str, limit: int = MAX_NOTE) -> str:
    """Return a note or reason fit for the book; an empty one is allowed.

    Raises:
        TextRefused: it is too long, or it holds a payment card's number, which
            the shop must never keep (PCI DSS 3.3).
    """
    if len(typed) > _MAX_TYPED:
        raise TextRefused(TextProblem.TOO_LONG)
    text = _visible(typed)
    if len(text) > limit:
        raise TextRefused(TextProblem.TOO_LONG)
    if holds_card_number(text):
        raise TextRefused(TextProblem.CARD_NUMBER)
    return text


def _visible(typed: str) -> str:
    spaced = "".join(" " if _separates(sign) else sign for sign in typed)
    composed = unicodedata.normalize("NFC", spaced)
    kept = [sign for sign in composed if unicodedata.category(sign) not in _DROPPED]
    return " ".join("".join(_few_marks(kept)).split())


def _separates(sign: str) -> bool:
    return sign in "\t\n\r" or unicodedata.category(sign).startswith("Z")


def _few_marks(signs: list[str]) -> list[str]:
    """Keep at most two combining marks on a letter: more is not a name, it is ink."""
    kept: list[str] = []
    marks = 0
    for sign in signs:
        marks = marks + 1 if unicodedata.combining(sign) else 0
        if marks <= _MAX_MARKS:
            kept.append(sign)
    return kept


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


def folded(text: str) -> str:
    """Fold a name for searching: no accents, no capitals, no apostrophes («Nicolò» → «nicolo»)."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = [
        " " if not sign.isalnum() else sign
        for sign in decomposed
        if not unicodedata.combining(sign)
    ]
    return " ".join("".join(letters).split())
