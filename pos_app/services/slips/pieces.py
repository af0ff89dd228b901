"""The pieces that all slips share, so that they look like one family."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias, assert_never

from pos_app.domain.money_text import format_figures, format_money
from pos_app.domain.slip_document import (
    Align,
    Block,
    Cell,
    Cut,
    Feed,
    Qr,
    Row,
    Rule,
    Size,
    SlipDocument,
    SlipKind,
    Text,
)
from pos_app.domain.tenders import Method
from pos_app.domain.token import is_token, readable

if TYPE_CHECKING:
    from datetime import datetime

    from pos_app.domain.money import Money
    from pos_app.services.slips.facts import CreditMove, Heading, Item, Paid

Translate: TypeAlias = Callable[[str], str]


class Voice:
    """How one slip speaks: its language, its money and its dates."""

    def __init__(self, language: str, translate: Translate) -> None:
        self.language = language
        self.say = translate

    def money(self, amount: Money) -> str:
        """An amount with its currency, kept on one line."""
        return format_money(amount, self.language)

    def moment(self, at: datetime) -> str:
        return at.strftime("%d/%m/%Y %H:%M")

    def day(self, at: datetime) -> str:
        return at.strftime("%d/%m/%y")

    def method(self, method: Method) -> str:
        """The name of a way to pay, as the customer reads it."""
        translate = self.say
        match method:
            case Method.CASH:
                return translate("Cash")
            case Method.CARD:
                return translate("Card")
            case Method.MEAL_VOUCHER:
                return translate("Meal voucher")
            case Method.BANK_TRANSFER:
                return translate("Bank transfer")
            case Method.CREDIT:
                return translate("Deducted from credit")
            case Method.TAB:
                return translate("Left unpaid")
            case _:
                assert_never(method)


def slip(
    kind: SlipKind, heading: Heading, voice: Voice, title: str, *blocks: list[Block]
) -> SlipDocument:
    """Put the heading above and the signature of the act below what a slip has to say."""
    body = [block for piece in blocks for block in piece]
    return SlipDocument(
        kind=kind,
        language=heading.language,
        currency=heading.currency,
        blocks=(*_top(heading, voice, title), *body, *_bottom(heading, voice)),
        source=f"operation:{heading.operation}" if heading.operation else kind.value,
    )


def _top(heading: Heading, voice: Voice, title: str) -> list[Block]:
    translate = voice.say
    not_fiscal = translate("MANAGEMENT DOCUMENT, NOT A FISCAL RECEIPT")
    return [
        Text(not_fiscal, align=Align.CENTER, size=Size.SMALL),
        *practice_mark(heading, translate),
        Feed(),
        *([heading.logo] if heading.logo else []),
        Text(heading.shop, align=Align.CENTER, size=Size.LARGE),
        Text(title, align=Align.CENTER),
        Feed(),
    ]


def _bottom(heading: Heading, voice: Voice) -> list[Block]:
    translate = voice.say
    place = f"{heading.till} · {heading.cashier}"
    act = ""
    if heading.operation is not None:
        act = translate("Operation no. {number}").format(number=heading.operation)
    return [
        *_code(heading, translate),
        Rule(),
        Row((Cell(place), amount(voice.moment(heading.at))), size=Size.SMALL),
        *([Row((Cell(act), amount(heading.anchor)), size=Size.SMALL)] if act else []),
        *practice_mark(heading, translate),
        Feed(),
        Cut(),
    ]


def practice_mark(heading: Heading, translate: Translate) -> list[Block]:
    """What stands at the head and at the foot of a slip that was made to learn the till."""
    if not heading.is_practice:
        return []
    mark = translate("PRACTICE, NOT VALID")
    return [Text(mark, align=Align.CENTER, size=Size.TALL, bold=True)]


def _code(heading: Heading, translate: Translate) -> list[Block]:
    """The QR, and its secret in letters for a phone whose camera does not work."""
    if not heading.qr_url:
        return []
    token = heading.qr_url.rpartition("/")[2]
    typed = readable(token) if is_token(token) else ""
    return [
        Qr(heading.qr_url, translate("Scan to see your balance")),
        *([Text(typed, align=Align.CENTER)] if typed else []),
        Feed(),
    ]


def amount(text: str) -> Cell:
    """A text at the right edge that is never cut: an amount, a date."""
    return Cell(text, align=Align.RIGHT, whole=True)


def line(name: str, text: str, *, bold: bool = False) -> Row:
    """A name on the left, an amount on the right."""
    return Row((Cell(name), amount(text)), bold=bold)


def person(name: str) -> list[Block]:
    """Who the slip is for; first name and initial are enough."""
    return [Text(name, bold=True), Rule()] if name else [Rule()]


def items(sold: tuple[Item, ...], voice: Voice) -> list[Block]:
    """What was had, one line each."""
    digits = max((len(f"{item.quantity}") for item in sold), default=1)
    return [
        Row((count(item.quantity, digits), Cell(item.name), amount(voice.money(item.amount))))
        for item in sold
    ]


def count(quantity: int, digits: int) -> Cell:
    """A quantity, set under the others of its list."""
    return Cell(f"{quantity:>{digits}}", align=Align.RIGHT, whole=True)


def payments(paid: tuple[Paid, ...], voice: Voice) -> list[Block]:
    """How it was paid, one line a tender."""
    return [line(voice.method(part.method), voice.money(part.amount)) for part in paid]


def before_and_after(move: CreditMove, voice: Voice) -> list[Block]:
    """The credit before and after, as large as the paper allows."""
    translate = voice.say
    figures = format_figures(move.before, voice.language)
    return [
        Rule(),
        Row((Cell(translate("Credit before")), Cell(translate("now"), align=Align.RIGHT))),
        Row(
            (
                Cell(figures, whole=True),
                Cell("»", align=Align.CENTER),
                amount(voice.money(move.after)),
            ),
            size=Size.LARGE,
            bold=True,
        ),
    ]


def total(name: str, text: str) -> list[Block]:
    """The sum under a list."""
    return [Rule(), line(name, text, bold=True)]
