"""A customer's credit, read in one row."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from benchmarks.read import Read
from benchmarks.report import COMPARED, Promise, Report
from benchmarks.sizes import in_all_sizes

if TYPE_CHECKING:
    from benchmarks.bench import Bench
    from benchmarks.raw_store import Raw
    from benchmarks.stores import Size
    from benchmarks.turns import Step
    from pos_app.wiring import OpenShop

_BALANCE: Final = "SELECT balance_minor FROM account WHERE customer_id = ? AND kind = 'credit'"


def measure(bench: Bench) -> Report:
    """Read balances through the views and through the driver."""
    found = in_all_sizes("read a balance", BALANCE, bench)
    return Report(
        title="Read a balance",
        how="Of any customer. The floor is one SELECT on a connection that is open.",
        columns=COMPARED,
        rows=found.rows,
        promises=(
            Promise("read a balance", 0.1, found.biggest.ours.p50_ms, "ms"),
            *found.flat,
        ),
    )


def _ours(opened: OpenShop, size: Size) -> Step:
    chance = random.Random(1)
    return lambda _: opened.views.balance(chance.randint(1, size.customers))


def _floor(raw: Raw, size: Size) -> Step:
    chance = random.Random(1)
    return lambda _: raw.execute(_BALANCE, (chance.randint(1, size.customers),)).fetchone()


BALANCE: Final = Read(_ours, _floor, steps=2000)
