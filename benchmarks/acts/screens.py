"""What the hand and the eye notice: a tap painted, a name found, ten thousand taps without growth."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Final

from benchmarks.people import people
from benchmarks.report import Promise, Report, shown
from benchmarks.stores import Size, demo_store, twin
from benchmarks.windows.running import run_window
from pos_app.domain.text import folded
from pos_app.viewmodels.customer_list import TYPING_PAUSE_MS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.bench import Bench
    from benchmarks.windows.running import Line

TAPS: Final = 10_000
_SINGLE: Final = 420
_NAMES: Final = 60
_VIRTUAL_SCREEN: Final = ("xvfb-run", "-a", "-s", "-screen 0 1280x800x24")


def measure(bench: Bench) -> Report:
    """Tap in memory and on a virtual screen, type among all customers, and tap on and on."""
    demo = f"sqlite:///{demo_store(bench.place)}"
    taps = run_window("taps", demo, str(_SINGLE), str(TAPS))
    painted = {"tap painted, in memory": _milliseconds(taps["painted"])}
    if shutil.which(_VIRTUAL_SCREEN[0]):
        on_screen = run_window("taps", demo, str(_SINGLE), "1", prefix=_VIRTUAL_SCREEN)
        painted["tap painted, on a virtual screen"] = _milliseconds(on_screen["painted"])
    size = Size(bench.ends[1])
    # Persons only: where nobody is found, nothing new is painted.
    names = [folded(one.surname) for one in people(2 * _NAMES) if one.surname][:_NAMES]
    typed = run_window("typing", f"sqlite:///{twin(bench.place, size, 'ours')}", *names)
    painted[f"name found among {size.customers:,}, after the last key"] = _milliseconds(
        typed["painted"]
    )
    grown_mb, objects = (taps["tapped"].figures[name] for name in ("grown_mb", "objects"))
    return Report(
        title="Taps and keys on the real screens",
        how="From the event to the frame that shows it, Qt's software renderer, 1280x800. The"
        f" search waits {TYPING_PAUSE_MS} ms for the next key before it asks."
        f" Memory grew by {shown(grown_mb)} MB from the {TAPS:,}th to the {2 * TAPS:,}th tap; before,"
        " letters, drawings and tables fill their stores.",
        columns=("ms", "p50", "p95", "most"),
        rows=tuple(_row(name, taken) for name, taken in painted.items()),
        promises=(
            *(
                Promise(f"{name}, p95", 100 if "key" in name else 16, _p95(taken), "ms")
                for name, taken in painted.items()
            ),
            Promise(f"objects left behind by {TAPS:,} taps", 100, objects, "objects"),
            Promise(f"memory grown in {TAPS:,} taps", 3, grown_mb, "MB"),
        ),
    )


def _milliseconds(line: Line) -> list[float]:
    return sorted(line.figures["taken_ms"])


def _p95(taken: Sequence[float]) -> float:
    return taken[len(taken) * 95 // 100]


def _row(name: str, taken: Sequence[float]) -> tuple[str, ...]:
    return name, shown(taken[len(taken) // 2]), shown(_p95(taken)), shown(taken[-1])
