from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.orders import OrderState
from pos_app.domain.slip_document import SlipKind
from pos_app.viewmodels.registry import RegistryVM
from tests.viewmodels.inline_jobs import HeldJobs
from tests.viewmodels.tills import TillStory, seen, shown_rows, till_at
from tests.viewmodels.troubled_jobs import LosesTheFirstAnswer

if TYPE_CHECKING:
    from pos_app.domain.customers import Customer
    from pos_app.domain.orders import Order
    from pos_app.viewmodels.settle import SettleVM
    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


def opened(story: TillStory, customer: Customer, *ticked: Order) -> RegistryVM:
    """The customer's record with these tabs ticked."""
    registry = RegistryVM(story.till, story.around)
    registry.begin()
    seen(registry, "list").choose(customer.id)
    for order in ticked:
        seen(registry, "record").tick(order.id)
    return registry


def sheet_for(story: TillStory, customer: Customer, *ticked: Order) -> SettleVM:
    """The sheet «Saldare» over the ticked tabs."""
    registry = opened(story, customer, *ticked)
    registry.payTicked()
    sheet: SettleVM = seen(registry, "settle")
    return sheet


def state_of(shop: ShopStory, order: Order) -> OrderState:
    view = shop.handle.views.order(order.id)
    assert view is not None
    return view.order.state


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

    assert seen(record, "creditRefusal") == "18,00 € are missing"
    registry.payTicked()
    assert seen(seen(registry, "settle"), "creditRefusal") == "18,00 € are missing"


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


def test_a_double_tap_settles_once(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=5000)
    tab = shop.tab(anna, 1000)
    jobs = HeldJobs()
    registry = opened(till_at(shop, jobs), anna, tab)

    registry.payTickedWithCredit()
    registry.payTickedWithCredit()
    jobs.run_all()

    assert shop.balance(anna) == 4000


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
    assert seen(sheet, "creditRefusal") == "5,00 € are missing"
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
