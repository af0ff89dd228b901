"""The price list as it is kept at the till."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.refusals import (
    AmountNotPositive,
    ArticleUnknown,
    CategoryUnknown,
    TextNotAccepted,
)
from pos_app.services.change_price_list import (
    ArchiveArticle,
    ChangeArticle,
    ChangeCategory,
    MoveArticle,
    archive_article,
    change_article,
    change_category,
    move_article,
)
from pos_app.services.price_list import AddArticle, AddCategory, add_article, add_category

if TYPE_CHECKING:
    from pos_app.domain.articles import Article, Category
    from tests.shop import ShopStory


def category(shop: ShopStory, name: str) -> Category:
    return add_category(
        shop.counter, AddCategory(request_id=shop.request_id(), desk=shop.desk, name=name)
    )


def article(shop: ShopStory, name: str, among: Category, price: int = 130) -> Article:
    command = AddArticle(
        request_id=shop.request_id(),
        desk=shop.desk,
        category_id=among.id,
        name=name,
        price=Money(price),
    )
    return add_article(shop.counter, command)


def changing(shop: ShopStory, before: Article, name: str, price: int) -> ChangeArticle:
    return ChangeArticle(
        request_id=shop.request_id(),
        desk=shop.desk,
        article_id=before.id,
        category_id=before.category_id,
        name=name,
        price=Money(price),
        vat_rate_bp=400,
        is_service=False,
    )


def moving(shop: ShopStory, what: Article, step: int) -> MoveArticle:
    return MoveArticle(request_id=shop.request_id(), desk=shop.desk, article_id=what.id, step=step)


def archiving(shop: ShopStory, what: Article, *, is_archived: bool) -> ArchiveArticle:
    return ArchiveArticle(
        request_id=shop.request_id(), desk=shop.desk, article_id=what.id, is_archived=is_archived
    )


def renaming(shop: ShopStory, what: Category, name: str, step: int = 0) -> ChangeCategory:
    return ChangeCategory(
        request_id=shop.request_id(),
        desk=shop.desk,
        category_id=what.id,
        name=name,
        swatch=4,
        step=step,
    )


def on_sale(shop: ShopStory) -> list[str]:
    return [each.name for each in shop.handle.views.articles()]


def test_an_article_gets_another_name_and_price(shop: ShopStory) -> None:
    coffee = article(shop, "Caffe", category(shop, "Bar"))

    after = change_article(shop.counter, changing(shop, coffee, "Caffè", 140))

    assert (after.name, after.price, after.vat_rate_bp) == ("Caffè", Money(140), 400)
    assert shop.handle.views.articles() == (after,)


def test_a_new_price_changes_nothing_that_was_ordered(shop: ShopStory) -> None:
    order = shop.order(1250)
    lunch = shop.article()

    change_article(shop.counter, changing(shop, lunch, "Pranzo", 1400))

    view = shop.handle.views.order(order.id)
    assert view is not None
    assert view.order.total == Money(1250)


def test_an_article_in_another_category_stands_behind_the_others(shop: ShopStory) -> None:
    bar, sweets = category(shop, "Bar"), category(shop, "Dolci")
    article(shop, "Cannolo", sweets)
    baba = article(shop, "Babà", bar)

    moved = replace(changing(shop, baba, "Babà", 250), category_id=sweets.id)
    change_article(shop.counter, moved)

    assert on_sale(shop) == ["Cannolo", "Babà"]


def test_an_archived_article_is_sold_no_more_until_it_comes_back(shop: ShopStory) -> None:
    coffee = article(shop, "Caffè", category(shop, "Bar"))

    archive_article(shop.counter, archiving(shop, coffee, is_archived=True))
    assert on_sale(shop) == []
    assert [each.is_archived for each in shop.handle.views.price_list()] == [True]
    archive_article(shop.counter, archiving(shop, coffee, is_archived=False))

    assert on_sale(shop) == ["Caffè"]


def test_articles_are_arranged_as_the_shop_likes(shop: ShopStory) -> None:
    bar = category(shop, "Bar")
    first, second, third = (article(shop, name, bar) for name in ("Uno", "Due", "Tre"))
    archive_article(shop.counter, archiving(shop, second, is_archived=True))

    move_article(shop.counter, moving(shop, third, -1))
    assert on_sale(shop) == ["Tre", "Uno"]
    move_article(shop.counter, moving(shop, first, 1))

    assert on_sale(shop) == ["Tre", "Uno"]


def test_categories_get_another_name_and_place(shop: ShopStory) -> None:
    bar, sweets = category(shop, "Bar"), category(shop, "Dolci")

    change_category(shop.counter, renaming(shop, sweets, "Pasticceria", -1))
    change_category(shop.counter, renaming(shop, bar, "Caffetteria"))

    listed = shop.handle.views.categories()
    assert [each.name for each in listed] == ["Pasticceria", "Caffetteria"]
    assert {each.swatch for each in listed} == {4}


def test_what_is_no_name_or_no_price_is_refused(shop: ShopStory) -> None:
    bar = category(shop, "Bar")
    coffee = article(shop, "Caffè", bar)

    with pytest.raises(TextNotAccepted):
        change_article(shop.counter, changing(shop, coffee, " ", 130))
    with pytest.raises(AmountNotPositive):
        change_article(shop.counter, changing(shop, coffee, "Caffè", 0))
    with pytest.raises(TextNotAccepted):
        change_category(shop.counter, renaming(shop, bar, ""))

    assert shop.handle.views.articles() == (coffee,)


def test_what_is_not_on_the_list_is_refused(shop: ShopStory) -> None:
    bar = category(shop, "Bar")
    coffee = article(shop, "Caffè", bar)

    with pytest.raises(ArticleUnknown):
        move_article(shop.counter, moving(shop, replace(coffee, id=99), 1))
    with pytest.raises(CategoryUnknown):
        change_category(shop.counter, renaming(shop, replace(bar, id=99), "Altro"))
