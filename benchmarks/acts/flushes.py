"""How often the disk is made to keep its word: flushes and bytes written, counted, not timed."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.bench import CHECKOUT
from benchmarks.report import Promise, Report, shown
from benchmarks.stores import Size, store_of, twin

if TYPE_CHECKING:
    from benchmarks.bench import Bench

_ACTS: Final = {
    "pay": "pay with credit",
    "top_up": "top up, with its slip",
    "settle": "settle 20 tabs",
}
_FEW: Final = 5
_MANY: Final = 105


def measure(bench: Bench) -> Report:
    """Do each act five times and a hundred and five times; the difference is a hundred acts."""
    store_of(bench.place, Size(1_000))
    found = {words: _per_act(bench, act) for act, words in _ACTS.items()}
    return Report(
        title="Flushes",
        how="fsync and fdatasync calls of the whole process, as `strace` counts them: those of a"
        " hundred acts, divided by a hundred. The little over one is SQLite's own checkpoint,"
        " every thousand pages.",
        columns=("an act", "flushes"),
        rows=tuple((words, shown(flushes)) for words, flushes in found.items()),
        promises=tuple(
            Promise(f"{words}: flushes", 1.1, flushes, "an act") for words, flushes in found.items()
        ),
    )


def _per_act(bench: Bench, act: str) -> float:
    few, many = (_flushes(bench, act, times) for times in (_FEW, _MANY))
    return (many - few) / (_MANY - _FEW)


def _flushes(bench: Bench, act: str, times: int) -> int:
    path = twin.__wrapped__(bench.place, Size(1_000), "flushed")
    with tempfile.NamedTemporaryFile("r", encoding="utf-8") as calls:
        command = ["strace", "-f", "-qq", "-e", "trace=fsync,fdatasync", "-o", calls.name]
        child = [sys.executable, "-m", "benchmarks.repeating", act, str(path), str(times)]
        subprocess.run([*command, *child], cwd=CHECKOUT, check=True)
        return sum("sync(" in line for line in Path(calls.name).read_text().splitlines())
