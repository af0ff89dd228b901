"""Names and notes as they may enter the book: clean, short, and free of card numbers."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import Final

MAX_NAME: Final = 80
MAX_NOTE: Final = 200
_MAX_TYPED: Final = 10_000
_MAX_MARKS: Final = 2
_DROPPED: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_CARD: Final = re.compile(r"(?:[0-9][ .\-/]?){12,18}[0-9]", re.ASCII)


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
    """Tell whether 13 to 19 digits in a row pass the Luhn test of payment cards."""
    ascii_digits = "".join(_digit(sign) for sign in text)
    return any(
        _passes_luhn(run)
        for found in _CARD.finditer(ascii_digits)
        for run in _runs(re.sub(r"[^0-9]", "", found.group()))
    )


def _digit(sign: str) -> str:
    value = unicodedata.digit(sign, None)
    return sign if value is None else str(value)


def _runs(digits: str) -> list[str]:
    return [digits] if len(digits) >= 13 else []  # noqa: PLR2004 - the shortest card number


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
