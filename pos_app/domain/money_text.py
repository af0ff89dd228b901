"""The one place where typed text becomes money, and money becomes text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pos_app.domain.money import MAX_MINOR, Money

MAX_TYPED: Final = 20
"""Longer texts are pasted by mistake: they are refused before anybody reads them."""


class AmountProblem(StrEnum):
    """Why a typed amount is not an amount."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not a number"
    NEGATIVE = "negative"
    ZERO = "zero"
    TOO_PRECISE = "too precise"
    AMBIGUOUS = "ambiguous"
    TOO_LARGE = "too large"


class AmountRefused(ValueError):
    """What was typed is not an exact amount; ``problem`` says why."""

    def __init__(self, typed: str, problem: AmountProblem) -> None:
        super().__init__(f"{typed[:MAX_TYPED]!r}: {problem}")
        self.problem = problem


@dataclass(frozen=True, slots=True)
class NumberStyle:
    """How a language writes numbers, and where beside them it puts the sign of the currency."""

    decimal: str
    thousands: str
    symbol_first: bool = False
    symbol_apart: bool = True


_COMMA: Final = NumberStyle(decimal=",", thousands=".")
_STYLES: Final = {
    "it": _COMMA,
    "pt_BR": NumberStyle(decimal=",", thousands=".", symbol_first=True),
    "en": NumberStyle(decimal=".", thousands=",", symbol_first=True, symbol_apart=False),
}
_SYMBOLS: Final = {"EUR": "€", "BRL": "R$", "USD": "$", "GBP": "£"}
_DIGITS: Final = 2
_SHAPE: Final = re.compile(r"(?P<sign>[+-]?)(?P<body>[0-9][0-9.,]*)", re.ASCII)


def number_style(language: str) -> NumberStyle:
    """The number style of a language of the till; an unknown one reads like Italian."""
    return _STYLES.get(language, _COMMA)


def parse_amount(typed: str, currency: str = "EUR", language: str = "it") -> Money:
    """Read what a cashier typed, exactly or not at all.

    «12,50», «12.50», «1.234,50» (Italian) and «1,234.50» (English) are amounts;
    «1.234» could be a thousand or a fraction, so it is refused, never guessed.

    Raises:
        AmountRefused: the text is not an exact positive amount within the limit.
    """
    text = typed.strip(" ")
    if not text:
        raise AmountRefused(typed, AmountProblem.EMPTY)
    shape = _SHAPE.fullmatch(text) if len(text) <= MAX_TYPED else None
    if shape is None:
        problem = AmountProblem.TOO_LARGE if _only_digits(text) else AmountProblem.NOT_A_NUMBER
        raise AmountRefused(typed, problem)
    if shape["sign"] == "+":
        raise AmountRefused(typed, AmountProblem.NOT_A_NUMBER)
    whole, fraction = _parts(typed, shape["body"], number_style(language))
    minor = int(whole) * 10**_DIGITS + int(fraction.ljust(_DIGITS, "0"))
    _refuse_beyond_limits(typed, minor, negative=shape["sign"] == "-")
    return Money(minor, currency)


def _only_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _refuse_beyond_limits(typed: str, minor: int, *, negative: bool) -> None:
    if minor == 0:
        raise AmountRefused(typed, AmountProblem.ZERO)
    if negative:
        raise AmountRefused(typed, AmountProblem.NEGATIVE)
    if minor > MAX_MINOR:
        raise AmountRefused(typed, AmountProblem.TOO_LARGE)


def _parts(typed: str, body: str, style: NumberStyle) -> tuple[str, str]:
    """Split into whole and fraction; one separator before one or two digits is a decimal sign."""
    signs = [sign for sign in body if sign in ".,"]
    if not signs:
        return body, "0"
    if len(signs) == 1:
        whole, fraction = re.split(r"[.,]", body)
        if not fraction:
            raise AmountRefused(typed, AmountProblem.NOT_A_NUMBER)
        if len(fraction) <= _DIGITS:
            return whole, fraction
        three = len(fraction) == 3 and whole.strip("0") != ""  # noqa: PLR2004 - a group of thousands
        raise AmountRefused(typed, AmountProblem.AMBIGUOUS if three else AmountProblem.TOO_PRECISE)
    return _grouped(typed, body, style)


def _grouped(typed: str, body: str, style: NumberStyle) -> tuple[str, str]:
    """Read «1.234.567,50»: thousands in groups of three, in the signs of this language only."""
    thousands = re.escape(style.thousands)
    shape = rf"([0-9]{{1,3}}(?:{thousands}[0-9]{{3}})+)(?:{re.escape(style.decimal)}([0-9]+))?"
    found = re.fullmatch(shape, body)
    if found is None:
        raise AmountRefused(typed, AmountProblem.AMBIGUOUS)
    fraction = found[2] or "0"
    if len(fraction) > _DIGITS:
        raise AmountRefused(typed, AmountProblem.TOO_PRECISE)
    return found[1].replace(style.thousands, ""), fraction


def format_money(amount: Money, language: str = "it") -> str:
    """Write an amount as the language does: «1.234,50 €», «R$ 1.234,50», «€1,234.50»."""
    return _with_symbol(format_figures(amount, language), amount, language)


def format_note(note: Money, language: str = "it") -> str:
    """Write a banknote as people call it: «20 €», «R$ 20»."""
    assert note.minor % 10**_DIGITS == 0, note
    whole = format_figures(note, language).partition(number_style(language).decimal)[0]
    return _with_symbol(whole, note, language)


def signs_of(currency: str) -> tuple[str, str]:
    """How people write a currency beside an amount: its sign, and its three letters."""
    return _SYMBOLS.get(currency, currency), currency


def _with_symbol(figures: str, amount: Money, language: str) -> str:
    symbol = _SYMBOLS.get(amount.currency, amount.currency)
    style = number_style(language)
    if not style.symbol_first:
        return f"{figures} {symbol}"
    sign, figures = ("-", figures[1:]) if amount.minor < 0 else ("", figures)
    gap = " " if style.symbol_apart or len(symbol) > 1 else ""
    return f"{sign}{symbol}{gap}{figures}"


def format_figures(amount: Money, language: str = "it") -> str:
    """Write only the figures, «1.234,50», for columns that name the currency elsewhere."""
    style = number_style(language)
    whole, fraction = divmod(abs(amount.minor), 10**_DIGITS)
    grouped = f"{whole:,}".replace(",", style.thousands)
    sign = "-" if amount.minor < 0 else ""
    return f"{sign}{grouped}{style.decimal}{fraction:0{_DIGITS}d}"
