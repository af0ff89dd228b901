"""Acceptance scenario 6: a double tap, a crash and a retry end in exactly one payment."""

from __future__ import annotations

import multiprocessing
import os
import signal
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.refusals import OrderAlreadyPaid, RequestReused
from pos_app.domain.tenders import Method, Tender
from pos_app.services.pay import PayOrder, pay
from tests.services.till_story import operations
from tests.shop import ShopStory

if TYPE_CHECKING:
    from pos_app.domain.customers import Customer


@pytest.fixture
def anna(shop: ShopStory) -> Customer:
    return shop.customer("Anna", credit=2000)


def with_credit(shop: ShopStory, anna: Customer) -> PayOrder:
    order = shop.order(800, anna)
    return shop.paying(order, Tender(Method.CREDIT, Money(800)), customer=anna, slip=True)


def test_a_double_tap_gets_the_first_answer_again(shop: ShopStory, anna: Customer) -> None:
    command = with_credit(shop, anna)

    first, second = pay(shop.counter, command), pay(shop.counter, command)

    assert second == first
    assert (shop.balance(anna), operations(shop)) == (1200, 2)
    assert len(shop.handle.spool(shop.desk.till_id).recent(9)) == 1
    shop.verify()


def test_a_crash_after_the_commit_leaves_one_payment_and_its_result(
    shop: ShopStory, anna: Customer
) -> None:
    command = with_credit(shop, anna)
    shop.close()

    die_after(shop.url, command)

    shop.reopened()
    assert shop.handle.views.answered(command.request_id)
    paid = pay(shop.counter, replace(command, desk=shop.desk))
    assert (paid.credit_before, paid.credit_after) == (Money(2000), Money(1200))
    assert (shop.balance(anna), operations(shop)) == (1200, 2)
    shop.verify()


def die_after(url: str, command: PayOrder) -> None:
    """Pay in another process that is killed before it can tell anybody."""
    # A fresh process: forking one that has threads is asking for trouble.
    till = multiprocessing.get_context("spawn").Process(target=pay_and_die, args=(url, command))
    till.start()
    till.join()
    assert till.exitcode == -signal.SIGKILL


def pay_and_die(url: str, command: PayOrder) -> None:
    pay(ShopStory.at(url).counter, command)
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_retry_from_another_till_gets_the_same_result(shop: ShopStory, anna: Customer) -> None:
    command = with_credit(shop, anna)
    first = pay(shop.counter, command)
    other = shop.another_till()

    again = pay(other.counter, replace(command, desk=other.desk))

    other.close()
    assert again == first
    assert shop.balance(anna) == 1200


def test_a_retry_with_another_amount_is_no_retry(shop: ShopStory, anna: Customer) -> None:
    command = with_credit(shop, anna)
    pay(shop.counter, command)

    with pytest.raises(RequestReused):
        pay(shop.counter, replace(command, tenders=(Tender(Method.CREDIT, Money(900)),)))

    assert shop.balance(anna) == 1200


def test_a_second_payment_under_a_new_name_is_refused(shop: ShopStory, anna: Customer) -> None:
    command = with_credit(shop, anna)
    pay(shop.counter, command)

    with pytest.raises(OrderAlreadyPaid):
        pay(shop.counter, replace(command, request_id=shop.request_id()))

    assert shop.balance(anna) == 1200
