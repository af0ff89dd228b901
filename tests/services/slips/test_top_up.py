"""What the slip of a top-up tells."""

from __future__ import annotations

from dataclasses import replace

from pos_app.services.slips.top_up import top_up_slip
from tests.services.slips.told import TOP_UP, english, large, said


def test_a_top_up_shows_the_credit_before_and_after_in_large() -> None:
    slip = top_up_slip(TOP_UP, english)

    assert large(slip) == ["12,50", "»", "62,50 €"]
    assert "Credit added | 50,00 €" in said(slip)
    assert "Received by | Cash" in said(slip)


def test_a_note_is_printed_when_there_is_one() -> None:
    assert "Note: luglio" in said(top_up_slip(replace(TOP_UP, note="luglio"), english))
    assert not any("Note" in line for line in said(top_up_slip(TOP_UP, english)))
