"""Paying the ticket with one tap, from the credit of who orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.viewmodels.inline_jobs import HeldJobs
from tests.viewmodels.selling_story import selling_at
from tests.viewmodels.ticket_lines import lines
from tests.viewmodels.tills import seen

if TYPE_CHECKING:
    from tests.shop import ShopStory


# The undo of a deletion runs on a timer.
pytestmark = pytest.mark.usefixtures("qapp")


def test_choosing_the_customer_shows_what_they_hold_and_owe(shop: ShopStory) -> None:
    anna = shop.customer("Anna", "Verdi", credit=2000)
    shop.tab(anna, 830)
    sale = selling_at(shop)

    sale.ticket.chooseCustomer(anna.id)

    assert sale.ticket.face.customer_name == "Verdi Anna"
    assert sale.ticket.face.credit_text == "Credit 20,00 €"
    assert sale.ticket.face.tab_text == "To settle 8,30 €"


def test_one_tap_is_offered_only_when_credit_covers_the_whole_ticket(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=500)
    sale = selling_at(shop, Toast=400, Caffè=130)
    sale.ticket.chooseCustomer(anna.id)
    assert sale.ticket.face.offer_text == ""

    sale.tap("Toast")
    assert sale.ticket.face.offer_text == "4,00 €"
    sale.tap("Caffè")

    assert sale.ticket.face.offer_text == ""


def test_paying_the_ticket_with_credit_takes_one_tap(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)
    sale = selling_at(shop, Pranzo=1250)
    sale.tap("Pranzo")
    sale.ticket.chooseCustomer(anna.id)

    sale.ticket.payWithCredit()

    assert shop.balance(anna) == 750
    assert sale.ticket.face.is_empty
    assert (sale.done.before_text, sale.done.after_text) == ("20,00 €", "7,50 €")
    assert sale.selling.done_vm.face.can_print


def test_twenty_taps_on_pay_with_credit_pay_once(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=5000)
    jobs = HeldJobs()
    sale = selling_at(shop, jobs, Pranzo=1250)
    sale.tap("Pranzo")
    sale.ticket.chooseCustomer(anna.id)

    for _ in range(20):
        sale.ticket.payWithCredit()
    jobs.run_all()

    assert shop.balance(anna) == 3750
    assert jobs.waiting == 0


def test_what_is_tapped_while_the_till_pays_is_on_the_next_ticket(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=5000)
    jobs = HeldJobs()
    sale = selling_at(shop, jobs, Pranzo=1250, Caffè=130)
    sale.tap("Pranzo")
    sale.ticket.chooseCustomer(anna.id)

    sale.ticket.payWithCredit()
    sale.tap("Caffè", "Caffè")
    jobs.run_all()

    assert shop.balance(anna) == 3750
    assert lines(sale) == [("Caffè", "2", "2,60 €")]


def test_credit_that_went_to_another_till_meanwhile_says_what_is_left(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)
    sale = selling_at(shop, Pranzo=1500)
    sale.tap("Pranzo")
    sale.ticket.chooseCustomer(anna.id)
    shop.pay_with_credit(shop.order(1500, anna), anna)

    sale.ticket.payWithCredit()

    assert "5,00 €" in sale.ticket.face.notice
    assert sale.ticket.face.credit_text == "Credit 5,00 €"
    assert sale.ticket.face.offer_text == ""
    assert shop.balance(anna) == 500


def test_the_one_tap_payment_says_what_will_be_left_of_the_credit(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)
    sale = selling_at(shop, Pranzo=1670)
    sale.tap("Pranzo")

    sale.ticket.chooseCustomer(anna.id)

    assert seen(sale.ticket, "offerDetail") == "16,70 € · then 3,30 € is left"


def test_the_credit_of_somebody_chosen_after_the_tap_is_not_taken(shop: ShopStory) -> None:
    anna, bruno = shop.customer("Anna", credit=500), shop.customer("Bruno", credit=500)
    jobs = HeldJobs()
    sale = selling_at(shop, jobs, Caffè=130)
    sale.tap("Caffè")
    sale.ticket.chooseCustomer(anna.id)

    sale.ticket.payWithCredit()
    sale.ticket.chooseCustomer(bruno.id)
    jobs.run_all()

    assert (shop.balance(anna), shop.balance(bruno)) == (500, 500)
    assert (sale.ticket.face.customer_name, sale.ticket.face.is_busy) == ("Bruno", False)
