"""The record of the customer who comes most often: fifty movements with their balances."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from benchmarks.read import Read
from benchmarks.report import COMPARED, Promise, Report, compared
from benchmarks.sizes import in_all_sizes
from benchmarks.stores import BUSIEST

if TYPE_CHECKING:
    from benchmarks.bench import Bench
    from benchmarks.raw_store import Raw
    from benchmarks.stores import Size
    from benchmarks.turns import Step
    from pos_app.wiring import OpenShop

ROWS: Final = 50
_SIDE: Final = (
    "SELECT operation_sequence AS sequence, position, amount_minor, {own}_balance_after,"
    " {other}_account AS other, currency, order_id FROM transfer"
    " WHERE {own}_account = :account AND {own}_balance_after IS NOT NULL"
)
_MOVEMENTS: Final = (
    "SELECT moved.*, operation.kind, operation.recorded_at_us, account.kind, note, till.name,"
    f" operator.name FROM ({_SIDE.format(own='credit', other='debit')}"
    f" UNION ALL {_SIDE.format(own='debit', other='credit')}"
    f" ORDER BY sequence DESC, position DESC LIMIT {ROWS}) AS moved"
    " JOIN operation USING (sequence) JOIN account ON account.id = other"
    " JOIN till ON till.id = operation.till_id JOIN operator ON operator.id = operator_id"
    " LEFT JOIN operation_note ON operation_sequence = sequence"
    " ORDER BY sequence DESC, position DESC"
)
_ACCOUNT: Final = "SELECT id FROM account WHERE customer_id = ? AND kind = 'credit'"


def measure(bench: Bench) -> Report:
    """Read the first screen of a long history, a page in its middle, and the whole record."""
    found = in_all_sizes("50 rows of the busiest customer", NEWEST, bench)
    big = bench.ends[1]
    middle, record = (act.beside_the_floor(bench, big) for act in (MIDDLE, RECORD))
    return Report(
        title=f"Open a customer's history, {ROWS} rows",
        how="Of the customer who has a tenth of all entries. The floor is one statement on an open"
        " connection. The whole record is the customer, the tabs, the orders and the movements,"
        " beside the movements alone on the floor.",
        columns=COMPARED,
        rows=(
            *found.rows,
            compared("a page in the middle", middle),
            compared("the whole record", record),
        ),
        promises=(
            Promise("50 rows of the busiest customer", 0.5, found.biggest.ours.p50_ms, "ms"),
            *found.flat,
        ),
    )


def _newest(opened: OpenShop, _size: Size) -> Step:
    return lambda _: opened.views.statement(BUSIEST, limit=ROWS)


def _middle(opened: OpenShop, size: Size) -> Step:
    return lambda _: opened.views.statement(BUSIEST, limit=ROWS, before=(size.entries // 2, 1))


def _record(opened: OpenShop, _size: Size) -> Step:
    views = opened.views

    def step(_: int) -> None:
        views.customer(BUSIEST)
        views.open_tabs(BUSIEST)
        views.customer_orders(BUSIEST, limit=ROWS)
        views.statement(BUSIEST, limit=ROWS)

    return step


def _floor(raw: Raw, _size: Size) -> Step:
    account = raw.execute(_ACCOUNT, (BUSIEST,)).fetchone()[0]
    return lambda _: raw.execute(_MOVEMENTS, {"account": account}).fetchall()


NEWEST: Final = Read(_newest, _floor, steps=400)
MIDDLE: Final = Read(_middle, _floor, steps=400)
RECORD: Final = Read(_record, _floor, steps=200)
