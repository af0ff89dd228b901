"""A double tap, a lost answer, a power cut: the payment exists once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.viewmodels.inline_jobs import HeldJobs
from tests.viewmodels.payment_story import at_the_payment, paid_orders
from tests.viewmodels.selling_story import selling_at
from tests.viewmodels.tills import seen, shown_rows
from tests.viewmodels.troubled_jobs import LosesAnswers

if TYPE_CHECKING:
    from tests.shop import ShopStory


pytestmark = pytest.mark.usefixtures("qapp")


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


@pytest.mark.parametrize("doing", [True, False], ids=["after the commit", "before it"])
def test_a_payment_without_an_answer_is_asked_for_again_and_exists_once(
    shop: ShopStory, *, doing: bool
) -> None:
    anna = shop.customer("Anna", credit=5000)
    jobs = LosesAnswers()
    sale = at_the_payment(shop, 1250, anna, jobs)
    jobs.is_losing, jobs.is_carried_out = True, doing

    sale.payment.payWithCredit()
    assert sale.payment.face.can_retry
    assert "does not answer" in sale.payment.face.notice
    sale.payment.payWith("cash")
    sale.payment.retry()
    jobs.is_losing = False
    sale.payment.retry()

    assert shop.balance(anna) == 3750
    assert paid_orders(shop) == [(1250, "credit")]
    assert sale.done.after_text == "37,50 €"
    shop.verify()


def test_a_payment_without_an_answer_waits_on_the_sheet_of_its_order(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=5000)
    jobs = LosesAnswers()
    sale = at_the_payment(shop, 1250, anna, jobs)
    jobs.is_losing = True
    sale.payment.payWithCredit()
    jobs.is_losing = False

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
