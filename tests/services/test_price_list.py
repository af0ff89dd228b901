"""The price list, as a manager begins it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.refusals import AmountNotPositive, TextNotAccepted
from pos_app.services.price_list import AddArticle, AddCategory, add_article, add_category

if TYPE_CHECKING:
    from tests.shop import ShopStory


def new_category(shop: ShopStory, name: str) -> AddCategory:
    return AddCategory(request_id=shop.request_id(), desk=shop.desk, name=name, swatch=2)


def new_article(shop: ShopStory, name: str, price: int, category_id: int = 1) -> AddArticle:
    return AddArticle(
        request_id=shop.request_id(),
        desk=shop.desk,
        category_id=category_id,
        name=name,
        price=Money(price),
        vat_rate_bp=2200,
        is_service=False,
    )


def test_articles_stand_behind_each_other_in_their_category(shop: ShopStory) -> None:
    sweets = add_category(shop.counter, new_category(shop, "Dolci"))
    for name in ("Cannolo", "Babà"):
        add_article(shop.counter, new_article(shop, name, 250, sweets.id))

    listed = shop.handle.views.articles()

    assert [article.name for article in listed] == ["Cannolo", "Babà"]
    assert (listed[0].vat_rate_bp, listed[0].is_service) == (2200, False)
    assert [category.name for category in shop.handle.views.categories()] == ["Dolci"]


def test_an_article_has_a_name_and_a_price(shop: ShopStory) -> None:
    with pytest.raises(TextNotAccepted):
        add_category(shop.counter, new_category(shop, "  "))
    with pytest.raises(TextNotAccepted):
        add_article(shop.counter, new_article(shop, "", 250))
    with pytest.raises(AmountNotPositive):
        add_article(shop.counter, new_article(shop, "Acqua di rubinetto", 0))

    assert shop.handle.views.articles() == ()
