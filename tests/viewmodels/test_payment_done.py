"""After the payment: taken back, printed, signed for, and gone with the next article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.slip_document import SlipKind
from pos_app.services.views import OrderFilter
from tests.viewmodels.payment_story import at_the_payment

if TYPE_CHECKING:
    from tests.shop import ShopStory


pytestmark = pytest.mark.usefixtures("qapp")


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
