"""Facts of a day at the counter, and what the slips made of them tell."""

from __future__ import annotations

from datetime import UTC, datetime

from pos_app.domain.money import Money
from pos_app.domain.slip_document import Row, Size, SlipDocument
from pos_app.domain.tenders import Method
from pos_app.services.slips.facts import (
    CreditMove,
    Heading,
    Item,
    Paid,
    PaymentFacts,
    SettledTab,
    SettlementFacts,
    TopUpFacts,
)
from tests.services.till_story import words

NOON = datetime(2026, 7, 19, 12, 5, tzinfo=UTC)
HEADING = Heading(
    shop="Bar Centrale",
    language="it",
    currency="EUR",
    till="Cassa 1",
    cashier="Giulia",
    at=NOON,
    operation=1042,
    anchor="9f3a77c1",
    qr_url="HTTPS://SALDO.EXAMPLE/S/K7QW2MZ4RT9XHB3FVN6DPA5C8E",
)
TOP_UP = TopUpFacts(
    heading=HEADING,
    customer="Anna B.",
    amount=Money(5000),
    method=Method.CASH,
    credit=CreditMove(Money(1250), Money(6250)),
)
PAYMENT = PaymentFacts(
    heading=HEADING,
    order=57,
    items=(Item(2, "Caffè", Money(260)),),
    total=Money(260),
    paid=(Paid(Method.CASH, Money(500)),),
)
SETTLEMENT = SettlementFacts(
    heading=HEADING,
    customer="Luca M.",
    tabs=tuple(SettledTab(order, NOON, Money(800)) for order in (51, 52, 53)),
    total=Money(2400),
    paid=(Paid(Method.CREDIT, Money(2400)),),
    tab_left=Money(0),
)


def english(text: str) -> str:
    return text


def said(document: SlipDocument) -> list[str]:
    """Every line of the slip as a sentence."""
    return words(document, between=" | ")


def large(document: SlipDocument) -> list[str]:
    rows = [block for block in document.blocks if isinstance(block, Row)]
    return [cell.text for row in rows if row.size is Size.LARGE for cell in row.cells]
