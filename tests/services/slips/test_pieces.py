"""What every slip says, whatever it tells of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_app.domain.slip_document import Cut, Image, Qr, Text
from pos_app.domain.tenders import Method
from pos_app.services.slips.pieces import Voice
from pos_app.services.slips.top_up import top_up_slip
from tests.services.slips.told import HEADING, TOP_UP, english, said


def test_the_first_words_say_that_it_is_no_fiscal_document() -> None:
    assert said(top_up_slip(TOP_UP, english))[0] == "MANAGEMENT DOCUMENT, NOT A FISCAL RECEIPT"


def test_the_shops_logo_stands_above_its_name() -> None:
    logo = Image(8, 1, b"\xff")
    with_logo = replace(TOP_UP, heading=replace(HEADING, logo=logo))

    blocks = top_up_slip(with_logo, english).blocks
    assert blocks.index(logo) == 2
    assert top_up_slip(TOP_UP, english).blocks == tuple(b for b in blocks if b is not logo)


def test_a_slip_says_who_where_when_and_which_operation() -> None:
    lines = said(top_up_slip(TOP_UP, english))

    assert "Anna B." in lines
    assert "Cassa 1 · Giulia | 19/07/2026 12:05" in lines
    assert "Operation no. 1042 | 9f3a77c1" in lines


def test_the_secret_of_the_code_stands_below_it_for_whoever_has_to_type_it() -> None:
    blocks = top_up_slip(TOP_UP, english).blocks
    (code,) = (place for place, block in enumerate(blocks) if isinstance(block, Qr))

    typed = blocks[code + 1]
    assert isinstance(typed, Text)
    assert typed.text == "K7QW-2MZ4-RT9X-HB3F-VN6D-PA5C-8E"


def test_a_code_without_a_secret_has_nothing_to_type() -> None:
    heading = replace(HEADING, qr_url="HTTPS://SALDO.EXAMPLE")
    slip = top_up_slip(replace(TOP_UP, heading=heading), english)

    assert any(isinstance(block, Qr) for block in slip.blocks)
    assert not any("SALDO" in line for line in said(slip))


def test_a_slip_made_to_learn_the_till_says_so_at_its_head_and_at_its_foot() -> None:
    practising = replace(HEADING, is_practice=True)
    lines = said(top_up_slip(replace(TOP_UP, heading=practising), english))

    assert lines[1] == lines[-1] == "PRACTICE, NOT VALID"
    assert "PRACTICE, NOT VALID" not in said(top_up_slip(TOP_UP, english))


def test_every_slip_is_cut() -> None:
    assert isinstance(top_up_slip(TOP_UP, english).blocks[-1], Cut)


@pytest.mark.parametrize("method", list(Method))
def test_every_way_to_pay_has_a_name_of_its_own(method: Method) -> None:
    voice = Voice("it", english)

    assert voice.method(method)
    assert len({voice.method(each) for each in Method}) == len(Method)
