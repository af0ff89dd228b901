"""The price list: categories and the articles in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.articles import Article, Category
from pos_app.domain.desk import Desk, Permission
from pos_app.domain.money import Money
from pos_app.domain.refusals import AmountNotPositive
from pos_app.services.acts import perform
from pos_app.services.notes import kept_name

if TYPE_CHECKING:
    from pos_app.services.ports import Counter, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AddCategory:
    """Add a group of articles; ``swatch`` chooses the colour of its tiles."""

    request_id: str
    desk: Desk
    name: str
    swatch: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AddArticle:
    """Add an article to a category with its price."""

    request_id: str
    desk: Desk
    category_id: int
    name: str
    price: Money
    vat_rate_bp: int = 1000
    is_service: bool = True


def add_category(counter: Counter, command: AddCategory) -> Category:
    """Add a category behind the others.

    Raises:
        TextNotAccepted: the name is empty, too long, or holds a card number.
    """

    def act(work: Work, asked: AddCategory) -> Category:
        return work.add_category(kept_name(asked.name), asked.swatch)

    return perform(counter.store, command, Permission.KEEP_ARTICLES, Category, act)


def add_article(counter: Counter, command: AddArticle) -> Article:
    """Add an article behind the others of its category.

    Raises:
        TextNotAccepted: the name is empty, too long, or holds a card number.
        AmountNotPositive: the price is zero or less.
    """

    def act(work: Work, asked: AddArticle) -> Article:
        if not asked.price.is_positive:
            raise AmountNotPositive
        return work.add_article(
            asked.category_id,
            kept_name(asked.name),
            asked.price,
            vat_rate_bp=asked.vat_rate_bp,
            is_service=asked.is_service,
        )

    return perform(counter.store, command, Permission.KEEP_ARTICLES, Article, act)
