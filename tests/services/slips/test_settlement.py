"""What the slip of a settlement tells."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.money import Money
from pos_app.domain.tenders import Method
from pos_app.services.slips.facts import CreditMove, Paid
from pos_app.services.slips.settlement import settlement_slip
from tests.services.slips.told import SETTLEMENT, english, said


def test_a_settlement_lists_every_tab_it_closed() -> None:
    lines = said(settlement_slip(SETTLEMENT, english))

    assert [f"Order {order}, 19/07/26 | 8,00 €" for order in (51, 52, 53)] == lines[4:7]
    assert "Settled | 24,00 €" in lines
    assert "Deducted from credit | 24,00 €" in lines


def test_a_settlement_with_money_says_change_and_what_is_left() -> None:
    facts = replace(
        SETTLEMENT,
        paid=(Paid(Method.CASH, Money(3000)),),
        change=Money(600),
        tab_left=Money(450),
        credit=CreditMove(Money(1200), Money(1200)),
    )
    lines = said(settlement_slip(facts, english))

    assert "Change | 6,00 €" in lines
    assert "Still to settle | 4,50 €" in lines
    assert "12,00 | » | 12,00 €" in lines
