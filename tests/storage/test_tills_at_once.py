"""Several tills at one store at the same moment: nothing is lost, nothing is spent twice."""

from __future__ import annotations

import multiprocessing
import threading
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Money
from pos_app.domain.refusals import CreditTooSmall, NoCreditLeft, Refusal
from pos_app.domain.tenders import Method, Tender
from pos_app.services.pay import pay
from tests.shop import ShopStory
from tests.waiting import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.pay import PayOrder


def at_once(*acts: Callable[[], object]) -> list[object]:
    """Run acts in threads that start together; a refusal is an answer like any other."""
    barrier = threading.Barrier(len(acts))
    answers: list[object] = [None] * len(acts)

    def run(number: int, act: Callable[[], object]) -> None:
        barrier.wait()
        try:
            answers[number] = act()
        except Refusal as refusal:
            answers[number] = refusal

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def spending(till: ShopStory, command: PayOrder) -> Callable[[], object]:
    return lambda: pay(till.counter, command)


def test_the_last_euro_is_spent_once(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=100)
    other = shop.another_till()
    credit = Tender(Method.CREDIT, Money(100))
    here = shop.paying(shop.order(due=100, customer=anna), credit, customer=anna)
    there = other.paying(other.order(due=100, customer=anna), credit, customer=anna)

    answers = at_once(spending(shop, here), spending(other, there))

    refused = [answer for answer in answers if isinstance(answer, NoCreditLeft | CreditTooSmall)]
    assert len(refused) == 1
    assert shop.balance(anna) == 0
    other.close()
    shop.verify()


def test_one_request_from_two_tills_pays_once(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1000)
    other = shop.another_till()
    command = shop.paying(
        shop.order(due=100, customer=anna), Tender(Method.CREDIT, Money(100)), customer=anna
    )

    first, second = at_once(spending(shop, command), spending(other, command))

    assert first == second
    assert shop.balance(anna) == 900
    other.close()
    shop.verify()


def test_one_operation_is_taken_back_once_by_two_tills(shop: ShopStory) -> None:
    lunch = shop.order(due=100)
    paid = shop.pay(lunch)
    other = shop.another_till()

    answers = at_once(
        lambda: shop.reverse(paid.operation.sequence),
        lambda: other.reverse(paid.operation.sequence),
    )

    assert sum(isinstance(answer, Refusal) for answer in answers) == 1
    other.close()
    shop.verify()


def _top_up_often(url: str, customer_id: int, times: int) -> None:
    shop = ShopStory.at(url)
    card = shop.handle.views.customer(customer_id)
    assert card is not None
    for _ in range(times):
        shop.top_up(card.customer, 1)
    shop.close()


@pytest.mark.parametrize("tills", [2, 4])
def test_no_top_up_is_lost_between_processes(tills: int, shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    context = multiprocessing.get_context("spawn")
    processes = [
        context.Process(target=_top_up_often, args=(shop.url, anna.id, 25)) for _ in range(tills)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()

    assert [process.exitcode for process in processes] == [0] * tills
    assert shop.balance(anna) == 25 * tills
    shop.verify()


def test_a_till_waits_for_another_and_then_says_so(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1000)
    other = shop.another_till()
    inside, done = threading.Event(), threading.Event()

    def dawdle() -> None:
        def act(work: object) -> None:
            work.standing(anna.id)  # type: ignore[attr-defined]
            inside.set()
            done.wait(PATIENCE_S)

        other.handle.store.write(act)

    slow = threading.Thread(target=dawdle)
    slow.start()
    assert inside.wait(PATIENCE_S)
    quick = threading.Thread(target=lambda: shop.top_up(anna, 500))
    quick.start()
    quick.join(0.2)
    assert quick.is_alive()

    done.set()
    slow.join()
    quick.join()
    assert shop.balance(anna) == 1500
    other.close()


def test_opposite_orders_of_tabs_never_lock_each_other_out(shop: ShopStory) -> None:
    anna, bruno = shop.customer("Anna", credit=5000), shop.customer("Bruno", credit=5000)
    other = shop.another_till()
    mine = [shop.tab(anna, due=100) for _ in range(4)]
    yours = [shop.tab(bruno, due=100) for _ in range(4)]

    answers = at_once(
        lambda: shop.settle(anna, *mine),
        lambda: other.settle(bruno, *reversed(yours)),
        lambda: other.settle(anna, *reversed(mine)),
        lambda: shop.settle(bruno, *yours),
    )

    assert sum(isinstance(answer, Refusal) for answer in answers) == 2
    assert shop.owed(anna) == shop.owed(bruno) == 0
    other.close()
    shop.verify()
