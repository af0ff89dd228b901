"""The rows of the screens that sell: tiles, lines, tenders, orders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtQml import QmlElement

from pos_app.domain.articles import Article
from pos_app.domain.orders import WAITING, Line
from pos_app.domain.tenders import Tender
from pos_app.services.views import OrderRow
from pos_app.viewmodels.order_face import TONES
from pos_app.viewmodels.steady_rows import SteadyRows

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.articles import Category
    from pos_app.viewmodels.order_words import OrderWords
    from pos_app.viewmodels.speech import Speech

QML_IMPORT_NAME = "PosApp"
QML_IMPORT_MAJOR_VERSION = 1

ALL: Final = 0
"""The number of the category that holds everything."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A category as a button: its number, its name, and whether it is the one shown."""

    id: int
    name: str
    held: bool


@dataclass(frozen=True, slots=True)
class TileRow:
    """An article with its category's swatch, and how many of it are on the ticket."""

    article: Article
    swatch: int
    count: int


@dataclass(frozen=True, slots=True)
class TenderRow:
    """A collected tender and its place among the others."""

    place: int
    tender: Tender


@QmlElement
class CategoriesModel(SteadyRows[Heading]):
    """The categories, before them the one that holds everything."""

    def __init__(self, speech: Speech, everything: Callable[[], str]) -> None:
        super().__init__(
            speech,
            lambda row: row.id,
            {
                "categoryId": lambda row: row.id,
                "name": lambda row: row.name or everything(),
                "held": lambda row: row.held,
            },
        )

    def offer(self, categories: tuple[Category, ...], held: int) -> None:
        """Show these, with the one that is held."""
        names = [(ALL, ""), *((category.id, category.name) for category in categories)]
        self.show([Heading(number, name, number == held) for number, name in names])


@QmlElement
class TilesModel(SteadyRows[TileRow]):
    """The articles to tap."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(
            speech,
            lambda row: row.article.id,
            {
                "articleId": lambda row: row.article.id,
                "name": lambda row: row.article.name,
                "price": lambda row: speech.money(row.article.price),
                "swatch": lambda row: row.swatch,
                "count": lambda row: row.count,
            },
        )


@QmlElement
class TicketLinesModel(SteadyRows[Line]):
    """The lines of the ticket."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(
            speech,
            lambda line: line.article_id,
            {
                "articleId": lambda line: line.article_id,
                "name": lambda line: line.name,
                "quantity": lambda line: str(line.quantity),
                "unitPrice": lambda line: speech.money(line.unit_price),
                "amount": lambda line: speech.money(line.amount),
            },
        )


@QmlElement
class BillLinesModel(SteadyRows[Line]):
    """The same lines where they are only read."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(
            speech,
            lambda line: line.article_id,
            {
                "name": lambda line: line.name,
                "quantity": lambda line: f"{line.quantity} ×",  # noqa: RUF001 - as on a bill
                "amount": lambda line: speech.money(line.amount),
            },
        )


@QmlElement
class TendersModel(SteadyRows[TenderRow]):
    """What was collected so far."""

    def __init__(self, speech: Speech, words: OrderWords) -> None:
        super().__init__(
            speech,
            lambda row: row,
            {
                "place": lambda row: row.place,
                "method": lambda row: words.method(row.tender.method),
                "amount": lambda row: speech.money(row.tender.amount),
            },
        )


@QmlElement
class OrderRowsModel(SteadyRows[OrderRow]):
    """The orders of the list: number and customer, what was ordered, state and amount."""

    def __init__(self, speech: Speech, words: OrderWords) -> None:
        def detail(row: OrderRow) -> str:
            """When it was ordered, how much of what: «10:42 · 3 articoli · Caffè…»."""
            first = f"{row.first_line}…" if row.pieces > 1 else row.first_line
            return " · ".join((speech.moment(row.placed_at_us), words.pieces(row.pieces), first))

        def state(row: OrderRow) -> str:
            """Where it stands; of what was paid in part, the whole is told beside what is owed."""
            stands = words.state(row)
            return words.part_of(stands, speech.money(row.total)) if row.is_partly_owed else stands

        super().__init__(
            speech,
            lambda row: row.id,
            {
                "orderId": lambda row: row.id,
                "title": lambda row: words.title(row.id),
                "customerName": lambda row: row.customer_name,
                "detail": detail,
                "stateText": state,
                "stateTone": lambda row: TONES.get(row.state, "plain"),
                "owing": lambda row: speech.money(row.owed or row.total),
                "isWaiting": lambda row: row.state in WAITING,
            },
        )
