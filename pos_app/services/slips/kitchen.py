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
from pos_app.services.slips.facts import KitchenNews
from pos_app.services.slips.pieces import Translate, Voice, amount, count, practice_mark

if TYPE_CHECKING:
    from pos_app.domain.slip_document import Block
    from pos_app.services.slips.facts import KitchenFacts


def kitchen_slip(facts: KitchenFacts, translate: Translate) -> SlipDocument:
    """List quantities and names in tall letters; no prices, no balance.

    A change says only what changed, under words that nobody confuses in a hurry: what to add,
    what to leave out.
    """
    heading = facts.heading
    voice = Voice(heading.language, translate)
    order = translate("Order {number}").format(number=facts.order)
    place = Row((Cell(heading.till), amount(voice.moment(heading.at))))
    customer = (Text(facts.customer, size=Size.TALL),) if facts.customer else ()
    return SlipDocument(
        kind=SlipKind.KITCHEN,
        language=heading.language,
        currency=heading.currency,
        blocks=(
            *practice_mark(heading, translate),
            Text(order, size=Size.LARGE),
            *_banner(facts.news, translate),
            *customer,
            place,
            Rule(),
            *_dishes(facts, translate),
            Feed(),
            Cut(),
        ),
        source=f"order:{facts.order}",
    )


def _banner(news: KitchenNews, translate: Translate) -> tuple[Text, ...]:
    if news is KitchenNews.NEW:
        return ()
    is_over = news is KitchenNews.CANCELLED
    return (Text(translate("CANCELLED") if is_over else translate("CHANGED"), size=Size.LARGE),)


def _dishes(facts: KitchenFacts, translate: Translate) -> list[Block]:
    digits = max((len(f"{quantity}") for quantity, _ in facts.items + facts.removed), default=1)
    added = _rows(facts.items, digits)
    removed = _rows(facts.removed, digits)
    if facts.news is not KitchenNews.CHANGED:
        return [*added, *removed]
    air = [Feed()] if added and removed else []
    return [*_under(translate("Add"), added), *air, *_under(translate("Leave out"), removed)]


def _under(word: str, dishes: list[Block]) -> list[Block]:
    return [Text(word, bold=True), *dishes] if dishes else []


def _rows(dishes: tuple[tuple[int, str], ...], digits: int) -> list[Block]:
    return [Row((count(quantity, digits), Cell(name)), size=Size.TALL) for quantity, name in dishes]
