"""What the reminder of a payment tells."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.money import Money
from pos_app.services.slips.facts import CreditMove
from pos_app.services.slips.payment import payment_slip
from pos_app.services.slips.settlement import settlement_slip
from tests.services.slips.told import PAYMENT, SETTLEMENT, english, said


def test_a_payment_lists_what_was_had_and_how_it_was_paid() -> None:
    facts = replace(PAYMENT, change=Money(240), customer="Anna B.")
    lines = said(payment_slip(facts, english))

    assert "2 | Caffè | 2,60 €" in lines
    assert "Total | 2,60 €" in lines
    assert "Cash | 5,00 €" in lines
    assert "Change | 2,40 €" in lines


def test_exact_money_has_no_line_of_change() -> None:
    lines = said(settlement_slip(replace(SETTLEMENT, change=Money(0)), english))
    lines += said(payment_slip(replace(PAYMENT, change=Money(0)), english))

    assert not any("Change" in line for line in lines)


def test_change_kept_as_credit_is_written_down() -> None:
    facts = replace(
        PAYMENT, kept_as_credit=Money(240), credit=CreditMove(Money(0), Money(240)), customer="Anna"
    )
    lines = said(payment_slip(facts, english))

    assert "Change kept as credit | 2,40 €" in lines
    assert "0,00 | » | 2,40 €" in lines


def test_no_change_kept_no_line() -> None:
    lines = said(payment_slip(replace(PAYMENT, kept_as_credit=Money(0)), english))

    assert not any("kept" in line for line in lines)
