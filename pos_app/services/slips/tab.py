"""The slip of a tab: what was left unpaid, with a line to sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.slip_document import Feed, Rule, Size, SlipDocument, SlipKind, Text
from pos_app.services.slips.pieces import Translate, Voice, items, line, person, slip, total

if TYPE_CHECKING:
    from pos_app.domain.slip_document import Block
    from pos_app.services.slips.facts import TabFacts


def tab_slip(facts: TabFacts, translate: Translate) -> SlipDocument:
    """Say what the customer owes for this order and in all, and let them sign for it."""
    voice = Voice(facts.heading.language, translate)
    body: list[Block] = [
        *person(facts.customer),
        Text(translate("Order {number}").format(number=facts.order)),
        *items(facts.items, voice),
        *total(translate("Left unpaid"), voice.money(facts.owed)),
        line(translate("To settle in all"), voice.money(facts.tab)),
        Feed(3),
        Rule(),
        Text(translate("Signature"), size=Size.SMALL),
        Feed(),
    ]
    return slip(SlipKind.TAB, facts.heading, voice, translate("Order left unpaid"), body)
