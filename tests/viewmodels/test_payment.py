from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.customers import CustomerKind
from pos_app.domain.orders import OrderState
from pos_app.domain.slip_document import SlipKind
from pos_app.services.store_trouble import StoreUnreachable
from pos_app.services.views import OrderFilter
from tests.viewmodels.inline_jobs import HeldJobs, InlineJobs
from tests.viewmodels.selling_story import SellingStory, selling_at
from tests.viewmodels.tills import seen, shown_rows

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from pos_app.domain.customers import Customer
    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")


def at_the_payment(
    shop: ShopStory, due: int, customer: Customer | None = None, jobs: InlineJobs | None = None
) -> SellingStory:
    """The payment sheet is open over one lunch, for this customer or nobody."""
    sale = selling_at(shop, jobs, Pranzo=due)
    if customer is not None:
        sale.ticket.chooseCustomer(customer.id)
    sale.pay("Pranzo")
    return sale


def collected(sale: SellingStory) -> list[tuple[object, ...]]:
    return shown_rows(seen(sale.payment, "tenders"), "method", "amount")


def paid_orders(shop: ShopStory) -> list[tuple[int, str]]:
    rows = shop.handle.views.orders(OrderFilter.PAID_TODAY)
    return [(row.total.minor, row.paid_with) for row in rows]


# --- Scenario 1: exact and more than enough ---


def test_exact_credit_pays_the_whole_order_and_nothing_else_is_asked(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1250)
    sale = at_the_payment(shop, 1250, anna)

    sale.payment.payWithCredit()

    assert shop.balance(anna) == 0
    assert paid_orders(shop) == [(1250, "credit")]
    assert not sale.payment.face.is_open
    assert (sale.done.before_text, sale.done.after_text) == ("12,50 €", "0,00 €")


def test_more_than_enough_credit_leaves_the_rest(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)
    sale = at_the_payment(shop, 1250, anna)
    assert sale.payment.face.after_text == "After the payment: 7,50 €"

    sale.payment.payWithCredit()

    assert shop.balance(anna) == 750


# --- Scenario 2: part credit ---


def test_part_credit_and_the_rest_in_cash_with_change(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1000)
    sale = at_the_payment(shop, 1347, anna)

    sale.payment.payWithCredit()
    assert sale.payment.face.caption == "Left to pay 3,47 €"
    assert collected(sale) == [("Credit", "10,00 €")]
    sale.payment.note(500)
    assert sale.payment.face.cash_detail == "Change 1,53 €"
    sale.payment.payWith("cash")

    assert sale.done.change_text == "1,53 €"
    assert shop.balance(anna) == 0
    assert paid_orders(shop) == [(1347, "credit+cash")]
    shop.verify()


def test_leaving_the_sheet_before_the_end_takes_nothing(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1000)
    sale = at_the_payment(shop, 1347, anna)
    sale.payment.payWithCredit()

    sale.payment.close()

    assert shop.balance(anna) == 1000
    assert paid_orders(shop) == []
    assert sale.ticket.face.total_text == "13,47 €"


def test_exact_cash_takes_one_tap_after_the_credit(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1000)
    sale = at_the_payment(shop, 1347, anna)

    sale.payment.payWithCredit()
    sale.payment.payWith("cash")

    assert sale.done.change_text == ""
    assert paid_orders(shop) == [(1347, "credit+cash")]


def test_a_typed_amount_takes_only_that_much_credit(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=5000)
    sale = at_the_payment(shop, 2000, anna)

    sale.keys("500")
    sale.payment.payWithCredit()
    sale.payment.payWith("card")

    assert shop.balance(anna) == 4500
    assert paid_orders(shop) == [(2000, "credit+card")]


def test_a_collected_tender_can_be_given_back(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1000)
    sale = at_the_payment(shop, 1347, anna)
    sale.payment.payWithCredit()

    sale.payment.giveBack(0)

    assert collected(sale) == []
    assert sale.payment.face.caption == "To pay 13,47 €"
    assert sale.payment.face.credit_text == "10,00 €"


# --- Scenario 3: zero balance ---


def test_with_no_credit_the_button_says_why_and_other_ways_work(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    sale = at_the_payment(shop, 1250, anna)
    assert sale.payment.face.credit_reason == "No credit"

    sale.payment.payWithCredit()
    assert "No credit is left" in sale.payment.face.notice
    sale.payment.payWith("card")

    assert paid_orders(shop) == [(1250, "card")]
    assert shop.handle.views.statement(anna.id) == ()


def test_without_a_customer_the_buttons_say_what_is_missing(shop: ShopStory) -> None:
    sale = at_the_payment(shop, 1250)

    assert sale.payment.face.credit_reason == "Choose a customer"
    assert sale.payment.face.unpaid_reason == "Choose a customer"
    assert sale.payment.face.voucher_reason == "Type its value"


# --- Scenario 5: two tills (the same credit, spent meanwhile) ---


def test_credit_spent_at_another_till_says_what_is_left_and_takes_that(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)
    sale = at_the_payment(shop, 1500, anna)
    shop.pay_with_credit(shop.order(1500, anna), anna)

    sale.payment.payWithCredit()
    assert "5,00 €" in sale.payment.face.notice
    assert sale.payment.face.credit_detail == "5,00 €"
    sale.payment.payWithCredit()
    sale.payment.payWith("cash")

    assert shop.balance(anna) == 0
    assert (1500, "credit+cash") in paid_orders(shop)


# --- Scenario 6: double tap, crash, retry ---


def test_a_double_tap_pays_once(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=5000)
    jobs = HeldJobs()
    sale = at_the_payment(shop, 1250, anna, jobs)
    jobs.run_all()

    sale.payment.payWithCredit()
    sale.payment.payWithCredit()
    sale.payment.payWith("cash")
    jobs.run_all()

    assert shop.balance(anna) == 3750
    assert paid_orders(shop) == [(1250, "credit")]


class LostAnswers(InlineJobs):
    """Acts are done, or not, and their answers get lost as often as the story says."""

    def __init__(self) -> None:
        self.losing = False
        self.doing = True

    def act(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if not self.losing:
            super().act(work, done, failed)
            return
        if self.doing:
            work()
        failed(StoreUnreachable("db.shop"))


@pytest.mark.parametrize("doing", [True, False], ids=["after the commit", "before it"])
def test_a_payment_without_an_answer_is_asked_for_again_and_exists_once(
    shop: ShopStory, *, doing: bool
) -> None:
    anna = shop.customer("Anna", credit=5000)
    jobs = LostAnswers()
    sale = at_the_payment(shop, 1250, anna, jobs)
    jobs.losing, jobs.doing = True, doing

    sale.payment.payWithCredit()
    assert sale.payment.face.can_retry
    assert "does not answer" in sale.payment.face.notice
    sale.payment.payWith("cash")
    sale.payment.retry()
    jobs.losing = False
    sale.payment.retry()

    assert shop.balance(anna) == 3750
    assert paid_orders(shop) == [(1250, "credit")]
    assert sale.done.after_text == "37,50 €"
    shop.verify()


def test_a_payment_without_an_answer_waits_on_the_sheet_of_its_order(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=5000)
    jobs = LostAnswers()
    sale = at_the_payment(shop, 1250, anna, jobs)
    jobs.losing = True
    sale.payment.payWithCredit()
    jobs.losing = False

    sale.payment.close()
    sale.selling.payTicket()
    assert sale.payment.face.can_retry
    sale.payment.retry()

    assert shop.balance(anna) == 3750
    assert paid_orders(shop) == [(1250, "credit")]


def test_a_new_till_finds_the_order_that_was_on_the_sheet_at_the_power_cut(
    shop: ShopStory,
) -> None:
    at_the_payment(shop, 1250)

    after = selling_at(shop.reopened())
    after.orders.read()

    assert shown_rows(seen(after.orders, "rows"), "owing") == [("12,50 €",)]


# --- Scenario 12: change kept as credit ---


def test_the_change_of_a_known_customer_can_become_credit(shop: ShopStory) -> None:
    luca = shop.customer("Luca")
    sale = at_the_payment(shop, 1730, luca)

    sale.payment.note(2000)
    assert sale.payment.face.change_offer == "2,70 €"
    sale.payment.keepChange()

    assert shop.balance(luca) == 270
    assert sale.done.change_text == ""
    assert sale.done.kept_text == "2,70 €"
    shop.verify()


def test_without_that_tap_the_change_is_cash_and_credit_stays(shop: ShopStory) -> None:
    luca = shop.customer("Luca")
    sale = at_the_payment(shop, 1730, luca)

    sale.payment.note(2000)
    sale.payment.payWith("cash")

    assert shop.balance(luca) == 0
    assert sale.done.change_text == "2,70 €"


def test_an_anonymous_sale_offers_no_change_as_credit(shop: ShopStory) -> None:
    sale = at_the_payment(shop, 1730)

    sale.payment.note(2000)

    assert sale.payment.face.change_offer == ""


def test_two_notes_lie_on_the_counter_together(shop: ShopStory) -> None:
    sale = at_the_payment(shop, 2500)

    sale.payment.note(2000)
    sale.payment.note(1000)

    assert sale.payment.face.entry_text == "30,00 €"
    assert sale.payment.face.cash_detail == "Change 5,00 €"


def test_a_meal_voucher_worth_more_than_the_rest_is_refused_with_the_reason(
    shop: ShopStory,
) -> None:
    sale = at_the_payment(shop, 500)

    sale.keys("800")
    sale.payment.payWith("meal_voucher")

    assert "spent whole" in sale.payment.face.notice
    assert collected(sale) == []


def test_a_ninth_meal_voucher_is_refused_with_the_reason(shop: ShopStory) -> None:
    sale = at_the_payment(shop, 10_000)
    for _ in range(8):
        sale.keys("800")
        sale.payment.payWith("meal_voucher")

    sale.keys("800")
    sale.payment.payWith("meal_voucher")

    assert "at most 8" in sale.payment.face.notice
    assert len(collected(sale)) == 8


def test_a_card_gives_no_change(shop: ShopStory) -> None:
    sale = at_the_payment(shop, 500)

    sale.keys("800")
    sale.payment.payWith("card")

    assert "only cash gives change" in sale.payment.face.notice
    assert sale.payment.face.is_open


def test_several_tenders_pay_one_order_together(shop: ShopStory) -> None:
    sale = at_the_payment(shop, 3000)

    sale.keys("1000")
    sale.payment.payWith("card")
    sale.keys("800")
    sale.payment.payWith("meal_voucher")
    sale.keys("200")
    sale.payment.payWith("bank_transfer")
    sale.payment.payWith("cash")

    assert paid_orders(shop) == [(3000, "card+meal_voucher+bank_transfer+cash")]
    shop.verify()


# --- Scenario 13: leave unpaid ---


def test_an_order_left_unpaid_is_on_the_customers_tab(shop: ShopStory) -> None:
    luca = shop.customer("Luca")
    sale = at_the_payment(shop, 1250, luca)

    sale.payment.leaveUnpaid()

    assert shop.owed(luca) == 1250
    (tab,) = shop.handle.views.open_tabs(luca.id)
    assert (tab.state, tab.owed.minor) == (OrderState.UNPAID, 1250)
    assert sale.done.tab_text == "12,50 €"


def test_an_order_left_partly_unpaid_says_only_what_is_owed(shop: ShopStory) -> None:
    luca = shop.customer("Luca")
    sale = at_the_payment(shop, 1250, luca)

    sale.keys("500")
    sale.payment.payWith("cash")
    sale.payment.leaveUnpaid()

    assert shop.owed(luca) == 750
    assert sale.done.title == "Left unpaid 7,50 €"


def test_nobody_can_leave_an_order_unpaid_without_a_customer(shop: ShopStory) -> None:
    sale = at_the_payment(shop, 1250)

    sale.payment.leaveUnpaid()

    assert "Choose a customer" in sale.payment.face.notice
    assert shop.handle.views.orders(OrderFilter.UNPAID) == ()


# --- The customer on the sheet ---


def test_a_new_customer_needs_only_a_name(shop: ShopStory) -> None:
    sale = at_the_payment(shop, 1250)

    sale.payment.picker_vm.setKind("company")
    sale.payment.enterNew(True)
    sale.payment.register("  Bottega   Verde ")

    assert sale.payment.face.customer_name == "Bottega Verde"
    (row,) = shop.handle.views.customers(CustomerKind.COMPANY).rows
    assert row.display_name == "Bottega Verde"


def test_a_new_customer_without_a_name_is_asked_for_one(shop: ShopStory) -> None:
    sale = at_the_payment(shop, 1250)

    sale.payment.register("   ")

    assert sale.payment.face.notice == "Type a name."
    assert not sale.payment.face.has_customer


def test_somebody_else_pays_and_collected_credit_goes_back(shop: ShopStory) -> None:
    anna, luca = shop.customer("Anna", credit=500), shop.customer("Luca", credit=5000)
    sale = at_the_payment(shop, 1250, anna)
    sale.payment.payWithCredit()

    sale.payment.changeCustomer()
    sale.payment.picker_vm.choose(luca.id)
    assert collected(sale) == []
    sale.payment.payWithCredit()

    assert (shop.balance(anna), shop.balance(luca)) == (500, 3750)


def test_whoever_was_chosen_on_the_sheet_stays_on_the_ticket(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=500)
    sale = at_the_payment(shop, 1250)

    sale.payment.picker_vm.choose(anna.id)
    sale.payment.close()

    assert sale.ticket.face.customer_name == "Anna"


def test_the_ticket_knows_its_new_balance_when_the_same_customer_orders_again(
    shop: ShopStory,
) -> None:
    anna = shop.customer("Anna", credit=2000)
    sale = at_the_payment(shop, 1250, anna)
    sale.payment.payWithCredit()

    sale.ticket.chooseCustomer(anna.id)

    assert sale.ticket.face.credit_text == "Credit 7,50 €"


# --- Afterwards ---


def test_undo_takes_the_payment_back_and_the_order_waits_again(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)
    sale = at_the_payment(shop, 1250, anna)
    sale.payment.payWithCredit()

    sale.selling.done_vm.undo()

    assert shop.balance(anna) == 2000
    (order,) = shop.handle.views.orders(OrderFilter.TO_PAY)
    assert order.total.minor == 1250
    shop.verify()


def test_print_balance_queues_one_slip_and_wakes_the_printer(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)
    sale = at_the_payment(shop, 1250, anna)
    sale.payment.payWithCredit()
    before = len(sale.story.wake_ups)

    sale.selling.done_vm.printSlip()

    [slip] = sale.story.till.spool.waiting()
    assert slip.kind is SlipKind.BALANCE
    assert len(sale.story.wake_ups) == before + 1


def test_an_order_left_unpaid_may_be_signed_for(shop: ShopStory) -> None:
    sale = at_the_payment(shop, 1250, shop.customer("Luca"))
    sale.payment.leaveUnpaid()

    sale.selling.done_vm.printSlip()

    [slip] = sale.story.till.spool.waiting()
    assert slip.kind is SlipKind.TAB


def test_what_was_done_stays_until_the_next_article_is_tapped(shop: ShopStory) -> None:
    sale = at_the_payment(shop, 1250)
    sale.payment.payWith("cash")
    assert sale.done.title == "Paid 12,50 €"

    sale.tap("Pranzo")

    assert not sale.done.is_shown


def test_what_gives_no_change_says_so_before_it_is_tapped(shop: ShopStory) -> None:
    sale = selling_at(shop, Pranzo=1170)
    sale.pay("Pranzo")
    assert seen(sale.payment, "exactReason") == ""

    sale.payment.note(2000)

    assert seen(sale.payment, "voucherReason") == "Only cash gives change"
    assert seen(sale.payment, "exactReason") == "Only cash gives change"
    assert seen(sale.payment, "cashDetail") == "Change 8,30 €"


def test_a_notice_of_the_payment_speaks_the_language_of_the_screen(
    shop: ShopStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    sale = selling_at(shop, Pranzo=1170)
    sale.pay("Pranzo")
    sale.payment.note(2000)
    sale.payment.payWith("card")
    assert seen(sale.payment, "notice") != ""
    monkeypatch.setattr(sale.story.around.sentences, "of", lambda _: "Solo i contanti danno resto")

    sale.story.around.speech.changed.emit()

    assert seen(sale.payment, "notice") == "Solo i contanti danno resto"
