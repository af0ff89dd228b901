from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.slip_document import SlipKind
from pos_app.viewmodels.registry import RegistryVM
from tests.viewmodels.inline_jobs import HeldJobs
from tests.viewmodels.tills import TillStory, seen, till_at
from tests.viewmodels.troubled_jobs import LosesTheFirstAnswer

if TYPE_CHECKING:
    from pos_app.domain.customers import Customer
    from pos_app.viewmodels.top_up import TopUpVM
    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


def opened(story: TillStory, customer: Customer) -> tuple[RegistryVM, TopUpVM]:
    """The registry with the customer's record and the sheet «Aggiungi Credito» open."""
    registry = RegistryVM(story.till, story.around)
    registry.begin()
    people = seen(registry, "list")
    people.setKind(customer.kind.value)
    people.choose(customer.id)
    registry.addCredit()
    return registry, seen(registry, "topUp")


def type_figures(sheet: TopUpVM, figures: str) -> None:
    for figure in figures:
        sheet.key(figure)


def test_scenario_7_a_top_up_of_an_azienda_with_a_note(shop: ShopStory) -> None:
    rossi = shop.company("Rossi srl")
    story = till_at(shop)
    registry, sheet = opened(story, rossi)
    type_figures(sheet, "5000")
    sheet.writeNote("acconto maggio")

    sheet.payWith("cash")

    record = seen(registry, "record")
    assert seen(record, "creditText") == "50,00 €"
    [row] = shop.handle.views.statement(rossi.id)
    assert (row.amount.minor, row.method, row.note) == (5000, "cash", "acconto maggio")
    assert row.till
    assert row.operator
    [slip] = story.till.spool.waiting()
    assert slip.kind is SlipKind.TOP_UP


def test_before_and_after_are_shown_while_the_amount_is_typed(shop: ShopStory) -> None:
    _, sheet = opened(till_at(shop), shop.customer("Anna", credit=1200))

    type_figures(sheet, "2000")

    assert (seen(sheet, "beforeText"), seen(sheet, "afterText")) == ("12,00 €", "32,00 €")


def test_a_quick_amount_and_a_method_are_enough(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    _, sheet = opened(till_at(shop), anna)

    sheet.quick(2000)
    sheet.payWith("cash")

    assert shop.balance(anna) == 2000


def test_without_an_amount_every_method_says_why_it_waits(shop: ShopStory) -> None:
    _, sheet = opened(till_at(shop), shop.customer("Anna"))

    cash, _, voucher, _ = seen(sheet, "methods")

    assert (cash["isAllowed"], cash["reason"]) == (False, "Type an amount")
    assert "law" in voucher["reason"]


def test_meal_vouchers_do_not_become_credit(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    _, sheet = opened(till_at(shop), anna)
    sheet.quick(2000)
    assert not seen(sheet, "methods")[2]["isAllowed"]

    sheet.payWith("meal_voucher")

    assert shop.balance(anna) == 0
    assert seen(sheet, "trouble")


def test_meal_vouchers_become_credit_as_soon_as_the_shop_may_let_them(shop: ShopStory) -> None:
    story = till_at(shop)
    _, sheet = opened(story, shop.customer("Anna"))
    story.till.shop = replace(story.till.shop, vouchers_as_credit=True)

    sheet.quick(2000)

    assert seen(sheet, "methods")[2]["isAllowed"]


def test_scenario_8_the_unwanted_zero_is_looked_at_twice(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1200)
    _, sheet = opened(till_at(shop), anna)
    type_figures(sheet, "50000")

    sheet.payWith("cash")

    assert seen(sheet, "isDoubted")
    assert (seen(sheet, "beforeText"), seen(sheet, "afterText")) == ("12,00 €", "512,00 €")
    assert shop.balance(anna) == 1200


def test_scenario_8_a_second_confirmation_adds_it(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    _, sheet = opened(till_at(shop), anna)
    type_figures(sheet, "50000")
    sheet.payWith("cash")

    sheet.confirm()

    assert shop.balance(anna) == 50000
    assert not seen(sheet, "isOpen")


def test_scenario_8_correcting_goes_back_to_the_keypad(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    _, sheet = opened(till_at(shop), anna)
    type_figures(sheet, "50000")
    sheet.payWith("cash")

    sheet.correct()
    sheet.key("back")
    sheet.payWith("cash")

    assert shop.balance(anna) == 5000


def test_scenario_6_a_double_tap_adds_the_credit_once(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    jobs = HeldJobs()
    _, sheet = opened(till_at(shop, jobs), anna)
    sheet.quick(2000)

    sheet.payWith("cash")
    sheet.payWith("cash")
    jobs.run_all()

    assert shop.balance(anna) == 2000


def test_scenario_6_a_retry_after_a_lost_answer_adds_it_once(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    _, sheet = opened(till_at(shop, LosesTheFirstAnswer()), anna)
    sheet.quick(2000)
    sheet.payWith("cash")
    assert seen(sheet, "trouble")

    sheet.retry()

    assert shop.balance(anna) == 2000
    assert not seen(sheet, "isOpen")


def test_nothing_can_be_changed_while_the_answer_is_on_its_way(shop: ShopStory) -> None:
    jobs = HeldJobs()
    _, sheet = opened(till_at(shop, jobs), shop.customer("Anna"))
    sheet.quick(2000)
    sheet.payWith("cash")

    sheet.key("5")
    sheet.close()

    assert seen(sheet, "isOpen")
    assert seen(sheet, "isBusy")
    assert seen(sheet, "amountText") == "20,00 €"


def test_leaving_the_sheet_adds_nothing(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    _, sheet = opened(till_at(shop), anna)
    sheet.quick(2000)

    sheet.close()

    assert shop.balance(anna) == 0
    assert not seen(sheet, "isOpen")


def test_annulla_takes_the_top_up_back(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=500)
    story = till_at(shop)
    registry, sheet = opened(story, anna)
    sheet.quick(2000)
    sheet.payWith("cash")
    assert story.ways[-1] == ["undo"]

    story.follow("undo")

    assert shop.balance(anna) == 500
    assert seen(seen(registry, "record"), "creditText") == "5,00 €"


def test_annulla_after_the_credit_was_spent_says_why_not(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    story = till_at(shop)
    _, sheet = opened(story, anna)
    sheet.quick(2000)
    sheet.payWith("cash")
    shop.pay_with_credit(shop.order(1500, anna), anna)

    story.follow("undo")

    assert shop.balance(anna) == 500
    assert "5,00 €" in story.last_said


def lost(
    shop: ShopStory, customer: Customer, *, is_carried_out: bool
) -> tuple[RegistryVM, TopUpVM]:
    """A sheet whose top-up of 20 € got no answer, and was closed in spite of it."""
    jobs = LosesTheFirstAnswer(is_carried_out=is_carried_out)
    registry, sheet = opened(till_at(shop, jobs), customer)
    sheet.quick(2000)
    sheet.payWith("cash")
    sheet.close()
    return registry, sheet


@pytest.mark.parametrize("is_carried_out", [False, True])
def test_a_sheet_closed_without_an_answer_asks_for_the_same_again(
    shop: ShopStory, *, is_carried_out: bool
) -> None:
    anna = shop.customer("Anna")
    registry, sheet = lost(shop, anna, is_carried_out=is_carried_out)

    registry.addCredit()
    assert "got no answer" in seen(sheet, "trouble")
    assert seen(sheet, "mayRetry")
    sheet.retry()

    assert shop.balance(anna) == 2000
    assert not seen(sheet, "isOpen")


@pytest.mark.parametrize("is_carried_out", [False, True])
def test_nothing_new_is_added_before_the_lost_answer_is_there(
    shop: ShopStory, *, is_carried_out: bool
) -> None:
    anna = shop.customer("Anna")
    registry, sheet = lost(shop, anna, is_carried_out=is_carried_out)
    registry.addCredit()
    before = shop.balance(anna)

    sheet.quick(5000)
    sheet.payWith("cash")

    assert shop.balance(anna) == before
    assert not any(way["isAllowed"] for way in seen(sheet, "methods"))
    assert seen(sheet, "amountText") == "20,00 €"


@pytest.mark.parametrize("is_carried_out", [False, True])
def test_another_customer_in_between_does_not_make_the_till_forget(
    shop: ShopStory, *, is_carried_out: bool
) -> None:
    anna, bruno = shop.customer("Anna"), shop.customer("Bruno")
    registry, sheet = lost(shop, anna, is_carried_out=is_carried_out)
    seen(registry, "list").choose(bruno.id)
    registry.addCredit()
    assert not seen(sheet, "mayRetry")
    sheet.quick(1000)
    sheet.payWith("cash")

    seen(registry, "list").choose(anna.id)
    registry.addCredit()
    sheet.retry()

    assert (shop.balance(anna), shop.balance(bruno)) == (2000, 1000)


def test_after_the_answer_the_next_top_up_is_a_new_one(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    registry, sheet = lost(shop, anna, is_carried_out=True)
    registry.addCredit()
    sheet.retry()

    registry.addCredit()
    sheet.quick(1000)
    sheet.payWith("cash")

    assert shop.balance(anna) == 3000


def test_a_doubted_top_up_says_how_it_would_be_paid(shop: ShopStory) -> None:
    _, sheet = opened(till_at(shop), shop.customer("Anna"))
    type_figures(sheet, "50000")

    sheet.payWith("card")

    assert seen(sheet, "isDoubted")
    assert seen(sheet, "methodText") == "Card"


def test_only_the_tapped_method_waits_for_its_answer(shop: ShopStory) -> None:
    _, sheet = opened(till_at(shop, HeldJobs()), shop.customer("Anna"))
    type_figures(sheet, "2000")

    sheet.payWith("card")

    assert seen(sheet, "methodKey") == "card"
    allowed = {way["key"] for way in seen(sheet, "methods") if way["isAllowed"]}
    assert allowed == {"card"}


def test_the_day_of_the_last_movement_stays_on_one_line(shop: ShopStory) -> None:
    registry, _ = opened(till_at(shop), shop.customer("Anna", credit=500))

    last = str(seen(seen(registry, "record"), "lastText"))

    assert " " not in last.rpartition("· ")[2]
