"""The slip of a settlement: every tab that was closed, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.slip_document import SlipDocument, SlipKind
from pos_app.services.slips.pieces import (
    Translate,
    Voice,
    before_and_after,
    line,
    payments,
    person,
    slip,
    total,
)

if TYPE_CHECKING:
    from pos_app.domain.slip_document import Block
    from pos_app.services.slips.facts import SettlementFacts


def settlement_slip(facts: SettlementFacts, translate: Translate) -> SlipDocument:
    """List the settled tabs with their days, the sum, the tenders, and what is left."""
    voice = Voice(facts.heading.language, translate)
    order = translate("Order {number}, {day}")
    body: list[Block] = [
        *person(facts.customer),
        *(
            line(order.format(number=tab.order, day=voice.day(tab.at)), voice.money(tab.amount))
            for tab in facts.tabs
        ),
        *total(translate("Settled"), voice.money(facts.total)),
        *payments(facts.paid, voice),
    ]
    if facts.change is not None and facts.change.is_positive:
        body.append(line(translate("Change"), voice.money(facts.change)))
    if facts.tab_left.is_positive:
        body.append(line(translate("Still to settle"), voice.money(facts.tab_left)))
    if facts.credit is not None:
        body += before_and_after(facts.credit, voice)
    return slip(SlipKind.SETTLEMENT, facts.heading, voice, translate("Tabs settled"), body)
