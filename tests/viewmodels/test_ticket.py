"""The ticket: articles are tapped, counted and typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.services.change_price_list import ArchiveArticle, archive_article
from tests.viewmodels.inline_jobs import HeldJobs
from tests.viewmodels.selling_story import selling_at
from tests.viewmodels.ticket_lines import lines
from tests.viewmodels.tills import seen, shown_rows

if TYPE_CHECKING:
    from pos_app.domain.articles import Category
    from pos_app.storage.views import StoreViews
    from tests.shop import ShopStory


# The undo of a deletion runs on a timer.
pytestmark = pytest.mark.usefixtures("qapp")


def test_tapping_an_article_twice_makes_it_two(shop: ShopStory) -> None:
    sale = selling_at(shop, Caffè=130, Toast=400)

    sale.tap("Caffè", "Toast", "Caffè")

    assert lines(sale) == [("Caffè", "2", "2,60 €"), ("Toast", "1", "4,00 €")]
    assert sale.ticket.face.total_text == "6,60 €"


def test_the_tiles_count_what_is_on_the_ticket(shop: ShopStory) -> None:
    sale = selling_at(shop, Caffè=130, Toast=400)

    sale.tap("Caffè", "Caffè")

    tiles = seen(sale.selling.articles_vm, "tiles")
    assert shown_rows(tiles, "name", "price", "count") == [
        ("Caffè", "1,30 €", 2),
        ("Toast", "4,00 €", 0),
    ]


def test_a_category_shows_its_own_articles_only(shop: ShopStory) -> None:
    sale = selling_at(shop, Caffè=130, Toast=400)
    toast = sale.article("Toast")

    sale.selling.articles_vm.choose(toast.category_id)

    assert shown_rows(seen(sale.selling.articles_vm, "tiles"), "name") == [("Toast",)]


def test_a_category_that_another_till_adds_while_the_price_list_is_read_is_there_the_next_time(
    shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    sale = selling_at(shop, Caffè=130)
    articles = sale.selling.articles_vm
    views = type(sale.story.till.views)
    really_read = views.categories

    def before_the_other_till(asked: StoreViews) -> tuple[Category, ...]:
        found = really_read(asked)
        shop.article("Birra", 400)
        return found

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(views, "categories", before_the_other_till)
        articles.read()
    assert shown_rows(seen(articles, "tiles"), "name") == [("Caffè",)]
    articles.read()

    assert len(shown_rows(seen(articles, "tiles"), "name")) == 2


def test_the_stepper_counts_up_and_down(shop: ShopStory) -> None:
    sale = selling_at(shop, Caffè=130)
    sale.tap("Caffè")

    sale.ticket.more(sale.id_of("Caffè"))
    sale.ticket.more(sale.id_of("Caffè"))
    sale.ticket.less(sale.id_of("Caffè"))

    assert lines(sale) == [("Caffè", "2", "2,60 €")]


def test_a_quantity_can_be_typed(shop: ShopStory) -> None:
    sale = selling_at(shop, Caffè=130)
    sale.tap("Caffè")

    sale.ticket.setQuantity(sale.id_of("Caffè"), 12)

    assert lines(sale) == [("Caffè", "12", "15,60 €")]


def test_an_article_tapped_while_the_till_was_busy_stays_though_it_is_sold_no_more(
    shop: ShopStory,
) -> None:
    jobs = HeldJobs()
    sale = selling_at(shop, jobs, Caffè=130, Toast=400)
    jobs.run_all()
    toast = sale.article("Toast")
    sale.tap("Caffè")
    sale.ticket.send()
    sale.tap("Toast")
    archive_article(
        shop.counter,
        ArchiveArticle(
            request_id=shop.request_id(), desk=shop.desk, article_id=toast.id, is_archived=True
        ),
    )

    sale.selling.articles_vm.read()
    jobs.run_all()

    assert [article.name for article in sale.selling.articles_vm.price_list] == ["Caffè"]
    assert [(line.article_id, line.quantity) for line in sale.ticket.ticket.lines] == [
        (toast.id, 1)
    ]
