"""The payment sheet: credit, cash and cards pay an order, in part or in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.viewmodels.payment_story import at_the_payment, collected, paid_orders

if TYPE_CHECKING:
    from tests.shop import ShopStory


pytestmark = pytest.mark.usefixtures("qapp")


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
