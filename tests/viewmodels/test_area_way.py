"""How customers open their page: chosen, served, and tried with a phone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.settings import Shop
from pos_app.services.shop_rules import ChangeShop, change_shop
from pos_app.viewmodels.serving import ServingState
from tests.viewmodels.area_story import area_at
from tests.viewmodels.inline_jobs import HeldJobs
from tests.viewmodels.tills import seen
from tests.viewmodels.troubled_jobs import LosesTheFirstAnswer
from tests.viewmodels.way_story import HERE, served_here, way

if TYPE_CHECKING:
    from tests.shop import ShopStory


pytestmark = pytest.mark.usefixtures("qapp")


def test_a_new_shop_is_told_that_nobody_answers_there(shop: ShopStory) -> None:
    vm = way(area_at(shop))

    assert seen(vm, "way") == "unset"
    assert "nobody answers" in seen(vm, "wayText")
    assert not seen(vm, "canTest")


def test_looking_at_a_way_changes_nothing(shop: ShopStory) -> None:
    story = area_at(shop)
    vm = way(story)

    for name in ("here", "server", "off"):
        vm.look(name)

    assert shop.handle.views.shop().area_url == Shop().area_url
    assert story.preferences.now.area == ""


def test_served_from_this_till_slips_name_its_address_and_scans_know_them(
    shop: ShopStory,
) -> None:
    story = area_at(shop)
    chosen: list[str] = []
    story.preferences.areaChosen.connect(lambda: chosen.append(story.preferences.now.area))

    vm = served_here(story)

    assert shop.handle.views.shop().area_url == HERE
    assert chosen == ["192.168.1.20:8080"]
    assert story.till.till.shop.area_url == HERE
    assert (seen(vm, "way"), seen(vm, "isUsed"), seen(vm, "canUse")) == ("here", True, False)


def test_nothing_is_served_before_the_book_has_the_address(shop: ShopStory) -> None:
    jobs = HeldJobs()
    story = area_at(shop, jobs)

    vm = served_here(story)

    assert (story.preferences.now.area, seen(vm, "isBusy")) == ("", True)
    jobs.run_all()
    assert story.preferences.now.area == "192.168.1.20:8080"


def test_an_answer_that_got_lost_is_asked_for_again(shop: ShopStory) -> None:
    story = area_at(shop, LosesTheFirstAnswer())
    vm = served_here(story)
    assert (story.preferences.now.area, seen(vm, "mayRetry")) == ("", True)

    vm.retry()

    assert story.preferences.now.area == "192.168.1.20:8080"


STATES = {
    ServingState.STARTING: ("Starting", "due"),
    ServingState.RUNNING: ("Running", "credit"),
    ServingState.PORT_TAKEN: ("another program", "danger"),
    ServingState.NOT_OUR_ADDRESS: ("no longer", "danger"),
    ServingState.ENDED: ("by itself", "danger"),
    ServingState.SHARED_STORE: ("service", "danger"),
}


@pytest.mark.parametrize(("state", "said"), STATES.items(), ids=str)
def test_how_it_stands_is_said_in_a_sentence(
    shop: ShopStory, state: ServingState, said: tuple[str, str]
) -> None:
    story = area_at(shop)
    vm = served_here(story)

    story.serving.tell(state)

    assert said[0] in seen(vm, "servingText")
    if state is not ServingState.STARTING:
        assert seen(vm, "servingTone") == said[1]


@pytest.mark.parametrize("port", ["80", "70000", "", "80a", "٨٠٨٠", "8080.5"])
def test_a_port_that_is_none_is_refused(shop: ShopStory, port: str) -> None:
    vm = way(area_at(shop))
    vm.look("here")

    vm.writePort(port)

    assert seen(vm, "portRefusal") != ""
    assert not seen(vm, "canUse")


def test_a_computer_on_no_network_cannot_serve(shop: ShopStory) -> None:
    vm = way(area_at(shop, hosts=()))
    vm.look("here")

    assert "no network" in seen(vm, "portRefusal")
    vm.use()
    assert shop.handle.views.shop().area_url == Shop().area_url


def test_the_other_address_of_this_computer_can_be_chosen(shop: ShopStory) -> None:
    story = area_at(shop, hosts=("10.0.0.2", "192.168.1.20"))
    vm = way(story)
    vm.look("here")
    vm.chooseHost("192.168.1.20")
    vm.writePort("9090")

    vm.use()

    assert story.preferences.now.area == "192.168.1.20:9090"


def test_a_server_is_named_and_this_till_serves_no_more(shop: ShopStory) -> None:
    story = area_at(shop)
    vm = served_here(story)
    vm.look("server")
    vm.writeUrl("https://credito.bar.example/")
    assert "QR" in seen(vm, "consequence")

    vm.use()

    assert shop.handle.views.shop().area_url == "HTTPS://CREDITO.BAR.EXAMPLE"
    assert story.preferences.now.area == ""
    assert seen(vm, "way") == "server"


def test_off_prints_no_qr(shop: ShopStory) -> None:
    story = area_at(shop)
    vm = served_here(story)
    vm.look("off")

    vm.use()

    assert shop.handle.views.shop().area_url == ""
    assert (seen(vm, "way"), story.preferences.now.area) == ("off", "")
    assert seen(vm, "consequence") == ""


@pytest.mark.parametrize("is_looked_at_before", [True, False])
def test_what_another_till_changed_meanwhile_is_kept(
    shop: ShopStory, *, is_looked_at_before: bool
) -> None:
    story = area_at(shop)
    vm = way(story)
    vm.look("here")
    other = replace(shop.handle.views.shop(), name="Bar Sport")
    change_shop(shop.counter, ChangeShop(request_id=shop.request_id(), desk=shop.desk, shop=other))

    if is_looked_at_before:
        vm.use()
    else:
        served_here(story)

    assert shop.handle.views.shop().name == "Bar Sport"
    assert shop.handle.views.shop().area_url == HERE
    assert story.till.till.shop.name == "Bar Sport"


def test_a_till_started_for_another_address_says_that_slips_do_not_lead_there(
    shop: ShopStory,
) -> None:
    story = area_at(shop)
    story.preferences.setArea("10.0.0.9:9000")

    vm = way(story)

    assert "10.0.0.9:9000" in seen(vm, "wayText")
    assert "saldo.local" in seen(vm, "wayText")
    assert not seen(vm, "isUsed")
