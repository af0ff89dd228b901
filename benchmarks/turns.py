"""Two ways of doing the same thing, taken in turn, so that both meet the same noise."""

from __future__ import annotations

import itertools
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

Step = Callable[[int], object]

ROUNDS: Final = 5
SLICE_S: Final = 0.010
WARM_UP: Final = 5
_MOST_IN_A_SLICE: Final = 500


@dataclass(frozen=True, slots=True)
class Timing:
    """How long one step takes: the usual, the slowest of a hundred, and the processor's share."""

    p50_ms: float
    p99_ms: float
    cpu_ms: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """Ours beside the floor, and how many floors ours takes, round by round."""

    ours: Timing
    floor: Timing
    ratio: float
    lowest: float
    highest: float
    steps: int


@dataclass(slots=True)
class _Side:
    """One of the two: what it does, and what its steps took so far."""

    step: Step
    numbers: Iterator[int]
    taken_ns: list[int]
    cpu_ns: int = 0

    def run(self, steps: int) -> None:
        took = self.taken_ns
        cpu_before_ns = time.thread_time_ns()
        for number in itertools.islice(self.numbers, steps):
            before_ns = time.perf_counter_ns()
            self.step(number)
            took.append(time.perf_counter_ns() - before_ns)
        self.cpu_ns += time.thread_time_ns() - cpu_before_ns


def steps_needed(steps: int, rounds: int = ROUNDS) -> int:
    """How many numbers `compare` hands to each side."""
    return steps * rounds + WARM_UP


def compare(ours: Step, floor: Step, *, steps: int, rounds: int = ROUNDS) -> Comparison:
    """Do ours and the floor in turn, a slice of about ten milliseconds each.

    Each side is called with 0, 1, 2 … so that every step can have its own order
    to pay, its own customer to read.
    """
    sides = [_Side(step, itertools.count(), []) for step in (ours, floor)]
    a_slice = _slice_of(sides)
    taken = [_round(sides, steps, a_slice) for _ in range(rounds)]
    ratios = [_p50(ours_ns) / _p50(floor_ns) for ours_ns, floor_ns, *_ in taken]
    return Comparison(
        ours=_timing([one[0] for one in taken], sum(one[2] for one in taken)),
        floor=_timing([one[1] for one in taken], sum(one[3] for one in taken)),
        ratio=statistics.median(ratios),
        lowest=min(ratios),
        highest=max(ratios),
        steps=steps * rounds,
    )


def alone(step: Step, *, steps: int) -> Timing:
    """A thing that has no floor, timed by itself."""
    side = _Side(step, itertools.count(), [])
    side.run(WARM_UP)
    side.taken_ns, side.cpu_ns = [], 0
    side.run(steps)
    return _timing([side.taken_ns], side.cpu_ns)


def _slice_of(sides: list[_Side]) -> int:
    """How many steps of ours fill a slice; the floor then does as many."""
    for side in sides:
        side.run(WARM_UP)
    return max(1, min(_MOST_IN_A_SLICE, int(SLICE_S * 1e9 / _p50(sides[0].taken_ns))))


def _round(
    sides: list[_Side], steps: int, a_slice: int
) -> tuple[Sequence[int], Sequence[int], int, int]:
    for side in sides:
        side.taken_ns, side.cpu_ns = [], 0
    for turn, start in enumerate(range(0, steps, a_slice)):
        # Who goes second finds the disk as the first one left it, so they change places.
        for side in sides if turn % 2 else sides[::-1]:
            side.run(min(a_slice, steps - start))
    ours, floor = sides
    return ours.taken_ns, floor.taken_ns, ours.cpu_ns, floor.cpu_ns


def _timing(rounds_ns: list[Sequence[int]], cpu_ns: int) -> Timing:
    taken_ns = sorted(itertools.chain.from_iterable(rounds_ns))
    # Computed as the last of a sorted list rather than interpolated: it really happened.
    slowest_ns = taken_ns[min(len(taken_ns) - 1, len(taken_ns) * 99 // 100)]
    return Timing(_p50(taken_ns) / 1e6, slowest_ns / 1e6, cpu_ns / len(taken_ns) / 1e6)


def _p50(taken_ns: Sequence[int]) -> float:
    return statistics.median(taken_ns)
