"""The words by which a customer is found, and the words that were typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.domain.text import folded

if TYPE_CHECKING:
    from pos_app.domain.customers import Customer, CustomerKind

MAX_WORDS: Final = 8
MAX_LETTERS: Final = 40


def words_of(customer: Customer) -> list[str]:
    """Every word that finds a customer: names, telephone with and without its country, address."""
    text = f"{customer.surname} {customer.name} {customer.email}"
    words = folded(text).split()
    digits = _digits(customer.phone)
    numbers = [digits] if digits else []
    if customer.phone.startswith("+"):
        numbers.append(digits[2:])
    return list(dict.fromkeys(word[:MAX_LETTERS] for word in [*words, *numbers]))


def typed_words(text: str) -> list[str]:
    """What was typed as words; a telephone number may be typed with spaces."""
    words = folded(text).split()
    if words and all(word.isdecimal() for word in words):
        words = [_digits("".join(words))]
    return [word[:MAX_LETTERS] for word in words[:MAX_WORDS]]


def mark_of(kind: CustomerKind) -> str:
    """The letter that stands before every word, so that persons and companies never mix."""
    return kind.value[0]


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign in "0123456789")
