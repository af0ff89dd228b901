"""The whole book checked from the first page to the last."""

from __future__ import annotations

import hashlib
import time
from contextlib import closing
from typing import TYPE_CHECKING, Final

from benchmarks.raw_store import raw_reader
from benchmarks.report import Promise, Report, shown
from benchmarks.stores import Size, store_of
from pos_app.wiring import open_shop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from benchmarks.bench import Bench

_MILLION: Final = 1_000_000
_BOOK: Final = (
    "SELECT operation.*, transfer.*, request.* FROM operation JOIN request USING (request_id)"
    " JOIN transfer ON operation_sequence = sequence ORDER BY sequence, position"
)


def measure(bench: Bench) -> Report:
    """Verify every size once; the floor reads the same rows and hashes them."""
    found = {entries: _at(bench, Size(entries)) for entries in bench.sizes}
    biggest = found[bench.ends[1]]
    return Report(
        title="Verify the book",
        how="Every rule of the book over every row, in seconds. The floor reads operations,"
        " transfers and requests once and hashes them; it checks nothing.",
        columns=("", "ours s", "floor s", "ratio", "ours, s a million entries"),
        rows=tuple(_row(entries, *seconds) for entries, seconds in found.items()),
        promises=(
            Promise("verify a million entries", 30, _per_million(bench.ends[1], biggest[0]), "s"),
        ),
    )


def _at(bench: Bench, size: Size) -> tuple[float, float]:
    path = store_of(bench.place, size)
    return _seconds(lambda: _ours(path)), _seconds(lambda: _floor(path))


def _ours(path: Path) -> None:
    with closing(open_shop(f"sqlite:///{path}")) as opened:
        wrong = list(opened.handle.audit.findings())
    assert not wrong, wrong[:3]


def _floor(path: Path) -> None:
    with closing(raw_reader(path)) as raw:
        for row in raw.execute(_BOOK):
            hashlib.sha256(repr(row).encode()).hexdigest()


def _seconds(run: Callable[[], None]) -> float:
    started_s = time.perf_counter()
    run()
    return time.perf_counter() - started_s


def _per_million(entries: int, seconds: float) -> float:
    return seconds * _MILLION / entries


def _row(entries: int, ours_s: float, floor_s: float) -> tuple[str, ...]:
    figures = (ours_s, floor_s, ours_s / floor_s, _per_million(entries, ours_s))
    return (f"{entries:,} entries", *map(shown, figures))
