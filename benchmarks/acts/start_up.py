"""From the click on the icon to a screen that can be used, and the memory it holds then."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING, Final

from benchmarks.report import Promise, Report, shown
from benchmarks.stores import Size, demo_store, twin
from benchmarks.windows.running import run_window

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.bench import Bench
    from benchmarks.windows.running import Line

ROUNDS: Final = 7
_PRINTING: Final = ("escpos", "PIL", "qrcode", "usb", "serial")


def measure(bench: Bench) -> Report:
    """Start the bare window and the till in turn, over the sample shop; the till over a big one."""
    demo = demo_store(bench.place)
    run_window("first_screen", _url(demo))  # so that the screens are compiled, as on every day
    rounds = [
        (run_window("bare", _url(demo)), run_window("first_screen", _url(demo)))
        for _ in range(ROUNDS)
    ]
    big = run_window("first_screen", _url(twin(bench.place, Size(bench.ends[1]), "ours")))
    starts = [pair[1] for pair in rounds]
    bare, till = ([pair[side]["filled"] for pair in rounds] for side in (0, 1))
    ratios = [ours.after_ms / floor.after_ms for ours, floor in zip(till, bare, strict=True)]
    ratio = statistics.median(ratios)
    memory_mb, open_mb = (
        max(start[moment].figures["resident_mb"] for start in starts)
        for moment in ("filled", "at rest")
    )
    tap_ms = statistics.median(start["tapped"].figures["taken_ms"] for start in starts)
    return Report(
        title="Start, and memory at the first screen",
        how=f"{ROUNDS} starts in turn, painted in memory by Qt's software renderer, files warm. The"
        " floor is a bare Qt Quick window with 48 buttons that reads 50 customers through"
        " SQLAlchemy Core. Usable means that the articles are painted and one that is tapped goes"
        " onto the ticket; acts wait until the book is open. That first tap, while the book is"
        f" being opened, was painted after {shown(tap_ms)} ms.",
        columns=(
            "",
            "first frame ms",
            "usable ms",
            "book open ms",
            "MB when usable",
            "MB at rest",
            "ratio",
            "over the rounds",
        ),
        rows=(
            ("bare window", _ms(bare), _ms(bare), _ms(bare), _mb(bare), _mb(bare)),
            ("the till", *_row(starts), f"{ratio:.2f}", f"{min(ratios):.2f}-{max(ratios):.2f}"),
            (f"the till, {bench.ends[1]:,} entries", *_row([big])),
        ),
        promises=(
            Promise("first usable screen, against a bare window", 1.5, ratio, "x"),
            Promise("libraries for printing loaded by the start", 0, _printing(starts), "of them"),
            Promise("memory at the first screen", 140, memory_mb, "MB"),
            Promise("memory with the book open", 150, open_mb, "MB"),
        ),
    )


def _url(path: Path) -> str:
    return f"sqlite:///{path}"


def _row(starts: list[dict[str, Line]]) -> tuple[str, ...]:
    first, usable, opened, rest = (
        [start[moment] for start in starts]
        for moment in ("first frame", "filled", "open", "at rest")
    )
    return _ms(first), _ms(usable), _ms(opened), _mb(usable), _mb(rest)


def _ms(lines: list[Line]) -> str:
    return shown(statistics.median(line.after_ms for line in lines))


def _mb(lines: list[Line]) -> str:
    return shown(lines[0].figures["resident_mb"])


def _printing(starts: list[dict[str, Line]]) -> int:
    loaded = {
        module.partition(".")[0]
        for start in starts
        for module in start["at rest"].figures["loaded"]
    }
    return len(loaded & set(_PRINTING))
