"""Names and notes as they may enter the book: clean, short, and free of card numbers."""

from __future__ import annotations

import unicodedata
from enum import StrEnum
from typing import Final

from pos_app.domain.card_number import holds_card_number

MAX_NAME: Final = 80
MAX_NOTE: Final = 200
_MAX_TYPED: Final = 10_000
_MAX_MARKS: Final = 2
_DROPPED: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


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


def folded(text: str) -> str:
    """Fold a name for searching: no accents, no capitals, no apostrophes («Nicolò» → «nicolo»)."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = [
        " " if not sign.isalnum() else sign
        for sign in decomposed
        if not unicodedata.combining(sign)
    ]
    return " ".join("".join(letters).split())
