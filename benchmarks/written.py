"""Acts that write: our till in one copy of a shop, the bare driver in another."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from benchmarks.raw_store import Raw, raw_store
from benchmarks.stores import Size, over, story_in, twin
from benchmarks.story import Story
from benchmarks.turns import Comparison, Step, compare, steps_needed
from benchmarks.yardstick import yardstick
from pos_app.storage.bulk import together
from pos_app.wiring import OpenShop, open_shop

if TYPE_CHECKING:
    from benchmarks.bench import Bench

Work = TypeVar("Work")


@dataclass(frozen=True, slots=True)
class Written(Generic[Work]):
    """An act that writes.

    ``prepare`` makes through the real services as much work as there will be
    steps, and does the act once, so that the floor can see what rows it writes.
    """

    prepare: Callable[[Story, int], Work]
    ours: Callable[[OpenShop, Work], Step]
    floor: Callable[[Raw, Work], Step]
    steps: int

    def beside_the_floor(self, bench: Bench, entries: int) -> Comparison:
        """Ours and the floor in shops of one size."""
        with ExitStack() as both:
            floor = self._floor(bench, entries, both)
            ours = self._ours(bench, entries, both)
            return compare(ours, floor, steps=self.steps)

    def beside_the_yardstick(self, bench: Bench, entries: int) -> Comparison:
        """Ours in a shop of this size, and the yardstick."""
        with ExitStack() as both:
            ours = self._ours(bench, entries, both)
            raw, step = yardstick(bench.place / "yardstick.saldo", steps_needed(self.steps))
            both.enter_context(closing(raw))
            return compare(ours, step, steps=self.steps)

    def beside_a_small_shop(self, bench: Bench) -> Comparison:
        """Ours in the biggest shop and in the smallest."""
        with ExitStack() as both:
            small, big = (self._ours(bench, entries, both) for entries in bench.ends)
            return compare(big, small, steps=self.steps)

    def _ours(self, bench: Bench, entries: int, both: ExitStack) -> Step:
        path = twin(bench.place, Size(entries), "ours")
        opened = both.enter_context(closing(open_shop(f"sqlite:///{path}")))
        return self.ours(opened, self._work(opened, entries))

    def _floor(self, bench: Bench, entries: int, both: ExitStack) -> Step:
        path = twin(bench.place, Size(entries), "floor")
        with closing(open_shop(f"sqlite:///{path}")) as opened:
            work = self._work(opened, entries)
        raw = both.enter_context(closing(raw_store(path)))
        return self.floor(raw, work)

    def _work(self, opened: OpenShop, entries: int) -> Work:
        story = story_in(opened, Size(entries))
        needed = steps_needed(self.steps)
        return together(opened.handle, lambda store: self.prepare(over(story, store), needed))
