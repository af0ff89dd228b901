"""The reminder of a payment: what was had, how it was paid, what credit is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.slip_document import SlipDocument, SlipKind, Text
from pos_app.services.slips.pieces import (
    Translate,
    Voice,
    before_and_after,
    items,
    line,
    payments,
    person,
    slip,
    total,
)

if TYPE_CHECKING:
    from pos_app.domain.slip_document import Block
    from pos_app.services.slips.facts import PaymentFacts


def payment_slip(facts: PaymentFacts, translate: Translate) -> SlipDocument:
    """Say what was paid and with what; it is a reminder, never a receipt for the tax office."""
    voice = Voice(facts.heading.language, translate)
    body: list[Block] = [
        *person(facts.customer),
        Text(translate("Order {number}").format(number=facts.order)),
        *items(facts.items, voice),
        *total(translate("Total"), voice.money(facts.total)),
        *payments(facts.paid, voice),
    ]
    if facts.change is not None and facts.change.is_positive:
        body.append(line(translate("Change"), voice.money(facts.change)))
    if facts.kept_as_credit is not None and facts.kept_as_credit.is_positive:
        body.append(line(translate("Change kept as credit"), voice.money(facts.kept_as_credit)))
    if facts.credit is not None:
        body += before_and_after(facts.credit, voice)
    return slip(SlipKind.PAYMENT, facts.heading, voice, translate("Payment reminder"), body)
