"""The kitchen's slip: what to prepare, in letters that read from afar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.slip_document import (
    Cell,
    Cut,
    Feed,
    Row,
    Rule,
    Size,
    SlipDocument,
    SlipKind,
    Text,
)
from pos_app.services.slips.pieces import Translate, Voice, amount, count

if TYPE_CHECKING:
    from pos_app.services.slips.facts import KitchenFacts


def kitchen_slip(facts: KitchenFacts, translate: Translate) -> SlipDocument:
    """List quantities and names in tall letters; no prices, no balance."""
    heading = facts.heading
    voice = Voice(heading.language, translate)
    order = translate("Order {number}").format(number=facts.order)
    place = Row((Cell(heading.till), amount(voice.moment(heading.at))))
    customer = (Text(facts.customer, size=Size.TALL),) if facts.customer else ()
    digits = max((len(f"{quantity}") for quantity, _ in facts.items), default=1)
    dishes = (
        Row((count(quantity, digits), Cell(name)), size=Size.TALL) for quantity, name in facts.items
    )
    return SlipDocument(
        kind=SlipKind.KITCHEN,
        language=heading.language,
        currency=heading.currency,
        blocks=(Text(order, size=Size.LARGE), *customer, place, Rule(), *dishes, Feed(), Cut()),
        source=f"order:{facts.order}",
    )
