from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pos_app.services.store_trouble import StoreReadOnly
from pos_app.viewmodels.app import AppVM
from pos_app.viewmodels.preferences import Preferences, PreferencesVM
from pos_app.viewmodels.speech import Speech
from tests.ui.open_till import NoFile, till_of
from tests.viewmodels.inline_jobs import InlineJobs
from tests.viewmodels.sample_machine import SampleMachine

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
