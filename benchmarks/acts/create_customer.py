"""A customer entered with a name and a telephone number, findable at once."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from benchmarks.people import people
from benchmarks.raw_till import RawTill
from benchmarks.report import COMPARED, Promise, Report
from benchmarks.sizes import in_all_sizes
from benchmarks.written import Written
from pos_app.services.customers import CreateCustomer, CustomerFields, create_customer
from pos_app.wiring import new_request_id

if TYPE_CHECKING:
    from benchmarks.bench import Bench
    from benchmarks.raw_store import Raw
    from benchmarks.story import Story
    from benchmarks.turns import Step
    from pos_app.wiring import OpenShop


def measure(bench: Bench) -> Report:
    """Enter customers on our till and on the floor."""
    found = in_all_sizes("create a customer", CREATE, bench)
    return Report(
        title="Create a customer",
        how="The registry is asked whether somebody has the same number. The floor writes the same"
        " customer, two accounts, words of the search and request, and asks nothing.",
        columns=COMPARED,
        rows=found.rows,
        promises=(
            Promise("create a customer, against the same rows", 3, found.biggest.ratio, "x"),
            *found.flat,
        ),
    )


def _newcomers(story: Story, how_many: int) -> list[CustomerFields]:
    # Others at every run: the registry would notice the same telephone number.
    found = list(people(how_many + 1, seed=time.time_ns()))
    story.enter(found.pop())
    return found


def _ours(opened: OpenShop, newcomers: list[CustomerFields]) -> Step:
    def step(number: int) -> None:
        command = CreateCustomer(
            request_id=new_request_id(), desk=opened.desk, fields=newcomers[number]
        )
        create_customer(opened.counter, command)

    return step


def _floor(raw: Raw, newcomers: list[CustomerFields]) -> Step:
    till = RawTill(raw)
    first = till.next_number("customer")
    return lambda number: till.enter(first + number, newcomers[number])


CREATE: Written[list[CustomerFields]] = Written(_newcomers, _ours, _floor, steps=400)
