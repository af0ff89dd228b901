"""Stores of a thousand to a million entries, built once through the real acts and kept."""

from __future__ import annotations

import hashlib
import itertools
import os
import random
import shutil
import sys
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import TYPE_CHECKING, Final

from benchmarks.bench import CHECKOUT
from benchmarks.people import people
from benchmarks.story import Story
from pos_app.storage.bulk import together
from pos_app.wiring import fill_sample_shop, open_shop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pos_app.services.customers import CustomerFields
    from pos_app.services.ports import Store
    from pos_app.wiring import OpenShop

BUSIEST: Final = 1
"""The number of the customer to whom every tenth entry belongs."""
_SHARE: Final = 10
_FEWEST: Final = 100
_MOST: Final = 100_000
_SEED: Final = 7
_AT_ONCE: Final = 5_000


@dataclass(frozen=True, slots=True)
class Size:
    """How big a shop is."""

    entries: int

    @property
    def customers(self) -> int:
        """One customer for ten entries, within reason."""
        return max(_FEWEST, min(_MOST, self.entries // 10))


def store_of(place: Path, size: Size) -> Path:
    """The file of a shop of this size; nobody writes in it after it was built."""
    path = place / f"{tables_now()}-{size.entries}.saldo"
    if not path.exists():
        place.mkdir(parents=True, exist_ok=True)
        growing = path.with_suffix(".growing")
        forget(growing)
        build(f"sqlite:///{growing}", size)
        growing.rename(path)
    return path


@cache
def twin(place: Path, size: Size, name: str) -> Path:
    """A copy to write in, made anew once in every run."""
    copy = place / f"{name}-{size.entries}.saldo"
    forget(copy)
    shutil.copy(store_of(place, size), copy)
    # Or the disk would still be busy with the copy while we measure.
    os.sync()
    return copy


@cache
def demo_store(place: Path) -> Path:
    """The sample shop of the demo, made anew once in every run."""
    place.mkdir(parents=True, exist_ok=True)
    path = place / "demo.saldo"
    forget(path)
    fill_sample_shop(f"sqlite:///{path}")
    return path


def forget(path: Path) -> None:
    """Remove a store that nobody has open, with whatever SQLite left beside it."""
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def build(url: str, size: Size) -> None:
    """Play a shop of this size into an empty store."""
    opened = open_shop(url)
    try:
        story = story_in(opened, size)
        newcomers = people(size.customers)
        for portion in _portions(size.customers):
            together(opened.handle, partial(_enter, story, newcomers, portion))
        for portion in _portions(size.entries):
            together(opened.handle, partial(_trade, story, portion))
            print(f"  + {portion:,} entries", file=sys.stderr, flush=True)
    finally:
        opened.close()


def story_in(opened: OpenShop, size: Size) -> Story:
    """A story that begins in this shop."""
    story = Story(opened.counter, opened.desk, random.Random(_SEED), size.customers)
    story.open_price_list()
    return story


def over(story: Story, store: Store) -> Story:
    """The same story, going on in another store: one big transaction."""
    story.counter = replace(story.counter, store=store)
    return story


def _enter(story: Story, newcomers: Iterator[CustomerFields], how_many: int, store: Store) -> None:
    over(story, store)
    for fields in itertools.islice(newcomers, how_many):
        story.enter(fields)


def _trade(story: Story, how_many: int, store: Store) -> None:
    over(story, store)
    customers = list(story.credit)
    for _ in range(how_many):
        busiest = story.chance.randrange(_SHARE) == 0
        story.trade(customers[0] if busiest else story.chance.choice(customers))


def _portions(whole: int) -> Iterator[int]:
    for start in range(0, whole, _AT_ONCE):
        yield min(_AT_ONCE, whole - start)


@cache
def tables_now() -> str:
    """A name for the tables as they are now: when they change, the stores are built anew."""
    digest = hashlib.sha256()
    for path in sorted((CHECKOUT / "pos_app" / "storage" / "migrations" / "sql").iterdir()):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:8]
