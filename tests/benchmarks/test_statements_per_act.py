"""What an act costs is counted, never timed: noise cannot touch a count."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.tenders import Method, Tender

if TYPE_CHECKING:
    from tests.benchmarks.recorder import Recorder
    from tests.shop import ShopStory

PAYMENT = 10
"""Admission, order, accounts; balance, head, operation, transfer, head, order, request."""


def test_paying_with_credit_takes_ten_statements_and_one_commit(
    shop: ShopStory, recorder: Recorder
) -> None:
    anna = shop.customer("Anna", credit=2000)
    shop.pay_with_credit(shop.order(due=300, customer=anna), anna)
    order = shop.order(due=300, customer=anna)
    recorder.listen()

    shop.pay_with_credit(order, anna)

    assert (recorder.statements, recorder.commits) == (PAYMENT, 1)


def test_two_tenders_cost_no_statement_more(shop: ShopStory, recorder: Recorder) -> None:
    anna = shop.customer("Anna", credit=2000)
    shop.pay_with_credit(shop.order(due=300, customer=anna), anna)
    order = shop.order(due=300, customer=anna)
    recorder.listen()

    shop.pay(
        order, Tender(Method.CREDIT, Money(200)), Tender(Method.CASH, Money(100)), customer=anna
    )

    assert (recorder.statements, recorder.commits) == (PAYMENT, 1)


def test_topping_up_takes_eight_statements_and_one_commit(
    shop: ShopStory, recorder: Recorder
) -> None:
    anna = shop.customer("Anna", credit=2000)
    recorder.listen()

    shop.top_up(anna, 5000)

    assert (recorder.statements, recorder.commits) == (8, 1)


@pytest.mark.parametrize("tabs", [1, 2, 20])
def test_settling_costs_the_same_statements_however_many_tabs_there_are(
    shop: ShopStory, recorder: Recorder, tabs: int
) -> None:
    anna = shop.customer("Anna", credit=tabs * 300)
    left = [shop.tab(anna, due=300) for _ in range(tabs)]
    recorder.listen()

    shop.settle(anna, *left)

    assert (recorder.statements, recorder.commits) == (11, 1)


def test_placing_an_order_takes_one_commit(shop: ShopStory, recorder: Recorder) -> None:
    anna = shop.customer("Anna")
    shop.article("Pranzo")
    recorder.listen()

    shop.order(due=300, customer=anna)

    assert (recorder.statements, recorder.commits) == (5, 1)


def test_entering_a_customer_takes_one_commit(shop: ShopStory, recorder: Recorder) -> None:
    recorder.listen()

    shop.customer("Anna", phone="3331234567")

    assert (recorder.statements, recorder.commits) == (5, 1)
