"""RESULTS.md and the figures behind it, act by act, each with its day."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Self

import msgspec

from benchmarks.acts import ACTS
from benchmarks.bench import CHECKOUT
from benchmarks.machine import machine, pace, versions
from benchmarks.report import Report, shown

if TYPE_CHECKING:
    from datetime import datetime

    from benchmarks.report import Promise

PAGE: Final = CHECKOUT / "benchmarks" / "RESULTS.md"
FIGURES: Final = CHECKOUT / "benchmarks" / "results.json"


@dataclass(frozen=True, slots=True)
class Taken:
    """A report with the day, machine and versions it was taken on."""

    report: Report
    day: str
    machine: str
    versions: str

    @classmethod
    def now(cls, report: Report, moment: datetime) -> Self:
        """Sign a report with this machine."""
        return cls(report, f"{moment:%Y-%m-%d %H:%M}", f"{machine()}, {pace()}", versions())


@dataclass(frozen=True, slots=True)
class Results:
    """The last figures of every act."""

    taken: dict[str, Taken] = field(default_factory=dict)

    @classmethod
    def read(cls) -> Self:
        """What was measured before; nothing, on the first day."""
        if not FIGURES.exists():
            return cls()
        return cls(msgspec.json.decode(FIGURES.read_bytes(), type=dict[str, Taken]))

    def with_one(self, act: str, taken: Taken) -> Self:
        """The same with new figures for one act."""
        return replace(self, taken={**self.taken, act: taken})

    def as_json(self) -> str:
        """All figures for other programs."""
        return msgspec.json.format(msgspec.json.encode(self.taken), indent=1).decode() + "\n"

    def write(self) -> None:
        """Keep the figures, and the page that shows them."""
        FIGURES.write_text(self.as_json(), encoding="utf-8")
        PAGE.write_text(self.page(), encoding="utf-8")

    def page(self) -> str:
        """RESULTS.md: the promises first, then act by act."""
        acts = [self.taken[act] for act in ACTS if act in self.taken]
        return "\n".join([_HEAD, _promises(acts), *map(as_text, acts)])


_HEAD: Final = """# Results

Written by `python -m benchmarks`; [README.md](README.md) says how to read it. Times are in
milliseconds. A ratio compares two things taken in turn in one run; a millisecond alone says little.
"""


def as_text(taken: Taken) -> str:
    """One act as a section of RESULTS.md."""
    report = taken.report
    table = _table(report.columns, report.rows)
    signed = f"*{taken.day}; {taken.machine}; {taken.versions}.*"
    return "\n".join([f"## {report.title}", "", report.how, "", table, "", signed, ""])


def _promises(acts: list[Taken]) -> str:
    rows = [_promise_row(promise) for act in acts for promise in act.report.promises]
    table = _table(("promise", "limit", "measured", "kept"), rows)
    return f"## Promises\n\n{table}\n"


def _promise_row(promise: Promise) -> tuple[str, ...]:
    limit, measured = (
        f"{shown(figure)} {promise.unit}" for figure in (promise.limit, promise.measured)
    )
    return promise.words, f"≤ {limit}", measured, "yes" if promise.is_kept else "**no**"


def _table(
    columns: tuple[str, ...], rows: tuple[tuple[str, ...], ...] | list[tuple[str, ...]]
) -> str:
    ruler = ["---", *["---:"] * (len(columns) - 1)]
    return "\n".join("| " + " | ".join(row) + " |" for row in (columns, ruler, *rows))
