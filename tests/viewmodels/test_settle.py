"""Tabs are ticked and settled, with credit, cash and cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.orders import OrderState
from pos_app.domain.slip_document import SlipKind
from tests.viewmodels.settle_story import opened, sheet_for, state_of
from tests.viewmodels.tills import seen, shown_rows, till_at

if TYPE_CHECKING:
    from tests.shop import ShopStory


pytestmark = pytest.mark.usefixtures("qapp")


def test_scenario_14_three_of_four_tabs_settled_with_credit(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=3000)
    first, second, third, fourth = (shop.tab(anna, 800) for _ in range(4))
    story = till_at(shop)
    registry = opened(story, anna, first, second, third)
    record = seen(registry, "record")
    assert (seen(record, "tickedText"), seen(record, "creditRefusal")) == ("24,00 €", "")

    registry.payTickedWithCredit()

    assert shop.balance(anna) == 600
    assert state_of(shop, fourth) is OrderState.UNPAID
    assert shown_rows(seen(record, "tabs"), "orderId", "settledText") == [
        (first.id, "Settled with Credit"),
        (second.id, "Settled with Credit"),
        (third.id, "Settled with Credit"),
        (fourth.id, ""),
    ]
    assert seen(record, "creditText") == "6,00 €"
    [slip] = story.till.spool.waiting()
    assert slip.kind is SlipKind.SETTLEMENT
    written = str(slip.document)
    assert all(f"{tab.id}" in written for tab in (first, second, third))


def test_scenario_15_too_little_credit_says_what_is_missing(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1200)
    tabs = [shop.tab(anna, 1500) for _ in range(2)]
    registry = opened(till_at(shop), anna, *tabs)
    record = seen(registry, "record")

    assert seen(record, "creditRefusal") == "18,00 € is missing"
    registry.payTicked()
    assert seen(seen(registry, "settle"), "creditRefusal") == "18,00 € is missing"


def test_scenario_15_paying_all_by_card_keeps_the_credit(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1200)
    tabs = [shop.tab(anna, 1500) for _ in range(2)]
    sheet = sheet_for(till_at(shop), anna, *tabs)

    sheet.payWith("card")

    assert shop.balance(anna) == 1200
    assert shop.owed(anna) == 0
    assert seen(sheet, "isDone")


def test_scenario_15_explicitly_part_credit_and_part_card(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1200)
    tabs = [shop.tab(anna, 1500) for _ in range(2)]
    sheet = sheet_for(till_at(shop), anna, *tabs)
    assert seen(sheet, "partText") == "12,00 € credit + 18,00 € another way"

    sheet.takePart()
    assert seen(sheet, "leftText") == "18,00 €"
    assert shop.balance(anna) == 1200
    sheet.payWith("card")

    assert shop.balance(anna) == 0
    assert shop.owed(anna) == 0
    assert shown_rows(seen(sheet, "tabs"), "settledText") == [
        ("Settled with Credit + Card",),
        ("Settled with Card",),
    ]


@pytest.mark.parametrize("credit", [1200, 0, 5000], ids=["a part", "nothing", "all of it"])
def test_part_and_part_takes_no_more_than_is_offered(shop: ShopStory, credit: int) -> None:
    anna = shop.customer("Anna", credit=credit)
    sheet = sheet_for(till_at(shop), anna, shop.tab(anna, 3000))
    offered = bool(seen(sheet, "partText"))

    sheet.takePart()
    sheet.takePart()

    assert len(seen(sheet, "tenders")) == offered


def test_a_part_can_be_taken_out_of_the_bill_again(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1200)
    sheet = sheet_for(till_at(shop), anna, shop.tab(anna, 3000))
    sheet.takePart()

    sheet.giveBack(0)

    assert seen(sheet, "leftText") == "30,00 €"
    assert seen(sheet, "tenders") == []


def test_cash_gives_change(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    sheet = sheet_for(till_at(shop), anna, shop.tab(anna, 1730))
    sheet.quick(2000)
    assert seen(sheet, "changeText") == "2,70 €"

    sheet.payWith("cash")

    assert seen(sheet, "changeText") == "2,70 €"
    assert shop.balance(anna) == 0


def test_the_change_may_stay_as_credit(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    sheet = sheet_for(till_at(shop), anna, shop.tab(anna, 1730))
    sheet.quick(2000)
    sheet.keepChange(True)

    sheet.payWith("cash")

    assert shop.balance(anna) == 270
    assert seen(sheet, "changeText") == ""


def test_several_methods_may_share_a_settlement(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    sheet = sheet_for(till_at(shop), anna, shop.tab(anna, 3000))
    for figure in "1000":
        sheet.key(figure)
    sheet.payWith("card")
    assert (seen(sheet, "leftText"), shop.owed(anna)) == ("20,00 €", 3000)

    sheet.payWith("cash")

    assert shop.owed(anna) == 0


def test_more_by_card_than_is_owed_is_refused_with_the_reason(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    sheet = sheet_for(till_at(shop), anna, shop.tab(anna, 1000))
    sheet.quick(5000)

    sheet.payWith("card")

    assert "40,00 €" in seen(sheet, "trouble")
    assert shop.owed(anna) == 1000


def test_tutti_ticks_all_and_once_more_none(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=5000)
    for _ in range(3):
        shop.tab(anna, 500)
    record = seen(opened(till_at(shop), anna), "record")

    record.tickAll()
    assert (seen(record, "tickedCount"), seen(record, "areAllTicked")) == (3, True)
    record.tickAll()
    assert seen(record, "tickedCount") == 0


def test_nothing_ticked_says_what_to_do_first(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=5000)
    shop.tab(anna, 500)

    record = seen(opened(till_at(shop), anna), "record")

    assert seen(record, "creditRefusal") == "Tick the tabs to settle"


def test_annulla_opens_the_tabs_again(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=5000)
    tab = shop.tab(anna, 1000)
    story = till_at(shop)
    registry = opened(story, anna, tab)
    registry.payTickedWithCredit()

    story.follow("undo")

    assert (shop.balance(anna), shop.owed(anna)) == (5000, 1000)
    assert shown_rows(seen(seen(registry, "record"), "tabs"), "orderId", "settledText") == [
        (tab.id, "")
    ]


def test_a_meal_voucher_settles_only_with_its_value_typed(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    sheet = sheet_for(till_at(shop), anna, shop.tab(anna, 6000))
    voucher = seen(sheet, "methods")[2]
    assert (voucher["isAllowed"], voucher["reason"]) == (False, "Type its value")

    sheet.payWith("meal_voucher")
    assert seen(sheet, "tenders") == []
    for figure in "800":
        sheet.key(figure)
    assert seen(sheet, "methods")[2]["isAllowed"]
    sheet.payWith("meal_voucher")

    assert (seen(sheet, "leftText"), shop.owed(anna)) == ("52,00 €", 6000)


def test_a_meal_voucher_worth_more_than_the_tabs_is_refused(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    sheet = sheet_for(till_at(shop), anna, shop.tab(anna, 500))
    for figure in "800":
        sheet.key(figure)
    assert not seen(sheet, "methods")[2]["isAllowed"]

    sheet.payWith("meal_voucher")

    assert "5,00 €" in seen(sheet, "trouble")
    assert shop.owed(anna) == 500


def test_a_ninth_meal_voucher_does_not_settle(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    sheet = sheet_for(till_at(shop), anna, shop.tab(anna, 6000))
    for _ in range(9):
        for figure in "500":
            sheet.key(figure)
        sheet.payWith("meal_voucher")

    assert "8" in seen(sheet, "trouble")
    assert len(seen(sheet, "tenders")) == 8


def test_the_credit_says_what_will_be_left_before_it_is_taken(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1200)
    rich = shop.customer("Bruno", credit=5000)
    story = till_at(shop)

    sheet = sheet_for(story, anna, shop.tab(anna, 4610))
    assert seen(sheet, "creditConsequence") == "34,10 € will be left to pay"
    sheet.takePart()
    assert seen(sheet, "creditConsequence") == ""
    assert seen(sheet, "creditRefusal") == "All the credit is used"

    sheet = sheet_for(story, rich, shop.tab(rich, 4610))
    assert seen(sheet, "creditConsequence") == "After paying with credit: 3,90 €"
