"""Changing the price list: names, prices, order, and what is sold no more.

An order keeps its own copy of names and prices: nothing here changes what was sold before.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from pos_app.domain.articles import Article, Category, moved
from pos_app.domain.changes import clashes, rebased
from pos_app.domain.desk import Desk, Permission
from pos_app.domain.money import Money
from pos_app.domain.refusals import AmountNotPositive, PriceListChanged
from pos_app.services.acts import perform
from pos_app.services.notes import kept_name

if TYPE_CHECKING:
    from pos_app.services.ports import Counter, Work

Sold = TypeVar("Sold", Article, Category)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeCategory:
    """Give a category another name or colour, and move it so many places on.

    What is as it was ``shown`` stays as it is by now.
    """

    request_id: str
    desk: Desk
    category_id: int
    name: str
    swatch: int
    step: int = 0
    shown: Category | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeArticle:
    """Put an article right: its name, price, VAT, category.

    What is as it was ``shown`` stays as it is by now.
    """

    request_id: str
    desk: Desk
    article_id: int
    category_id: int
    name: str
    price: Money
    vat_rate_bp: int
    is_service: bool
    shown: Article | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveArticle:
    """Sell an article no more, or again."""

    request_id: str
    desk: Desk
    article_id: int
    is_archived: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveArticle:
    """Move an article so many places on among those of its category; less than none is back."""

    request_id: str
    desk: Desk
    article_id: int
    step: int


def change_category(counter: Counter, command: ChangeCategory) -> Category:
    """Keep a category's new name, colour and place.

    Raises:
        CategoryUnknown: there is none with this number.
        TextNotAccepted: the name is empty, too long, or holds a card number.
        PriceListChanged: another till gave it another name or colour meanwhile.
    """

    def act(work: Work, asked: ChangeCategory) -> Category:
        before = work.category(asked.category_id)
        wanted = replace(asked.shown or before, name=kept_name(asked.name), swatch=asked.swatch)
        work.keep_category(_agreed(before, asked.shown, wanted))
        order = work.category_order()
        after = moved(order, before.id, asked.step)
        if after != order:
            work.arrange_categories(after)
        return work.category(before.id)

    return perform(counter.store, command, Permission.KEEP_ARTICLES, Category, act)


def change_article(counter: Counter, command: ChangeArticle) -> Article:
    """Keep what an article says now.

    Raises:
        ArticleUnknown, CategoryUnknown: there is none with this number.
        TextNotAccepted: the name is empty, too long, or holds a card number.
        AmountNotPositive: the price is zero or less.
        PriceListChanged: another till changed the same of it meanwhile.
    """

    def act(work: Work, asked: ChangeArticle) -> Article:
        before = work.article(asked.article_id)
        if not asked.price.is_positive:
            raise AmountNotPositive
        wanted = replace(
            asked.shown or before,
            category_id=work.category(asked.category_id).id,
            name=kept_name(asked.name),
            price=asked.price,
            vat_rate_bp=asked.vat_rate_bp,
            is_service=asked.is_service,
        )
        work.keep_article(_agreed(before, asked.shown, wanted))
        return work.article(before.id)

    return perform(counter.store, command, Permission.KEEP_ARTICLES, Article, act)


def archive_article(counter: Counter, command: ArchiveArticle) -> Article:
    """Take an article off the tiles, or put it back.

    Raises:
        ArticleUnknown: there is none with this number.
    """

    def act(work: Work, asked: ArchiveArticle) -> Article:
        after = replace(work.article(asked.article_id), is_archived=asked.is_archived)
        work.keep_article(after)
        return after

    return perform(counter.store, command, Permission.KEEP_ARTICLES, Article, act)


def move_article(counter: Counter, command: MoveArticle) -> Article:
    """Move an article among those of its category, as far as it goes.

    Raises:
        ArticleUnknown: there is none with this number.
    """

    def act(work: Work, asked: MoveArticle) -> Article:
        article = work.article(asked.article_id)
        order = work.article_order(article.category_id)
        after = moved(order, article.id, asked.step)
        if after != order:
            work.arrange_articles(after)
        return work.article(article.id)

    return perform(counter.store, command, Permission.KEEP_ARTICLES, Article, act)


def _agreed(now: Sold, shown: Sold | None, wanted: Sold) -> Sold:
    """What two tills want together: a price is never put back by whoever had not seen the new one.

    Raises:
        PriceListChanged: they want the same thing differently.
    """
    if clashes(now, shown, wanted):
        raise PriceListChanged
    return rebased(now, shown, wanted)
