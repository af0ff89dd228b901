"""The same act in every size of shop, and what the years do to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from benchmarks.report import Promise, compared
from benchmarks.turns import Comparison

if TYPE_CHECKING:
    from benchmarks.bench import Bench


class Measured(Protocol):
    """An act with a floor."""

    def beside_the_floor(self, bench: Bench, entries: int) -> Comparison:
        """Ours and the floor in a shop of one size."""

    def beside_a_small_shop(self, bench: Bench) -> Comparison:
        """Ours in the biggest shop and in the smallest."""


@dataclass(frozen=True, slots=True)
class InAllSizes:
    """The rows of a report, the biggest shop's figures, and the promise of not growing."""

    rows: tuple[tuple[str, ...], ...]
    biggest: Comparison
    flat: tuple[Promise, ...]


def in_all_sizes(what: str, act: Measured, bench: Bench) -> InAllSizes:
    """Ours beside the floor in every size, and ours in the biggest beside the smallest."""
    found = {entries: act.beside_the_floor(bench, entries) for entries in bench.sizes}
    rows = [compared(f"{entries:,} entries", one) for entries, one in found.items()]
    small, big = bench.ends
    if small == big:
        return InAllSizes(tuple(rows), found[big], ())
    grown = act.beside_a_small_shop(bench)
    rows.append(compared(f"growth: {big:,} beside {small:,}", grown))
    return InAllSizes(tuple(rows), found[big], (flat(what, grown),))


def flat(what: str, grown: Comparison) -> Promise:
    """The promise that an act does not slow down with the years."""
    return Promise(f"{what}, in the biggest shop against the smallest", 1.3, grown.ratio, "x")
