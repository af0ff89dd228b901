"""The slip of a top-up: money in, credit up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.slip_document import SlipDocument, SlipKind, Text
from pos_app.services.slips.pieces import Translate, Voice, before_and_after, line, person, slip

if TYPE_CHECKING:
    from pos_app.domain.slip_document import Block
    from pos_app.services.slips.facts import TopUpFacts


def top_up_slip(facts: TopUpFacts, translate: Translate) -> SlipDocument:
    """Say what came in, how, and the credit before and after it."""
    voice = Voice(facts.heading.language, translate)
    body: list[Block] = [
        *person(facts.customer),
        line(translate("Credit added"), voice.money(facts.amount)),
        line(translate("Received by"), voice.method(facts.method)),
    ]
    if facts.note:
        body.append(Text(translate("Note: {note}").format(note=facts.note)))
    body += before_and_after(facts.credit, voice)
    return slip(SlipKind.TOP_UP, facts.heading, voice, translate("Balance reminder"), body)
