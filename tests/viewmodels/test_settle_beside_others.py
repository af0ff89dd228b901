"""Settling while another till does so too, or while no answer comes: each tab is settled once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.orders import OrderState
from tests.viewmodels.inline_jobs import HeldJobs
from tests.viewmodels.settle_story import opened, sheet_for, state_of
from tests.viewmodels.tills import seen, shown_rows, till_at
from tests.viewmodels.troubled_jobs import LosesTheFirstAnswer

if TYPE_CHECKING:
    from tests.shop import ShopStory


pytestmark = pytest.mark.usefixtures("qapp")


def test_scenario_15_all_or_nothing_when_another_till_was_faster(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=5000)
    first, second = (shop.tab(anna, 1000) for _ in range(2))
    registry = opened(till_at(shop), anna, first, second)
    shop.settle(anna, first)

    registry.payTickedWithCredit()

    assert shop.balance(anna) == 4000
    assert state_of(shop, second) is OrderState.UNPAID
    sheet = seen(registry, "settle")
    assert seen(sheet, "isOpen")
    assert str(first.id) in seen(sheet, "trouble")


def test_a_double_tap_settles_once(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=5000)
    tab = shop.tab(anna, 1000)
    jobs = HeldJobs()
    registry = opened(till_at(shop, jobs), anna, tab)

    registry.payTickedWithCredit()
    registry.payTickedWithCredit()
    jobs.run_all()

    assert shop.balance(anna) == 4000


def test_ticks_stay_when_the_record_is_read_again(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=5000)
    tab = shop.tab(anna, 1000)
    story = till_at(shop)
    record = seen(opened(story, anna, tab), "record")

    story.around.news.customerTouched.emit(anna.id)

    assert seen(record, "tickedCount") == 1


@pytest.mark.parametrize("is_carried_out", [False, True])
def test_a_settlement_without_an_answer_is_asked_for_again_after_the_sheet_was_left(
    shop: ShopStory, *, is_carried_out: bool
) -> None:
    anna, bruno = shop.customer("Anna", credit=5000), shop.customer("Bruno")
    tab, other = shop.tab(anna, 1000), shop.tab(bruno, 700)
    registry = opened(till_at(shop, LosesTheFirstAnswer(is_carried_out=is_carried_out)), anna, tab)
    sheet = seen(registry, "settle")
    registry.payTickedWithCredit()
    sheet.close()
    seen(registry, "list").choose(bruno.id)
    seen(registry, "record").tick(other.id)
    registry.payTicked()
    assert not seen(sheet, "mayRetry")
    sheet.payWith("cash")
    sheet.close()
    after = shop.tab(anna, 300)

    seen(registry, "list").choose(anna.id)
    seen(registry, "record").tick(after.id)
    registry.payTickedWithCredit()

    assert "got no answer" in seen(sheet, "trouble")
    assert not any(way["isAllowed"] for way in seen(sheet, "methods"))
    sheet.retry()
    assert shop.balance(anna) == 4000
    assert (shop.owed(anna), shop.owed(bruno)) == (300, 0)


def test_less_credit_than_the_sheet_showed_is_read_again(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=3000)
    tab = shop.tab(anna, 2000)
    registry = opened(till_at(shop), anna, tab)
    registry.payTicked()
    sheet = seen(registry, "settle")
    shop.pay_with_credit(shop.order(1500, anna), anna)

    sheet.payWithCredit()

    assert seen(sheet, "trouble")
    assert seen(sheet, "creditText") == "15,00 €"
    assert seen(sheet, "creditRefusal") == "5,00 € is missing"
    assert seen(seen(registry, "record"), "creditText") == "15,00 €"
    sheet.takePart()
    sheet.payWith("card")
    assert (shop.balance(anna), shop.owed(anna)) == (0, 0)


def test_a_tab_that_another_till_settled_leaves_the_bill_and_the_others_stay_ticked(
    shop: ShopStory,
) -> None:
    anna = shop.customer("Anna", credit=5000)
    first, second = shop.tab(anna, 1000), shop.tab(anna, 700)
    registry = opened(till_at(shop), anna, first, second)
    registry.payTicked()
    sheet, record = seen(registry, "settle"), seen(registry, "record")
    shop.settle(anna, first)

    sheet.payWithCredit()

    assert str(first.id) in seen(sheet, "trouble")
    assert shown_rows(seen(sheet, "tabs"), "orderId") == [(second.id,)]
    assert (seen(sheet, "leftText"), seen(sheet, "creditText")) == ("7,00 €", "40,00 €")
    assert shown_rows(seen(record, "tabs"), "orderId", "isTicked") == [(second.id, True)]
    sheet.payWithCredit()
    assert (shop.balance(anna), shop.owed(anna)) == (3300, 0)


def test_when_another_till_settled_everything_the_sheet_says_so_and_goes(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=5000)
    tab = shop.tab(anna, 1000)
    story = till_at(shop)
    sheet = sheet_for(story, anna, tab)
    shop.settle(anna, tab)

    sheet.payWithCredit()

    assert not seen(sheet, "isOpen")
    assert str(tab.id) in story.last_said
