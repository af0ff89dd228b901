"""An order paid with credit, with all the rules of the shop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.raw_till import RawTill
from benchmarks.report import COMPARED, Promise, Report, compared
from benchmarks.sizes import in_all_sizes
from benchmarks.written import Written
from benchmarks.yardstick import PROMISED_CPU_MS
from pos_app.domain.tenders import Method, Tender
from pos_app.services.pay import PayOrder, pay
from pos_app.wiring import new_request_id

if TYPE_CHECKING:
    from benchmarks.bench import Bench
    from benchmarks.raw_store import Raw
    from benchmarks.story import Story
    from benchmarks.turns import Step
    from pos_app.domain.orders import Order
    from pos_app.wiring import OpenShop

    Due = list[tuple[Order, int]]


def measure(bench: Bench) -> Report:
    """Pay on our till and on the floor, in a small shop and in a big one."""
    found = in_all_sizes("pay with credit", PAY, bench)
    measured = PAY.beside_the_yardstick(bench, bench.ends[1])
    # This machine's CPU time, told in that of the machine on which the promise was given.
    cpu_ms = measured.ours.cpu_ms * PROMISED_CPU_MS / measured.floor.cpu_ms
    return Report(
        title="Pay with credit",
        how="One order, one tender, all the rules. The floor writes the same six rows (operation,"
        " transfer, balance, order, head of the book, request) and decides nothing. The yardstick"
        " is six rows in five plain tables without any rule, which took"
        f" {PROMISED_CPU_MS} ms of the processor where the promise about it was given.",
        columns=COMPARED,
        rows=(*found.rows, compared("beside the yardstick", measured)),
        promises=(
            Promise(
                "pay with credit, against the same rows by raw sqlite3",
                2.5,
                found.biggest.ratio,
                "x",
            ),
            Promise("pay with credit, CPU, as of the yardstick's machine", 0.5, cpu_ms, "ms"),
            *found.flat,
        ),
    )


def orders_to_pay(story: Story, how_many: int) -> Due:
    """Orders of customers who have the credit for them; one more is paid at once."""
    due = [order_to_pay(story) for _ in range(how_many + 1)]
    order, customer_id = due.pop()
    story.pay(order, (Tender(Method.CREDIT, order.total),), customer_id)
    return due


def order_to_pay(story: Story) -> tuple[Order, int]:
    """An order and its customer."""
    customer_id = story.somebody()
    order = story.order(customer_id)
    story.load(customer_id, order.total)
    return order, customer_id


def ours(opened: OpenShop, due: Due) -> Step:
    """Pay through the service, as the screen does."""

    def step(number: int) -> None:
        order, customer_id = due[number]
        command = PayOrder(
            request_id=new_request_id(),
            desk=opened.desk,
            order_id=order.id,
            tenders=(Tender(Method.CREDIT, order.total),),
            customer_id=customer_id,
            version=order.version,
            print_slip=False,
        )
        pay(opened.counter, command)

    return step


def floor(raw: Raw, due: Due) -> Step:
    """Write what a payment writes."""
    till = RawTill(raw)
    known = [(order.id, customer_id, till.accounts(customer_id)[0]) for order, customer_id in due]
    return lambda number: till.pay(*known[number])


PAY: Written[Due] = Written(orders_to_pay, ours, floor, steps=400)
