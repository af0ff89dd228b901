"""What is seen before the book is open is enough to sell by, once it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.services.first_look import FirstLook
from tests.shop import TILL

if TYPE_CHECKING:
    from tests.shop import ShopStory


def test_who_stood_at_the_till_at_first_sight_is_whom_the_book_knows(shop: ShopStory) -> None:
    shop.article("Pranzo", 1250)
    views = shop.handle.views

    seen = FirstLook(shop.desk, views.shop(), views.categories(), views.articles())

    assert seen.desk == views.desk(TILL)
    assert [article.category_id for article in seen.articles] == [
        category.id for category in seen.categories
    ]
