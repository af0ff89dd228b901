"""What a cashier types becomes an exact amount, or a clear refusal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.money import MAX_MINOR, Money
from pos_app.domain.money_text import (
    AmountProblem,
    AmountRefused,
    format_figures,
    format_money,
    format_note,
    parse_amount,
    signs_of,
)

GOOD = {
    "a whole number": ("12", "it", 1200),
    "a decimal comma": ("12,50", "it", 1250),
    "a decimal point, as on the number pad": ("12.50", "it", 1250),
    "one decimal": ("12,5", "it", 1250),
    "spaces around": (" 12,50 ", "it", 1250),
    "a leading zero": ("0,05", "it", 5),
    "thousands in Italian": ("1.234,56", "it", 123_456),
    "thousands in English": ("1,234.56", "en", 123_456),
    "thousands in Portuguese": ("1.234.567,8", "pt_BR", 123_456_780),
    "thousands without decimals": ("1.234.567", "it", 123_456_700),
    "a comma in English": ("12,50", "en", 1250),
    "the largest amount": ("10.000.000,00", "it", MAX_MINOR),
}

BAD = {
    "nothing": ("", AmountProblem.EMPTY),
    "only spaces": ("   ", AmountProblem.EMPTY),
    "negative": ("-5", AmountProblem.NEGATIVE),
    "a plus sign": ("+5", AmountProblem.NOT_A_NUMBER),
    "zero": ("0", AmountProblem.ZERO),
    "zero with decimals": ("0,00", AmountProblem.ZERO),
    "minus zero": ("-0", AmountProblem.ZERO),
    "a tenth of a cent": ("0,001", AmountProblem.TOO_PRECISE),
    "four decimals": ("1,2345", AmountProblem.TOO_PRECISE),
    "thousand or fraction": ("12,345", AmountProblem.AMBIGUOUS),
    "thousand or fraction, with a point": ("1.234", AmountProblem.AMBIGUOUS),
    "the other language's separators": ("1,234.56", AmountProblem.AMBIGUOUS),
    "grouped, then too precise": ("1.234,567", AmountProblem.TOO_PRECISE),
    "a group of two": ("12.34,56", AmountProblem.AMBIGUOUS),
    "two decimal signs": ("5,,0", AmountProblem.AMBIGUOUS),
    "a separator at the end": ("5,", AmountProblem.NOT_A_NUMBER),
    "a separator at the start": (",5", AmountProblem.NOT_A_NUMBER),
    "an exponent": ("1e9", AmountProblem.NOT_A_NUMBER),
    "not a number": ("NaN", AmountProblem.NOT_A_NUMBER),
    "infinity": ("inf", AmountProblem.NOT_A_NUMBER),
    "Arabic digits": ("٣", AmountProblem.NOT_A_NUMBER),
    "wide digits": ("１２", AmountProblem.NOT_A_NUMBER),
    "a no-break space": ("1\u00a0234,50", AmountProblem.NOT_A_NUMBER),
    "a currency sign": ("€ 5", AmountProblem.NOT_A_NUMBER),
    "forty digits": ("9" * 40, AmountProblem.TOO_LARGE),
    "forty letters": ("x" * 40, AmountProblem.NOT_A_NUMBER),
    "over the limit": ("10000000,01", AmountProblem.TOO_LARGE),
    "a pasted line break": ("5\n", AmountProblem.NOT_A_NUMBER),
    "an underscore": ("1_000", AmountProblem.NOT_A_NUMBER),
}


@pytest.mark.parametrize(("typed", "language", "minor"), GOOD.values(), ids=GOOD)
def test_a_well_typed_amount_is_read_exactly(typed: str, language: str, minor: int) -> None:
    assert parse_amount(typed, "EUR", language) == Money(minor)


@pytest.mark.parametrize(("typed", "problem"), BAD.values(), ids=BAD)
def test_a_bad_amount_is_refused_with_its_reason(typed: str, problem: AmountProblem) -> None:
    with pytest.raises(AmountRefused) as refused:
        parse_amount(typed)

    assert refused.value.problem is problem


@given(
    minor=st.integers(min_value=1, max_value=MAX_MINOR),
    language=st.sampled_from(["it", "pt_BR", "en"]),
)
def test_what_the_till_writes_it_also_reads(minor: int, language: str) -> None:
    assert parse_amount(format_figures(Money(minor), language), "EUR", language) == Money(minor)


@given(typed=st.text(max_size=60))
def test_any_text_is_an_amount_or_a_refusal(typed: str) -> None:
    try:
        amount = parse_amount(typed)
    except AmountRefused:
        return
    assert 0 < amount.minor <= MAX_MINOR


WRITTEN = {
    "Italian": (Money(123_450), "it", "1.234,50 €"),
    "Italian, negative": (Money(-650), "it", "-6,50 €"),
    "Brazilian": (Money(123_450, "BRL"), "pt_BR", "R$ 1.234,50"),
    "Brazilian, in euro": (Money(123_450), "pt_BR", "€ 1.234,50"),
    "Brazilian, negative": (Money(-5, "BRL"), "pt_BR", "-R$ 0,05"),
    "English": (Money(123_450), "en", "€1,234.50"),
    "English, negative": (Money(-123_450), "en", "-€1,234.50"),
    "an unknown language reads like Italian": (Money(5), "xx", "0,05 €"),
    "an unknown currency keeps its code": (Money(5, "CHF"), "it", "0,05 CHF"),
}


@pytest.mark.parametrize(("amount", "language", "text"), WRITTEN.values(), ids=WRITTEN)
def test_money_is_written_as_the_language_does(amount: Money, language: str, text: str) -> None:
    assert format_money(amount, language) == text


@pytest.mark.parametrize(
    ("currency", "language", "said"),
    [
        ("EUR", "it", "20 €"),
        ("BRL", "pt_BR", "R$ 20"),
        ("EUR", "pt_BR", "€ 20"),
        ("GBP", "en", "£20"),
    ],
)
def test_a_banknote_is_written_without_cents(currency: str, language: str, said: str) -> None:
    assert format_note(Money(2000, currency), language) == said


def test_people_write_a_currency_by_its_sign_or_its_letters() -> None:
    assert signs_of("EUR") == ("€", "EUR")
    assert signs_of("CHF") == ("CHF", "CHF")
