"""What an act of measuring brings home: a table, and the promises it was about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from benchmarks.turns import Comparison, Timing

COMPARED: Final = (
    "",
    "ours p50",
    "p99",
    "CPU",
    "floor p50",
    "p99",
    "CPU",
    "ratio",
    "over the rounds",
)


@dataclass(frozen=True, slots=True)
class Promise:
    """Something that was promised with a number, and what was measured."""

    words: str
    limit: float
    measured: float
    unit: str

    @property
    def is_kept(self) -> bool:
        """Whether the figure is within its limit."""
        return self.measured <= self.limit


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One section of RESULTS.md; times are in milliseconds unless a column says otherwise."""

    title: str
    how: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    promises: tuple[Promise, ...] = ()


def compared(name: str, found: Comparison) -> tuple[str, ...]:
    """A row that sets ours beside the floor; see `COMPARED`."""
    spread = f"{found.lowest:.2f}-{found.highest:.2f}"
    return (name, *_cells(found.ours), *_cells(found.floor), f"{found.ratio:.2f}", spread)


def _cells(timing: Timing) -> tuple[str, ...]:
    return shown(timing.p50_ms), shown(timing.p99_ms), shown(timing.cpu_ms)


def shown(figure: float) -> str:
    """A figure with three digits that mean something."""
    return f"{figure:.3g}" if abs(figure) < 1000 else f"{figure:.0f}"  # noqa: PLR2004
