"""The codes of a customer: counted, revoked, replaced; and what it costs is said first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.services.area_desk import Visits
from pos_app.services.store_trouble import StoreUnreachable
from pos_app.viewmodels.registry import RegistryVM
from tests.viewmodels.area_story import AreaStory, area_at
from tests.viewmodels.inline_jobs import HeldJobs
from tests.viewmodels.tills import seen, shown_rows
from tests.viewmodels.troubled_jobs import LosesTheFirstAnswer

if TYPE_CHECKING:
    from pos_app.viewmodels.customer_links import LinksVM
    from pos_app.viewmodels.jobs import Jobs
    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


def links(shop: ShopStory, jobs: Jobs | None = None) -> tuple[AreaStory, LinksVM]:
    """Anna's codes; one has been opened three times."""
    story = area_at(shop, jobs)
    visits = Visits(token=story.asking.token, count=3, last_at_us=shop.clock.at_us)
    story.asking.desk.note((visits,))
    registry = RegistryVM(story.till.till, story.till.around)
    registry.list_vm.choose(story.asking.anna.id)
    registry.manage()
    registry.showPage("links")
    return story, registry.links_vm


def test_codes_say_since_when_and_how_often(shop: ShopStory) -> None:
    _, vm = links(shop)

    assert seen(vm, "validText").startswith("1 ")
    assert seen(vm, "visitsText").startswith("3 ")
    [(title, subtitle, visits)] = shown_rows(vm.rows, "title", "subtitle", "visitsText")
    assert "Slip of" in str(title)
    assert "Last opened" in str(subtitle)
    assert str(visits).startswith("3 ")


def test_nothing_is_revoked_before_the_second_look(shop: ShopStory) -> None:
    story, vm = links(shop)

    vm.ask("revoke")
    assert (seen(vm, "asks"), seen(vm, "countText")) == ("revoke", "1")
    vm.leave()
    vm.confirm()

    assert story.asking.desk.links(story.asking.anna.id).valid == 1


def test_revoked_codes_lead_nowhere_and_nothing_is_printed(shop: ShopStory) -> None:
    story, vm = links(shop)

    vm.ask("revoke")
    vm.confirm()

    assert shop.handle.views.customer_by_token(story.asking.token) is None
    assert story.till.till.spool.waiting() == []
    assert (seen(vm, "asks"), seen(vm, "hasLinks"), len(vm.rows_vm.rows)) == ("", False, 0)
    assert seen(vm, "visitsText").startswith("3 "), "what was counted stays counted"
    assert story.till.wake_ups == []


def test_replaced_codes_come_out_of_the_printer(shop: ShopStory) -> None:
    story, vm = links(shop)

    vm.ask("replace")
    vm.confirm()

    assert [job.kind.value for job in story.till.till.spool.waiting()] == ["balance"]
    assert story.asking.desk.links(story.asking.anna.id).valid == 1
    assert len(story.till.wake_ups) == 1
    assert "printer" in story.till.last_said


def test_an_answer_that_got_lost_prints_no_second_slip(shop: ShopStory) -> None:
    story, vm = links(shop, LosesTheFirstAnswer())
    vm.ask("replace")
    vm.confirm()
    assert (seen(vm, "mayRetry"), seen(vm, "asks")) == (True, "replace")
    vm.leave()
    assert seen(vm, "asks") == "replace"

    vm.retry()

    assert (seen(vm, "asks"), len(story.till.till.spool.waiting())) == ("", 1)


def test_an_answer_that_got_lost_leaves_no_codes_in_sight_of_whoever_is_opened_next(
    shop: ShopStory,
) -> None:
    story, vm = links(shop, LosesTheFirstAnswer(is_carried_out=False))
    bruno = shop.customer("Bruno")
    vm.ask("revoke")
    vm.confirm()

    vm.show_for(bruno.id)
    assert (len(vm.rows_vm.rows), seen(vm, "hasLinks"), seen(vm, "asks")) == (0, False, "")
    assert seen(vm, "validText").startswith("0 ")
    vm.retry()

    assert shop.handle.views.customer_by_token(story.asking.token) is None
    assert story.asking.desk.links(bruno.id).valid == 0
    assert not seen(vm, "mayRetry")


def test_a_second_tap_before_the_answer_revokes_nothing_more(shop: ShopStory) -> None:
    jobs = HeldJobs()
    _, vm = links(shop, jobs)
    vm.ask("replace")

    vm.confirm()
    vm.confirm()

    assert jobs.waiting == 1
    jobs.run_all()
    assert not seen(vm, "isBusy")


def test_codes_that_cannot_be_read_are_asked_for_again(
    shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    story, vm = links(shop)

    def unreachable(*_: object) -> None:
        raise StoreUnreachable("cassa.local")

    monkeypatch.setattr(type(story.till.till.area), "links", unreachable)
    vm.show_for(story.asking.anna.id)
    assert (seen(vm, "hasLinks"), seen(vm, "mayRetry")) == (False, True)

    monkeypatch.undo()
    vm.retry()

    assert (seen(vm, "hasLinks"), seen(vm, "trouble")) == (True, "")


def test_a_customer_who_never_opened_the_page_has_no_last_visit(shop: ShopStory) -> None:
    story = area_at(shop)
    registry = RegistryVM(story.till.till, story.till.around)
    registry.showPage("links")
    registry.list_vm.choose(story.asking.anna.id)
    registry.manage()

    vm = registry.links_vm

    assert shown_rows(vm.rows, "subtitle") == [("Never opened",)]
    assert "·" not in seen(vm, "visitsText")
