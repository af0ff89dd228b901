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
    PriceListChanged,
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


def as_shown(shop: ShopStory, before: Article, **changed: object) -> ChangeArticle:
    """What a till asks for that was shown an article, and changes only this of it."""
    command = ChangeArticle(
        request_id=shop.request_id(),
        desk=shop.desk,
        article_id=before.id,
        category_id=before.category_id,
        name=before.name,
        price=before.price,
        vat_rate_bp=before.vat_rate_bp,
        is_service=before.is_service,
        shown=before,
    )
    return replace(command, **changed)  # type: ignore[arg-type]


def test_a_new_price_is_not_put_back_by_a_till_that_had_not_seen_it(shop: ShopStory) -> None:
    coffee = article(shop, "Caffe", category(shop, "Bar"))
    change_article(shop.counter, as_shown(shop, coffee, price=Money(140)))
    archive_article(shop.counter, archiving(shop, coffee, is_archived=True))

    after = change_article(shop.counter, as_shown(shop, coffee, name="Caffè"))

    assert (after.name, after.price, after.is_archived) == ("Caffè", Money(140), True)


def test_two_tills_that_want_two_prices_look_again(shop: ShopStory) -> None:
    coffee = article(shop, "Caffè", category(shop, "Bar"))
    dearer = change_article(shop.counter, as_shown(shop, coffee, price=Money(140)))

    with pytest.raises(PriceListChanged):
        change_article(shop.counter, as_shown(shop, coffee, price=Money(150)))
    assert shop.handle.views.articles() == (dearer,)

    again = change_article(shop.counter, as_shown(shop, dearer, price=Money(150)))
    assert again.price == Money(150)


def test_two_tills_that_want_the_same_price_are_of_one_mind(shop: ShopStory) -> None:
    coffee = article(shop, "Caffè", category(shop, "Bar"))
    dearer = change_article(shop.counter, as_shown(shop, coffee, price=Money(140)))

    assert change_article(shop.counter, as_shown(shop, coffee, price=Money(140))) == dearer


def test_a_category_moves_under_the_name_that_another_till_gave_it(shop: ShopStory) -> None:
    category(shop, "Bar")
    sweets = category(shop, "Dolci")
    change_category(shop.counter, replace(renaming(shop, sweets, "Pasticceria"), shown=sweets))
    unseen = replace(renaming(shop, sweets, sweets.name, -1), swatch=sweets.swatch, shown=sweets)

    moved = change_category(shop.counter, unseen)

    assert (moved.name, moved.swatch) == ("Pasticceria", 4)
    assert [each.name for each in shop.handle.views.categories()] == ["Pasticceria", "Bar"]
    with pytest.raises(PriceListChanged):
        change_category(shop.counter, replace(renaming(shop, sweets, "Torte"), shown=sweets))


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
