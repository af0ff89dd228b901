from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pos_app.services.store_trouble import StoreReadOnly
from pos_app.viewmodels.app import AppVM
from pos_app.viewmodels.kept_preferences import Preferences
from pos_app.viewmodels.preferences import PreferencesVM
from pos_app.viewmodels.speech import Speech
from tests.ui.open_till import NoFile, till_of
from tests.viewmodels.inline_jobs import InlineJobs
from tests.viewmodels.sample_machine import SampleMachine
from tests.viewmodels.tills import seen

if TYPE_CHECKING:
    from tests.shop import ShopStory


pytestmark = pytest.mark.usefixtures("qapp")


def closed_app() -> AppVM:
    """The till as its window sees it before the book is open."""
    speech = Speech("it")
    preferences = PreferencesVM(
        Preferences(), NoFile(), InlineJobs(), speech, lambda _language: None
    )
    return AppVM(speech, preferences, machine=SampleMachine(Path("nowhere")).machine)


def test_whoever_was_found_while_the_book_was_being_opened_stays_open(
    file_shop: ShopStory,
) -> None:
    anna = file_shop.customer("Anna", credit=500)
    app = closed_app()
    till = till_of(file_shop, InlineJobs())
    app.stand_by(till, (), ())
    app.go("customers")
    assert app.registry_vm is not None
    app.registry_vm.list_vm.choose(anna.id)

    app.opened(till)

    assert app.registry_vm.list_vm.property("chosenId") == anna.id
    assert app.registry_vm.record_vm.card is not None


def test_a_finger_on_its_way_to_a_customer_still_finds_them_when_the_book_has_opened(
    file_shop: ShopStory,
) -> None:
    file_shop.customer("Anna")
    app = closed_app()
    till = till_of(file_shop, InlineJobs())
    app.stand_by(till, (), ())
    app.go("customers")
    assert app.registry_vm is not None
    moved: list[str] = []
    rows = seen(app.registry_vm.list_vm, "rows")
    rows.modelReset.connect(lambda: moved.append("all of them"))

    app.opened(till)

    assert rows.rowCount() == 1
    assert moved == []


def test_what_was_tapped_stays_though_the_book_knows_another_rule_than_the_first_look(
    file_shop: ShopStory,
) -> None:
    coffee = file_shop.article("Caffè", 130)
    app = closed_app()
    till = till_of(file_shop, InlineJobs())
    first_seen = till_of(file_shop, InlineJobs())
    first_seen.shop = replace(till.shop, name="Another name")
    app.stand_by(first_seen, file_shop.handle.views.categories(), (coffee,))
    assert app.selling_vm is not None
    app.selling_vm.ticket_vm.add(coffee.id)

    app.opened(till)

    [line] = app.selling_vm.ticket_vm.ticket.lines
    assert (line.article_id, line.quantity) == (coffee.id, 1)


def test_the_paper_goes_when_another_screen_is_wanted(file_shop: ShopStory) -> None:
    app = closed_app()
    app.opened(till_of(file_shop, InlineJobs()))
    assert app.slips_vm is not None
    app.slips_vm.paperCame.emit("image://slip/paper-1")

    app.go("customers")

    assert app.slips_vm.property("paper") == ""


def test_a_screen_chosen_before_the_book_is_open_fills_when_it_is(
    file_shop: ShopStory,
) -> None:
    file_shop.customer("Anna")
    app = closed_app()

    app.go("customers")
    app.opened(till_of(file_shop, InlineJobs()))

    assert app.registry_vm is not None
    assert app.registry_vm.list_vm.property("countText") == "1 customer(s)"


def test_trying_again_asks_for_the_book_once_more() -> None:
    app = closed_app()
    asked: list[bool] = []
    app.storeWanted.connect(lambda: asked.append(True))

    app.not_opened(StoreReadOnly("/shop"))
    said = app.property("storeTrouble")
    app.retryStore()

    assert "/shop" in said
    assert (app.property("storeTrouble"), asked) == ("", [True])
