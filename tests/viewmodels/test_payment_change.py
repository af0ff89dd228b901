"""What gives change, what becomes of it, and what is refused for giving none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.viewmodels.payment_story import at_the_payment, collected, paid_orders
from tests.viewmodels.selling_story import selling_at
from tests.viewmodels.tills import seen

if TYPE_CHECKING:
    from tests.shop import ShopStory


pytestmark = pytest.mark.usefixtures("qapp")


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


def test_what_gives_no_change_says_so_before_it_is_tapped(shop: ShopStory) -> None:
    sale = selling_at(shop, Pranzo=1170)
    sale.pay("Pranzo")
    assert seen(sale.payment, "exactReason") == ""

    sale.payment.note(2000)

    assert seen(sale.payment, "voucherReason") == "Only cash gives change"
    assert seen(sale.payment, "exactReason") == "Only cash gives change"
    assert seen(sale.payment, "cashDetail") == "Change 8,30 €"
