"""What the reminder of a balance tells."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.money import Money
from pos_app.domain.slip_document import Qr
from pos_app.services.slips.balance import balance_slip
from pos_app.services.slips.facts import BalanceFacts, CreditMove
from tests.services.slips.told import HEADING, english, large, said

AFTER_LUNCH = BalanceFacts(
    heading=HEADING,
    customer="Anna B.",
    credit=Money(750),
    tab=Money(0),
    move=CreditMove(Money(2000), Money(750)),
)


def test_a_reminder_of_no_operation_names_none() -> None:
    heading = replace(HEADING, operation=None, qr_url="")
    facts = BalanceFacts(heading=heading, customer="Anna B.", credit=Money(750), tab=Money(0))
    slip = balance_slip(facts, english)

    assert not any("Operation" in line or "settle" in line for line in said(slip))
    assert not any(isinstance(block, Qr) for block in slip.blocks)
    assert slip.source == "balance"


def test_a_balance_also_says_what_is_still_owed() -> None:
    facts = BalanceFacts(heading=HEADING, customer="Anna", credit=Money(750), tab=Money(1500))
    slip = balance_slip(facts, english)

    assert "7,50 €" in said(slip)
    assert "Still to settle | 15,00 €" in said(slip)
    assert [block.payload for block in slip.blocks if isinstance(block, Qr)] == [HEADING.qr_url]


def test_a_balance_after_an_act_shows_what_the_act_changed() -> None:
    assert large(balance_slip(AFTER_LUNCH, english)) == ["20,00", "»", "7,50 €"]


def test_a_balance_that_moved_on_since_the_act_shows_only_the_balance() -> None:
    slip = balance_slip(replace(AFTER_LUNCH, credit=Money(500)), english)

    assert "5,00 €" in said(slip)
    assert large(slip) == []
