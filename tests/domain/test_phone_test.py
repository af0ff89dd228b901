"""The code on the till's screen, and the key that only the till knows."""

from __future__ import annotations

from pos_app.domain.phone_test import code_of, is_key, phone_address, question_address
from pos_app.domain.token import is_token

KEY = "A" * 26
OTHER = "B" * 26


def test_a_code_looks_like_any_slips_and_tells_nothing_of_its_key() -> None:
    assert is_token(code_of(KEY))
    assert code_of(KEY) == code_of(KEY)
    assert len({code_of(KEY), code_of(OTHER), KEY, OTHER}) == 4


def test_only_what_a_till_makes_is_a_key() -> None:
    assert is_key(KEY)
    assert not is_key("A" * 25)
    assert not is_key("../etc/passwd")


def test_the_phone_gets_the_code_and_the_till_keeps_the_key() -> None:
    shown = phone_address("https://Bar.example/", KEY)

    assert shown == f"HTTPS://BAR.EXAMPLE/T/{code_of(KEY)}"
    assert KEY not in shown
    assert question_address("HTTPS://BAR.EXAMPLE/", KEY) == f"https://bar.example/T/{KEY}/Q"
