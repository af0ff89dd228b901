"""Acceptance scenario 5: two tills, each a process of its own, and credit for only one of them."""

from __future__ import annotations

import multiprocessing
from typing import TYPE_CHECKING, TypeAlias

from pos_app.domain.money import Money
from pos_app.domain.refusals import CreditTooSmall
from pos_app.domain.tenders import Method, Tender
from pos_app.services.pay import PayOrder, pay
from tests.shop import ShopStory

if TYPE_CHECKING:
    from multiprocessing.queues import Queue
    from multiprocessing.synchronize import Barrier

    from pos_app.domain.customers import Customer

ROUNDS = 12
Said: TypeAlias = "Queue[tuple[int | None, Money | None]]"
"""Whose credit was asked for, and what was left of it when it was too small."""


def confirming(shop: ShopStory, customers: list[Customer]) -> list[PayOrder]:
    """For each customer an order of 15.00, ready to be paid with credit at this till."""
    credit = Tender(Method.CREDIT, Money(1500))
    return [shop.paying(shop.order(1500, each), credit, customer=each) for each in customers]


def confirm_all(url: str, ready: Barrier, commands: list[PayOrder], said: Said) -> None:
    """Be a till: confirm each payment at the same moment as the other one."""
    shop = ShopStory.at(url)
    for command in commands:
        ready.wait()
        try:
            pay(shop.counter, command)
            said.put((command.customer_id, None))
        except CreditTooSmall as refused:
            said.put((command.customer_id, refused.balance))
    shop.close()


def test_two_tills_confirm_at_once_and_one_succeeds(shop: ShopStory) -> None:
    guests = [shop.customer(f"Ospite {number}", credit=2000) for number in range(ROUNDS)]
    other = shop.another_till()
    commands = (confirming(shop, guests), confirming(other, guests))
    spawn = multiprocessing.get_context("spawn")
    ready = spawn.Barrier(len(commands))
    said: Said = spawn.Queue()
    tills = [
        spawn.Process(target=confirm_all, args=(shop.url, ready, asked, said)) for asked in commands
    ]

    for process in tills:
        process.start()
    answers = [said.get(timeout=60) for _ in range(2 * ROUNDS)]
    for process in tills:
        process.join()

    for guest in guests:
        heard = [balance for customer, balance in answers if customer == guest.id]
        assert sorted(heard, key=str) == [Money(500), None]
        assert shop.balance(guest) == 500
    other.close()
    shop.verify()


def test_two_tills_the_late_one_takes_the_part_that_is_left(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=2000)
    order = shop.order(1500, anna)
    other = shop.another_till()
    other.pay_with_credit(other.order(1500, anna), anna)

    shop.pay(
        order, Tender(Method.CREDIT, Money(500)), Tender(Method.CARD, Money(1000)), customer=anna
    )

    rows = shop.handle.views.statement(anna.id)
    assert [row.balance_after.minor for row in rows] == [0, 500, 2000]
    assert sum(row.amount.minor for row in rows) == shop.balance(anna) == 0
    other.close()
    shop.verify()
