"""Taps on the order screen: how soon each is painted, and what thousands of them leave behind."""

from __future__ import annotations

import gc
import itertools
import sys
from functools import partial
from typing import TYPE_CHECKING, Final

from benchmarks.windows.cashier import Cashier
from benchmarks.windows.told import resident_mb, tell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QPoint

_ON_A_TICKET: Final = 20


def main(url: str, single: int, rounds: int) -> int:
    """Measure single taps, then tap so often twice and look at the memory after each time."""
    cashier = Cashier(url)
    points = [*cashier.tiles()[:_ON_A_TICKET], cashier.where("emptyTicket")]
    around = itertools.cycle(points)
    taken_ms = [cashier.painted_ms(partial(cashier.tap, next(around))) for _ in range(single)]
    tell("painted", taken_ms=taken_ms)
    before_mb, objects_before = _tapped(cashier, around, rounds)
    after_mb, objects_after = _tapped(cashier, around, rounds)
    tell("tapped", grown_mb=after_mb - before_mb, objects=objects_after - objects_before)
    cashier.go_home()
    return 0


def _tapped(cashier: Cashier, around: Iterator[QPoint], taps: int) -> tuple[float, int]:
    for _ in range(taps):
        cashier.tap(next(around))
    cashier.rest()
    gc.collect()
    return resident_mb(), len(gc.get_objects())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
