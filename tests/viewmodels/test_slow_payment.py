"""A store that answers late pays, shows and closes only what it was asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.services.views import OrderFilter
from tests.viewmodels.inline_jobs import HeldJobs
from tests.viewmodels.selling_story import SellingStory, selling_at
from tests.viewmodels.tills import seen
from tests.viewmodels.troubled_jobs import GoesAway, HeldReader

if TYPE_CHECKING:
    from tests.shop import ShopStory

# The undo of a deletion runs on a timer.
pytestmark = pytest.mark.usefixtures("qapp")


def left_for_another(shop: ShopStory, jobs: HeldJobs) -> tuple[SellingStory, int]:
    """The sheet of a lunch was closed before its order was stored; a waiting order is paid now."""
    other = shop.order(400)
    sale = selling_at(shop, jobs, Pranzo=1250)
    sale.pay("Pranzo")
    sale.payment.close()
    sale.orders.pay(other.id)
    return sale, other.id


def test_a_late_answer_of_a_closed_sheet_leaves_the_next_one_alone(shop: ShopStory) -> None:
    jobs = HeldJobs()
    sale, other_id = left_for_another(shop, jobs)

    jobs.run_all()
    assert sale.payment.face.title == f"Payment · Order {other_id}"
    sale.payment.payWith("cash")
    jobs.run_all()

    paid = shop.handle.views.orders(OrderFilter.PAID_TODAY)
    assert [(row.id, row.total.minor) for row in paid] == [(other_id, 400)]


def test_a_late_trouble_of_a_closed_sheet_does_not_close_the_next_one(shop: ShopStory) -> None:
    jobs = GoesAway()
    sale, other_id = left_for_another(shop, jobs)

    jobs.run_all()

    assert sale.payment.face.title == f"Payment · Order {other_id}"


def test_an_order_read_late_does_not_take_the_sheet_of_another(shop: ShopStory) -> None:
    other = shop.order(400)
    sale = selling_at(shop, Pranzo=1250)
    sale.pay("Pranzo")
    title = sale.payment.face.title

    sale.orders.pay(other.id)

    assert sale.payment.face.title == title


def test_nothing_is_collected_while_the_chosen_customer_is_being_read(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=5000)
    jobs = HeldReader("customer of the payment")
    sale = selling_at(shop, jobs, Pranzo=1250)
    sale.pay("Pranzo")
    jobs.run_all()

    sale.payment.picker_vm.choose(anna.id)
    sale.payment.payWith("cash")
    assert jobs.waiting == 0
    jobs.answer_questions()
    assert sale.payment.face.can_collect
    sale.payment.payWithCredit()
    jobs.run_all()

    assert shop.balance(anna) == 3750


def test_a_customer_read_late_does_not_free_a_payment_on_its_way(shop: ShopStory) -> None:
    anna, luca = shop.customer("Anna", credit=5000), shop.customer("Luca", credit=5000)
    jobs = HeldReader("customer of the payment")
    sale = selling_at(shop, jobs, Pranzo=1250)
    sale.ticket.chooseCustomer(anna.id)
    sale.pay("Pranzo")
    jobs.run_all()

    sale.payment.payWithCredit()
    sale.payment.picker_vm.choose(luca.id)
    jobs.answer_questions()
    assert sale.payment.face.is_busy
    sale.payment.payWithCredit()
    assert jobs.waiting == 1
    jobs.run_all()

    assert (shop.balance(anna), shop.balance(luca)) == (3750, 5000)


def test_a_customer_asked_for_on_one_sheet_does_not_pay_on_the_next(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=5000)
    other = shop.order(400)
    jobs = HeldReader("customer of the payment")
    sale = selling_at(shop, jobs, Pranzo=1250)
    sale.pay("Pranzo")
    jobs.run_all()

    sale.payment.picker_vm.choose(anna.id)
    sale.payment.close()
    sale.orders.pay(other.id)
    jobs.answer_questions()

    assert not sale.payment.face.has_customer
    assert seen(sale.payment, "canCollect")
