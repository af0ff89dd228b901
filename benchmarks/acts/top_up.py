"""Credit loaded in cash, with and without the slip that says so."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from benchmarks.raw_till import RawTill
from benchmarks.report import COMPARED, Promise, Report, compared
from benchmarks.sizes import in_all_sizes
from benchmarks.story import LOADED
from benchmarks.written import Written
from pos_app.domain.tenders import Method
from pos_app.services.top_up import TopUp, top_up
from pos_app.wiring import new_request_id

if TYPE_CHECKING:
    from benchmarks.bench import Bench
    from benchmarks.raw_store import Raw
    from benchmarks.story import Story
    from benchmarks.turns import Step
    from pos_app.wiring import OpenShop


def measure(bench: Bench) -> Report:
    """Load credit on our till and on the floor; the slip is measured in the big shop."""
    found = in_all_sizes("top up", TOP_UP, bench)
    with_slip = WITH_SLIP.beside_the_floor(bench, bench.ends[1])
    return Report(
        title="Top up",
        how="Cash in, credit up. The floor writes the same five rows (operation, transfer, balance,"
        " head of the book, request); with a slip also the print job and the secret of its QR.",
        columns=COMPARED,
        rows=(*found.rows, compared("with its slip", with_slip)),
        promises=(
            Promise("top up, against the same rows by raw sqlite3", 2.5, found.biggest.ratio, "x"),
            *found.flat,
        ),
    )


def _customers(story: Story, how_many: int, *, slip: bool) -> list[int]:
    story.load(story.somebody(), LOADED, slip=slip)
    return [story.somebody() for _ in range(how_many)]


def _ours(opened: OpenShop, customers: list[int], *, slip: bool) -> Step:
    def step(number: int) -> None:
        command = TopUp(
            request_id=new_request_id(),
            desk=opened.desk,
            customer_id=customers[number],
            amount=LOADED,
            method=Method.CASH,
            confirmed=True,
            print_slip=slip,
        )
        top_up(opened.counter, command)

    return step


def _floor(raw: Raw, customers: list[int], *, slip: bool) -> Step:
    till = RawTill(raw)
    known = [(customer_id, till.accounts(customer_id)[0]) for customer_id in customers]
    return lambda number: till.load(*known[number], slip=slip)


def _top_up(*, slip: bool) -> Written[list[int]]:
    return Written(
        partial(_customers, slip=slip), partial(_ours, slip=slip), partial(_floor, slip=slip), 400
    )


TOP_UP = _top_up(slip=False)
WITH_SLIP = _top_up(slip=True)
