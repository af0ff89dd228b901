"""What is measured: each act in a file of its own, with its floor."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from benchmarks.bench import Bench
    from benchmarks.report import Report

ACTS: Final[tuple[str, ...]] = (
    "pay",
    "top_up",
    "settle",
    "place_order",
    "create_customer",
    "flushes",
    "balance",
    "history",
    "search",
    "slip",
    "beside_a_printer",
    "verify",
    "start_up",
    "screens",
    "page",
    "tills",
)
"""In the order of RESULTS.md."""


def take(act: str, bench: Bench) -> Report:
    """Measure one act; its module is imported only now, so that acts do not weigh on each other."""
    report: Report = importlib.import_module(f"benchmarks.acts.{act}").measure(bench)
    return report
