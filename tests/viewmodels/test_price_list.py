from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from pos_app.services.price_list import AddCategory, add_category
from pos_app.services.store_trouble import StoreDamaged
from pos_app.viewmodels.article_form import percent
from pos_app.viewmodels.price_list import PriceListVM
from tests.viewmodels.inline_jobs import HeldJobs
from tests.viewmodels.selling_story import SellingStory, selling_at
from tests.viewmodels.tills import seen, shown_rows
from tests.viewmodels.troubled_jobs import LosesTheFirstAnswer

if TYPE_CHECKING:
    from pos_app.viewmodels.jobs import Jobs
    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass(slots=True)
class Listino:
    """The price list and the tiles of the same till."""

    sale: SellingStory
    prices: PriceListVM

    @property
    def names(self) -> list[object]:
        return [row[0] for row in shown_rows(seen(self.prices, "rows"), "name")]

    @property
    def tiles(self) -> list[tuple[object, ...]]:
        return shown_rows(seen(self.sale.selling.articles_vm, "tiles"), "name", "price")

    def home_of(self, name: str) -> int:
        return self.sale.article(name).category_id

    def edit(self, name: str) -> None:
        self.prices.openArticle(self.sale.id_of(name))


def listino(shop: ShopStory, jobs: Jobs | None = None, **prices: int) -> Listino:
    sale = selling_at(shop, jobs, **prices)
    around = sale.story.around
    vm = PriceListVM(sale.story.till, around.speech, around.news, around.notices, around.sentences)
    vm.read()
    return Listino(sale, vm)


def another_in_the_same(prices: Listino, among: str, name: str) -> None:
    """One more article in the category of another."""
    prices.prices.choose(prices.home_of(among))
    prices.prices.addArticle()
    prices.prices.article_vm.writeName(name)
    prices.prices.article_vm.writePrice("2,50")
    prices.prices.article_vm.save()


def test_a_new_price_is_on_the_tile_at_once(shop: ShopStory) -> None:
    here = listino(shop, Caffè=130)
    here.edit("Caffè")
    form = here.prices.article_vm
    assert (seen(form, "name"), seen(form, "price")) == ("Caffè", "1,30")

    form.writePrice("1,40")
    form.save()

    assert here.tiles == [("Caffè", "1,40 €")]
    assert not seen(form, "isOpen")


def test_a_new_article_stands_in_the_category_that_is_shown(shop: ShopStory) -> None:
    here = listino(shop, Caffè=130, Toast=400)

    another_in_the_same(here, "Toast", "Piadina")

    assert here.names == ["Toast", "Piadina"]
    assert ("Piadina", "2,50 €") in here.tiles


@pytest.mark.parametrize("typed", ["", "0", "-1", "uno", "1.234", "1,234"])
def test_what_is_no_price_cannot_be_saved_and_says_why(shop: ShopStory, typed: str) -> None:
    here = listino(shop, Caffè=130)
    here.edit("Caffè")
    form = here.prices.article_vm

    form.writePrice(typed)
    form.save()

    assert not seen(form, "canSave")
    assert seen(form, "reason") == "A price such as 1,30"
    assert here.tiles == [("Caffè", "1,30 €")]


def test_an_article_without_a_name_cannot_be_saved(shop: ShopStory) -> None:
    here = listino(shop, Caffè=130)
    here.edit("Caffè")

    here.prices.article_vm.writeName("  ")

    assert seen(here.prices.article_vm, "reason") == "A name is needed"
    assert not seen(here.prices.article_vm, "canSave")


def test_a_name_that_is_a_card_number_is_refused_with_its_sentence(shop: ShopStory) -> None:
    here = listino(shop, Caffè=130)
    here.edit("Caffè")

    here.prices.article_vm.writeName("4111 1111 1111 1111")
    here.prices.article_vm.save()

    assert seen(here.prices.article_vm, "trouble") != ""
    assert here.names == ["Caffè"]


def test_an_archived_article_leaves_the_tiles_and_comes_back(shop: ShopStory) -> None:
    here = listino(shop, Caffè=130, Toast=400)
    here.edit("Caffè")

    here.prices.article_vm.archive()
    assert here.tiles == [("Toast", "4,00 €")]
    assert here.names == ["Toast"]
    here.prices.showArchived(wanted=True)
    assert here.names == ["Caffè", "Toast"]
    [coffee] = [row[0] for row in shown_rows(seen(here.prices, "rows"), "articleId", "name")][:1]
    here.prices.openArticle(int(str(coffee)))
    assert seen(here.prices.article_vm, "isArchived")
    here.prices.article_vm.archive()

    assert ("Caffè", "1,30 €") in here.tiles


def test_articles_are_found_without_accents(shop: ShopStory) -> None:
    here = listino(shop, Caffè=130, Toast=400)

    here.prices.search("caffe")
    assert here.names == ["Caffè"]
    here.prices.search("zzz")

    assert seen(here.prices, "isEmpty")


def test_articles_move_only_where_their_whole_category_is_seen(shop: ShopStory) -> None:
    here = listino(shop, Caffè=130)
    assert not seen(here.prices, "isArranging")
    another_in_the_same(here, "Caffè", "Ginseng")
    assert seen(here.prices, "isArranging")

    here.prices.move(here.sale.id_of("Ginseng"), -1)

    assert here.names == ["Ginseng", "Caffè"]
    assert shown_rows(seen(here.prices, "rows"), "isFirst", "isLast") == [
        (True, False),
        (False, True),
    ]
    here.prices.search("gin")
    assert not seen(here.prices, "isArranging")


def test_a_category_is_added_and_put_right(shop: ShopStory) -> None:
    here = listino(shop, Caffè=130)
    form = here.prices.category_vm

    here.prices.addCategory()
    form.writeName("Dolci")
    form.chooseSwatch(3)
    form.save()
    here.prices.choose(shop.handle.views.categories()[1].id)
    here.prices.openCategory()
    assert (seen(form, "name"), seen(form, "swatch"), seen(form, "isNew")) == ("Dolci", 3, False)
    form.writeName("Pasticceria")
    form.move(-1)

    assert [each.name for each in shop.handle.views.categories()] == ["Pasticceria", "con Caffè"]


def test_an_empty_list_wants_a_category_first(shop: ShopStory) -> None:
    here = listino(shop)
    here.prices.addArticle()
    assert not seen(here.prices, "hasCategories")
    assert not seen(here.prices.article_vm, "isOpen")

    add_category(
        shop.counter, AddCategory(request_id=shop.request_id(), desk=shop.desk, name="Bar")
    )
    here.prices.read()
    here.prices.addArticle()

    assert seen(here.prices.article_vm, "isOpen")


def test_a_price_that_another_till_changed_meanwhile_is_looked_at_again(shop: ShopStory) -> None:
    here, there = listino(shop, Caffè=130), listino(shop, Caffè=130)
    for till in (here, there):
        till.edit("Caffè")
    there.prices.article_vm.writePrice("1,40")
    there.prices.article_vm.save()
    form = here.prices.article_vm

    form.writePrice("1,50")
    form.save()

    said = seen(form, "trouble")
    assert said == "The price list was changed at another till. Open this again."
    assert here.tiles == [("Caffè", "1,40 €")]
    form.close()
    here.edit("Caffè")
    assert seen(form, "price") == "1,40"
    form.writePrice("1,50")
    form.save()
    assert here.tiles == [("Caffè", "1,50 €")]


def test_a_price_of_another_till_outlives_a_new_name_of_this_one(shop: ShopStory) -> None:
    here, there = listino(shop, Caffè=130), listino(shop, Caffè=130)
    for till in (here, there):
        till.edit("Caffè")
    there.prices.article_vm.writePrice("1,40")
    there.prices.article_vm.save()

    here.prices.article_vm.writeName("Caffè lungo")
    here.prices.article_vm.save()

    assert here.tiles == [("Caffè lungo", "1,40 €")]


def test_a_category_that_another_till_named_is_looked_at_again(shop: ShopStory) -> None:
    here, there = listino(shop, Caffè=130), listino(shop, Caffè=130)
    for till in (here, there):
        till.prices.choose(till.home_of("Caffè"))
        till.prices.openCategory()
    there.prices.category_vm.writeName("Bar")
    there.prices.category_vm.save()
    form = here.prices.category_vm

    form.writeName("Caffetteria")
    form.save()

    assert seen(form, "trouble") != ""
    form.close()
    here.prices.openCategory()
    assert seen(form, "name") == "Bar"


def test_a_double_tap_adds_the_article_once(shop: ShopStory) -> None:
    jobs = HeldJobs()
    here = listino(shop, jobs, Caffè=130)
    here.prices.addArticle()
    form = here.prices.article_vm
    form.writeName("Ginseng")
    form.writePrice("1,70")

    form.save()
    form.save()
    form.close()
    jobs.run_all()

    assert here.names == ["Caffè", "Ginseng"]


def test_a_lost_answer_asked_again_adds_the_article_once(shop: ShopStory) -> None:
    here = listino(shop, LosesTheFirstAnswer(), Caffè=130)
    here.prices.addArticle()
    form = here.prices.article_vm
    form.writeName("Ginseng")
    form.writePrice("1,70")

    form.save()
    assert seen(form, "trouble") != ""
    form.save()

    assert here.names == ["Caffè", "Ginseng"]


def test_rates_are_written_as_price_lists_do() -> None:
    said = [percent(rate).replace("\N{NO-BREAK SPACE}", " ") for rate in (400, 1000, 550)]

    assert said == ["4 %", "10 %", "5,5 %"]


def test_a_book_that_is_damaged_inside_says_so_where_the_price_list_would_be(
    shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = listino(shop, Caffè=130)

    def is_damaged(_views: object) -> None:
        raise StoreDamaged("/srv/shop.saldo")

    with monkeypatch.context() as broken:
        broken.setattr(type(here.sale.story.till.views), "price_list", is_damaged)
        here.prices.read()

    said = seen(here.prices, "troubleText")
    assert said == "The book is damaged: /srv/shop.saldo. Restore the last backup."
    here.prices.read()
    assert (seen(here.prices, "isTroubled"), seen(here.prices, "troubleText")) == (False, "")
