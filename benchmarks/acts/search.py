"""Search as you type, letter by letter, with hits, with typing errors, with two words."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from benchmarks.people import people
from benchmarks.read import Read
from benchmarks.report import COMPARED, Promise, Report, compared
from benchmarks.stores import Size
from pos_app.domain.customers import CustomerKind
from pos_app.domain.text import folded

if TYPE_CHECKING:
    from benchmarks.bench import Bench
    from benchmarks.raw_store import Raw
    from benchmarks.turns import Comparison, Step
    from pos_app.wiring import OpenShop

ROWS: Final = 50
_FOUND: Final = (
    "SELECT customer.id, name, surname, phone, credit.balance_minor, tab.balance_minor"
    " FROM customer_word CROSS JOIN customer"
    " CROSS JOIN account AS credit CROSS JOIN account AS tab"
    " WHERE customer_word MATCH ? AND customer.id = (customer_word.rowid & 268435455)"
    " AND credit.customer_id = customer.id AND credit.kind = 'credit'"
    " AND tab.customer_id = customer.id AND tab.kind = 'tab'"
    f" ORDER BY customer_word.rowid LIMIT {ROWS + 1}"
)
_WANTED: Final = 200


@dataclass(frozen=True, slots=True)
class Typing:
    """A way of typing somebody's name: what stands in the field then."""

    name: str
    as_typed: Callable[[str, str], str]
    finds: bool = True

    def texts(self, size: Size) -> list[str]:
        """What is typed for people of the registry, the same in every run."""
        someone = random.Random(1).sample(list(people(size.customers)), _WANTED // 2)
        named = [folded(f"{one.surname or one.name} {one.name}").split() for one in someone]
        return [self.as_typed(words[0], words[-1]) for words in named]


def _begun(letters: int) -> Typing:
    name = f"{letters} letters" if letters > 1 else "1 letter"
    return Typing(name, lambda surname, _: surname[:letters])


WAYS: Final = (
    *map(_begun, range(1, 9)),
    Typing("surname and two letters", lambda surname, name: f"{surname} {name[:2]}"),
    Typing("both begun", lambda surname, name: f"{surname[:2]} {name[:2]}"),
    Typing("nobody: a wrong letter", lambda one, _: f"{one[:3]}x{one[3:]}q", finds=False),
    Typing("nobody: the wrong name", lambda one, two: f"{one} {two}xq", finds=False),
)


def measure(bench: Bench) -> Report:
    """Type in every way in the biggest registry, and in the smallest for the growth."""
    small, big = bench.ends
    found = {way.name: _typed((way,)).beside_the_floor(bench, big) for way in WAYS}
    mixed = _typed(WAYS).beside_the_floor(bench, big)
    grown = _typed(WAYS).beside_a_small_shop(bench)
    registry = f"{Size(big).customers:,}"
    return Report(
        title="Search as you type",
        how=f"Among {registry} persons, the first {ROWS} by name with credit and tab. The floor is"
        " the same full-text match as one bare statement.",
        columns=COMPARED,
        rows=(
            *(compared(name, one) for name, one in found.items()),
            compared("all ways mixed", mixed),
            compared(f"growth: {registry} beside {Size(small).customers:,}", grown),
        ),
        promises=(
            Promise(f"search among {registry}, p99", 2, mixed.ours.p99_ms, "ms"),
            Promise("search, slowest miss beside slowest hit", 1, _misses(found), "x"),
        ),
    )


def _typed(ways: tuple[Typing, ...]) -> Read:
    return Read(partial(_ours, ways=ways), partial(_floor, ways=ways), steps=_WANTED)


def _ours(opened: OpenShop, size: Size, ways: tuple[Typing, ...]) -> Step:
    texts = itertools.cycle(_mixed(size, ways))
    return lambda _: opened.views.customers(CustomerKind.PERSON, next(texts), limit=ROWS)


def _floor(raw: Raw, size: Size, ways: tuple[Typing, ...]) -> Step:
    texts = _mixed(size, ways)
    matches = itertools.cycle([" ".join(f'"p{word}"*' for word in text.split()) for text in texts])
    return lambda _: raw.execute(_FOUND, (next(matches),)).fetchall()


def _mixed(size: Size, ways: tuple[Typing, ...]) -> list[str]:
    texts = [text for way in ways for text in way.texts(size)]
    random.Random(2).shuffle(texts)
    return texts


def _misses(found: dict[str, Comparison]) -> float:
    slowest = [
        max(found[way.name].ours.p50_ms for way in WAYS if way.finds is finds)
        for finds in (False, True)
    ]
    return slowest[0] / slowest[1]
