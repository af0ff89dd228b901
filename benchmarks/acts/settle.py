"""Twenty tabs of one customer settled with credit, in one act."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from benchmarks.acts import pay
from benchmarks.raw_till import RawTill
from benchmarks.report import COMPARED, Promise, Report, compared
from benchmarks.sizes import in_all_sizes
from benchmarks.written import Written
from pos_app.domain.tenders import Method, Tender
from pos_app.services.settle import SettleTabs, settle
from pos_app.wiring import new_request_id

if TYPE_CHECKING:
    from benchmarks.bench import Bench
    from benchmarks.raw_store import Raw
    from benchmarks.story import Story
    from benchmarks.turns import Step
    from pos_app.domain.orders import Order
    from pos_app.wiring import OpenShop

    Bills = list[tuple[int, list[Order]]]

TABS: Final = 20


def measure(bench: Bench) -> Report:
    """Settle on our till and on the floor; and beside one single payment on the floor."""
    found = in_all_sizes("20 tabs", SETTLE, bench)
    one_payment = BESIDE_ONE_PAYMENT.beside_the_floor(bench, bench.ends[1])
    return Report(
        title=f"Settle {TABS} tabs",
        how="All tabs of one customer, one tender, one operation. The floor writes the same"
        f" {2 * TABS + 5} rows; the last line sets ours beside one single payment on the floor.",
        columns=COMPARED,
        rows=(*found.rows, compared("beside one payment of the floor", one_payment)),
        promises=(
            Promise(f"{TABS} tabs in one act, against one payment", 6, one_payment.ratio, "x"),
            Promise(f"{TABS} tabs, against the same rows", 2.5, found.biggest.ratio, "x"),
            *found.flat,
        ),
    )


def _bills(story: Story, how_many: int) -> Bills:
    bills = [_bill(story) for _ in range(how_many + 1)]
    customer_id, orders = bills.pop()
    story.settle(orders, customer_id)
    return bills


def _bill(story: Story) -> tuple[int, list[Order]]:
    customer_id = story.somebody()
    orders = [story.order(customer_id) for _ in range(TABS)]
    for order in orders:
        story.pay(order, (Tender(Method.TAB, order.total),), customer_id)
    story.load(customer_id, orders[0].total * TABS)
    return customer_id, orders


def _ours(opened: OpenShop, bills: Bills) -> Step:
    def step(number: int) -> None:
        customer_id, orders = bills[number]
        command = SettleTabs(
            request_id=new_request_id(),
            desk=opened.desk,
            customer_id=customer_id,
            order_ids=tuple(order.id for order in orders),
            tenders=(Tender(Method.CREDIT, orders[0].total * TABS),),
            print_slip=False,
        )
        settle(opened.counter, command)

    return step


def _floor(raw: Raw, bills: Bills) -> Step:
    till = RawTill(raw)
    known = [
        ([order.id for order in orders], customer_id, *till.accounts(customer_id))
        for customer_id, orders in bills
    ]
    return lambda number: till.settle(*known[number])


def _both(story: Story, how_many: int) -> tuple[Bills, pay.Due]:
    bills = _bills(story, how_many)
    return bills, pay.orders_to_pay(story, how_many)


SETTLE: Written[Bills] = Written(_bills, _ours, _floor, steps=60)
BESIDE_ONE_PAYMENT: Written[tuple[Bills, pay.Due]] = Written(
    _both,
    lambda opened, work: _ours(opened, work[0]),
    lambda raw, work: pay.floor(raw, work[1]),
    steps=60,
)
