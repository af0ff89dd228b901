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
    bare, till = ([pair[side]["filled"] for pair in rounds] for side in (0, 1))
    first = [pair[1]["first frame"] for pair in rounds]
    ratios = [ours.after_ms / floor.after_ms for ours, floor in zip(till, bare, strict=True)]
    ratio = statistics.median(ratios)
    memory_mb = max(line.figures["resident_mb"] for line in till)
    return Report(
        title="Start, and memory at the first screen",
        how=f"{ROUNDS} starts in turn, painted in memory by Qt's software renderer, files warm. The"
        " floor is a bare Qt Quick window with 48 buttons that reads 50 customers through"
        " SQLAlchemy Core. Usable means that the articles can be tapped and the book is open.",
        columns=("", "first frame ms", "usable ms", "MB", "ratio", "over the rounds"),
        rows=(
            ("bare window", *_row(bare, bare)),
            (
                "the till",
                *_row(first, till),
                f"{ratio:.2f}",
                f"{min(ratios):.2f}-{max(ratios):.2f}",
            ),
            (f"the till, {bench.ends[1]:,} entries", *_row([big["first frame"]], [big["filled"]])),
        ),
        promises=(
            Promise("first usable screen, against a bare window", 1.5, ratio, "x"),
            Promise("libraries for printing loaded by then", 0, _printing(till), "of them"),
            Promise("memory at the first screen", 140, memory_mb, "MB"),
        ),
    )


def _url(path: Path) -> str:
    return f"sqlite:///{path}"


def _row(first: list[Line], usable: list[Line]) -> tuple[str, ...]:
    first_ms, usable_ms = (
        statistics.median(line.after_ms for line in side) for side in (first, usable)
    )
    return shown(first_ms), shown(usable_ms), shown(usable[0].figures["resident_mb"])


def _printing(till: list[Line]) -> int:
    loaded = {module.partition(".")[0] for line in till for module in line.figures["loaded"]}
    return len(loaded & set(_PRINTING))
