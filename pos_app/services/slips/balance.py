"""The reminder of a balance, which a customer may ask for at any time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.slip_document import Align, Block, Feed, Size, SlipDocument, SlipKind, Text
from pos_app.services.slips.pieces import Translate, Voice, before_and_after, line, person, slip

if TYPE_CHECKING:
    from pos_app.services.slips.facts import BalanceFacts


def balance_slip(facts: BalanceFacts, translate: Translate) -> SlipDocument:
    """Say how much credit a customer has left, and what they owe if they owe."""
    voice = Voice(facts.heading.language, translate)
    body: list[Block] = [*person(facts.customer)]
    if facts.move is not None and facts.move.after == facts.credit:
        body += before_and_after(facts.move, voice)
    else:
        body.append(Text(translate("Your credit"), align=Align.CENTER))
        large = voice.money(facts.credit)
        body.append(Text(large, align=Align.CENTER, size=Size.LARGE, bold=True))
    if facts.tab.is_positive:
        body += [Feed(), line(translate("Still to settle"), voice.money(facts.tab))]
    return slip(SlipKind.BALANCE, facts.heading, voice, translate("Balance reminder"), body)
