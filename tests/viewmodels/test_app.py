from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.services.store_trouble import StoreReadOnly
from tests.ui.open_till import till_of
from tests.viewmodels.inline_jobs import InlineJobs
from tests.viewmodels.tills import seen

if TYPE_CHECKING:
    from pos_app.viewmodels.app import AppVM
    from tests.shop import ShopStory


pytestmark = pytest.mark.usefixtures("qapp")


def test_whoever_was_found_while_the_book_was_being_opened_stays_open(
    file_shop: ShopStory, closed_app: AppVM
) -> None:
    anna = file_shop.customer("Anna", credit=500)
    till = till_of(file_shop, InlineJobs())
    closed_app.stand_by(till, (), ())
    closed_app.go("customers")
    assert closed_app.registry_vm is not None
    closed_app.registry_vm.list_vm.choose(anna.id)

    closed_app.opened(till)

    assert closed_app.registry_vm.list_vm.property("chosenId") == anna.id
    assert closed_app.registry_vm.record_vm.card is not None


def test_a_finger_on_its_way_to_a_customer_still_finds_them_when_the_book_has_opened(
    file_shop: ShopStory, closed_app: AppVM
) -> None:
    file_shop.customer("Anna")
    till = till_of(file_shop, InlineJobs())
    closed_app.stand_by(till, (), ())
    closed_app.go("customers")
    assert closed_app.registry_vm is not None
    moved: list[str] = []
    rows = seen(closed_app.registry_vm.list_vm, "rows")
    rows.modelReset.connect(lambda: moved.append("all of them"))

    closed_app.opened(till)

    assert rows.rowCount() == 1
    assert moved == []


def test_what_was_tapped_stays_though_the_book_knows_another_rule_than_the_first_look(
    file_shop: ShopStory, closed_app: AppVM
) -> None:
    coffee = file_shop.article("Caffè", 130)
    till = till_of(file_shop, InlineJobs())
    first_seen = till_of(file_shop, InlineJobs())
    first_seen.shop = replace(till.shop, name="Another name")
    closed_app.stand_by(first_seen, file_shop.handle.views.categories(), (coffee,))
    assert closed_app.selling_vm is not None
    closed_app.selling_vm.ticket_vm.add(coffee.id)

    closed_app.opened(till)

    [line] = closed_app.selling_vm.ticket_vm.ticket.lines
    assert (line.article_id, line.quantity) == (coffee.id, 1)


def test_the_paper_goes_when_another_screen_is_wanted(
    file_shop: ShopStory, closed_app: AppVM
) -> None:
    closed_app.opened(till_of(file_shop, InlineJobs()))
    assert closed_app.slips_vm is not None
    closed_app.slips_vm.paperCame.emit("image://slip/paper-1")

    closed_app.go("customers")

    assert closed_app.slips_vm.property("paper") == ""


def test_a_screen_chosen_before_the_book_is_open_fills_when_it_is(
    file_shop: ShopStory, closed_app: AppVM
) -> None:
    file_shop.customer("Anna")

    closed_app.go("customers")
    closed_app.opened(till_of(file_shop, InlineJobs()))

    assert closed_app.registry_vm is not None
    assert closed_app.registry_vm.list_vm.property("countText") == "1 customer(s)"


def test_trying_again_asks_for_the_book_once_more(closed_app: AppVM) -> None:
    asked: list[bool] = []
    closed_app.storeWanted.connect(lambda: asked.append(True))

    closed_app.not_opened(StoreReadOnly("/shop"))
    said = closed_app.property("storeTrouble")
    closed_app.retryStore()

    assert "/shop" in said
    assert (closed_app.property("storeTrouble"), asked) == ("", [True])
