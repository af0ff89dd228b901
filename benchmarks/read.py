"""Acts that read: questions of the screens, asked of a shop that nobody writes in."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.raw_store import Raw, raw_reader
from benchmarks.stores import Size, twin
from benchmarks.turns import Comparison, Step, compare
from pos_app.wiring import OpenShop, open_shop

if TYPE_CHECKING:
    from benchmarks.bench import Bench


@dataclass(frozen=True, slots=True)
class Read:
    """A question: as the screens ask it, and as bare SQL."""

    ours: Callable[[OpenShop, Size], Step]
    floor: Callable[[Raw, Size], Step]
    steps: int

    def beside_the_floor(self, bench: Bench, entries: int) -> Comparison:
        """Ours and the floor over one shop."""
        size = Size(entries)
        path = twin(bench.place, size, "ours")
        with (
            closing(open_shop(f"sqlite:///{path}")) as opened,
            closing(raw_reader(path)) as raw,
        ):
            return compare(self.ours(opened, size), self.floor(raw, size), steps=self.steps)

    def beside_a_small_shop(self, bench: Bench) -> Comparison:
        """Ours in the biggest shop and in the smallest."""
        with ExitStack() as both:
            small, big = (self._opened(bench, Size(entries), both) for entries in bench.ends)
            return compare(big, small, steps=self.steps)

    def _opened(self, bench: Bench, size: Size, both: ExitStack) -> Step:
        url = f"sqlite:///{twin(bench.place, size, 'ours')}"
        return self.ours(both.enter_context(closing(open_shop(url))), size)
