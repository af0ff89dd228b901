"""What the slip of a tab tells."""

from __future__ import annotations

from pos_app.domain.money import Money
from pos_app.services.slips.facts import TabFacts
from pos_app.services.slips.tab import tab_slip
from tests.services.slips.told import HEADING, PAYMENT, english, said


def test_a_tab_has_a_line_to_sign() -> None:
    facts = TabFacts(
        heading=HEADING,
        customer="Luca M.",
        order=58,
        items=PAYMENT.items,
        owed=Money(260),
        tab=Money(2660),
    )
    lines = said(tab_slip(facts, english))

    assert "Left unpaid | 2,60 €" in lines
    assert "To settle in all | 26,60 €" in lines
    assert "Signature" in lines
