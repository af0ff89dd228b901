"""What breaks under a till: connections, processes, disks. What was acknowledged stays."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import make_url

from pos_app.domain.money import Money
from pos_app.domain.refusals import RequestReused
from pos_app.domain.tenders import Method, Tender
from pos_app.services.pay import PayOrder, pay
from pos_app.services.store_trouble import DiskFull
from tests.shop import ShopStory
from tests.storage.raw import raw
from tests.stores import STORES
from tests.waiting import let_it_run

if TYPE_CHECKING:
    from pos_app.domain.customers import Customer
    from pos_app.services.ports import Work

SHARED = [kind for kind in STORES if kind == "postgresql"]


def _pay_and_die(url: str, command: PayOrder) -> None:
    """Commit, and be killed before anybody hears of it."""
    shop = ShopStory.at(url)
    pay(shop.counter, command)
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_payment_whose_answer_never_came_is_found_again(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1000)
    order = shop.order(due=400, customer=anna)
    command = shop.paying(order, Tender(Method.CREDIT, Money(400)), customer=anna)
    process = multiprocessing.get_context("spawn").Process(
        target=_pay_and_die, args=(shop.url, command)
    )
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL

    assert shop.handle.views.answered(command.request_id)
    paid = pay(shop.counter, command)

    assert paid.credit_after == Money(600)
    assert shop.balance(anna) == 600
    shop.verify()


def test_an_act_that_breaks_leaves_nothing_behind(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1000)

    def act(work: Work) -> None:
        work.keep_token(anna.id, "secret")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        shop.handle.store.write(act)

    assert shop.handle.views.customer_by_token("secret") is None
    shop.top_up(anna, 500)
    assert shop.balance(anna) == 1500


def _kill_connections(shop: ShopStory) -> None:
    with raw(shop.url) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


@pytest.mark.parametrize("store_url", SHARED, indirect=True)
def test_a_lost_connection_is_replaced_and_the_act_goes_through(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1000)
    _kill_connections(shop)

    shop.top_up(anna, 500)

    _kill_connections(shop)
    assert shop.balance(anna) == 1500
    shop.verify()


@pytest.mark.parametrize("store_url", SHARED, indirect=True)
def test_a_connection_lost_in_the_middle_of_an_act_changes_nothing_twice(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1000)
    tries: list[int] = []

    def act(work: Work) -> int:
        tries.append(1)
        work.keep_token(anna.id, "secret")
        if len(tries) == 1:
            _kill_connections(shop)
        return work.standing(anna.id).credit.minor

    assert shop.handle.store.write(act) == 1000
    assert len(tries) == 2
    assert shop.handle.views.customer_by_token("secret") is not None


def test_an_answer_is_never_given_to_another_question(shop: ShopStory) -> None:
    anna = shop.customer("Anna", credit=1000)
    lunch = shop.order(due=400, customer=anna)
    command = shop.paying(lunch, Tender(Method.CREDIT, Money(400)), customer=anna)
    pay(shop.counter, command)

    in_cash = replace(command, tenders=(Tender(Method.CASH, Money(400)),))

    with pytest.raises(RequestReused):
        pay(shop.counter, in_cash)

    assert shop.balance(anna) == 600


def test_the_books_time_never_goes_back(shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    first = shop.top_up(anna, 100)
    shop.clock.at_us -= 3_600_000_000

    second = shop.top_up(anna, 100)

    assert second.operation.recorded_at_us == first.operation.recorded_at_us
    shop.verify()


def test_a_full_disk_refuses_and_the_till_goes_on_when_there_is_room(
    file_shop: ShopStory,
) -> None:
    anna = file_shop.customer("Anna", credit=1000)
    backend = file_shop.handle.backend
    pages = backend.write(lambda wire: wire._db.execute("PRAGMA page_count").fetchone()[0])
    db = backend._connection().connection.dbapi_connection  # type: ignore[attr-defined]
    db.set_authorizer(None)
    db.execute(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(DiskFull):
        _top_up_often(file_shop, anna)

    db.execute("PRAGMA max_page_count = 1073741823")
    before = file_shop.balance(anna)
    file_shop.top_up(anna, 500)
    assert file_shop.balance(anna) == before + 500
    file_shop.verify()


def _top_up_often(shop: ShopStory, anna: Customer) -> None:
    for _ in range(200):
        shop.top_up(anna, 1, note="x" * 200)


LOOP = """
import sys
from tests.shop import ShopStory
shop = ShopStory.at(sys.argv[1])
anna = shop.handle.views.customer(1).customer
while True:
    done = shop.top_up(anna, 1)
    print(done.after.minor, flush=True)
"""


@pytest.mark.parametrize("after_s", [0.05, 0.2, 0.4])
def test_what_was_acknowledged_survives_a_kill(after_s: float, shop: ShopStory) -> None:
    anna = shop.customer("Anna")
    loop = subprocess.Popen(
        [sys.executable, "-c", LOOP, shop.url],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parent.parent.parent,
    )
    assert loop.stdout is not None
    loop.stdout.readline()
    let_it_run(after_s)
    loop.kill()
    acknowledged = [int(line) for line in loop.stdout.read().split() if line]
    loop.stdout.close()
    loop.wait()

    assert shop.balance(anna) >= max(acknowledged, default=1)
    assert shop.balance(anna) <= max(acknowledged, default=1) + 1
    shop.verify()


def test_a_closed_store_is_one_file(file_shop: ShopStory) -> None:
    anna = file_shop.customer("Anna")
    for _ in range(50):
        file_shop.top_up(anna, 1)
    path = Path(str(make_url(file_shop.url).database))
    file_shop.close()

    assert not path.with_name("shop.saldo-wal").exists()
