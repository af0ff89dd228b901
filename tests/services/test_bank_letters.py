from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.services.bank_letters import bank_letters


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Niccolò D'Angelo", "NICCOLO D ANGELO"),
        ("Łukasz Wałęsa", "LUKASZ WALESA"),
        ("Đorđe Straße", "DORDE STRASSE"),
        ("Жанна Щукина", "ZHANNA SHCHUKINA"),
        ("Νίκος Παπάς", "NIKOS PAPAS"),
        ("José Gonçalves", "JOSE GONCALVES"),
        ("Bar & Figli // S.r.l.", "BAR FIGLI S R L"),
        ("王小明", ""),
        ("٣٤", ""),
        ("🙂", ""),
    ],
)
def test_a_name_is_written_in_letters_that_every_bank_takes(name: str, written: str) -> None:
    assert bank_letters(name) == written


@given(st.text())
def test_whatever_is_typed_a_bank_can_read_it(text: str) -> None:
    written = bank_letters(text)

    assert re.fullmatch(r"(?:[A-Z0-9]+(?: [A-Z0-9]+)*)?", written)
    assert len(written) <= 70
    assert bank_letters(written) == written
