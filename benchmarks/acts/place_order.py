"""A ticket of three lines sent to preparation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from benchmarks.raw_till import RawTill
from benchmarks.report import COMPARED, Promise, Report
from benchmarks.sizes import in_all_sizes
from benchmarks.written import Written
from pos_app.services.orders import PlaceOrder, place_order
from pos_app.wiring import new_request_id

if TYPE_CHECKING:
    from benchmarks.bench import Bench
    from benchmarks.raw_store import Raw
    from benchmarks.story import Story
    from benchmarks.turns import Step
    from pos_app.domain.orders import Line
    from pos_app.wiring import OpenShop

    Tickets = list[tuple[int, tuple[Line, ...]]]

LINES: Final = 3


def measure(bench: Bench) -> Report:
    """Place an order on our till and on the floor."""
    found = in_all_sizes("place an order", PLACE, bench)
    return Report(
        title="Place an order",
        how=f"{LINES} lines, a customer, into preparation. The floor writes the same order,"
        " lines and request.",
        columns=COMPARED,
        rows=found.rows,
        promises=(
            Promise("place an order, against the same rows", 3, found.biggest.ratio, "x"),
            *found.flat,
        ),
    )


def _tickets(story: Story, how_many: int) -> Tickets:
    lines = tuple(story.line(article) for article in story.articles[:LINES])
    story.place(story.somebody(), lines)
    return [(story.somebody(), lines) for _ in range(how_many)]


def _ours(opened: OpenShop, tickets: Tickets) -> Step:
    def step(number: int) -> None:
        customer_id, lines = tickets[number]
        command = PlaceOrder(
            request_id=new_request_id(),
            desk=opened.desk,
            lines=lines,
            customer_id=customer_id,
            send=True,
        )
        place_order(opened.counter, command)

    return step


def _floor(raw: Raw, _tickets: Tickets) -> Step:
    till = RawTill(raw)
    first = till.next_number("customer_order")
    return lambda number: till.order(first + number, LINES)


PLACE: Written[Tickets] = Written(_tickets, _ours, _floor, steps=400)
