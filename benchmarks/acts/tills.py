"""One, two, four and eight tills that share one PostgreSQL store."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Final

from benchmarks.bench import CHECKOUT
from benchmarks.report import Promise, Report, shown
from benchmarks.shared.market import SECONDS, TILLS

if TYPE_CHECKING:
    from benchmarks.bench import Bench

# A server of our own that really waits for its disk.
_SERVER: Final = ("pg_virtualenv", "-t", "-o", "fsync=on", "-i", "--locale=C.UTF-8 --encoding=UTF8")


def measure(_bench: Bench) -> Report:
    """Put up a server, sell, audit, and take it down."""
    said = _sold()
    spread, hot = (
        [_a_second(said[f"{way} {tills}"]) for tills in TILLS] for way in ("spread", "hot")
    )
    return Report(
        title="Several tills on PostgreSQL",
        how=f"Sales a second, {SECONDS} s each; a sale is an order placed and paid with credit, two"
        " commits; every till is a process. «Spread» is 32 customers, «hot» one and the same for"
        f" all. Afterwards the book was audited: {said['audited']['sold']:,} sales, none lost, none"
        " twice, every rule kept.",
        columns=("customers", *(f"{tills} till{'s' * (tills > 1)}" for tills in TILLS)),
        rows=(("spread", *map(shown, spread)), ("hot", *map(shown, hot))),
        promises=(
            Promise("one till's sales, against eight tills'", 0.5, spread[0] / spread[-1], "x"),
        ),
    )


def _sold() -> dict[str, dict[str, object]]:
    command = [*_SERVER, sys.executable, "-m", "benchmarks.shared.market"]
    done = subprocess.run(command, cwd=CHECKOUT, stdout=subprocess.PIPE, text=True, check=True)
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return {line["moment"]: line for line in lines}


def _a_second(line: dict[str, object]) -> float:
    counts = line["sold"]
    assert isinstance(counts, list)
    return sum(counts) / SECONDS
