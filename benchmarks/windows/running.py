"""Starts a measured window and reads what it says, with the moment at which each line came."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from benchmarks.bench import CHECKOUT

if TYPE_CHECKING:
    from collections.abc import Sequence

_NOTHING_COMPILED: Final = "PYTHONDONTWRITEBYTECODE"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that a process said, and how long after its start."""

    moment: str
    after_ms: float
    figures: dict[str, Any]


def run_window(module: str, *arguments: str, prefix: Sequence[str] = ()) -> dict[str, Line]:
    """Run one of the programs of this folder to its end, with preferences of its own.

    Without a prefix it paints in memory; `xvfb-run` before it gives it a screen.
    """
    command = [*prefix, sys.executable, "-m", f"benchmarks.windows.{module}", *arguments]
    with tempfile.TemporaryDirectory() as home:
        started_s = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=CHECKOUT, env=_environment(home, prefix), stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        with process.stdout as output:
            lines = [_line(text, started_s) for text in output]
        code = process.wait()
    assert code == 0, (command, code)
    return {line.moment: line for line in lines}


def _line(text: str, started_s: float) -> Line:
    after_ms = (time.perf_counter() - started_s) * 1e3
    figures = json.loads(text)
    return Line(figures.pop("moment"), after_ms, figures)


def _environment(home: str, prefix: Sequence[str]) -> dict[str, str]:
    # An installed program is compiled once, and so is this one, by its first start.
    ours = {name: value for name, value in os.environ.items() if name != _NOTHING_COMPILED}
    return {
        **ours,
        "QT_QPA_PLATFORM": "xcb" if prefix else "offscreen",
        "QT_QUICK_BACKEND": "software",
        "XDG_CONFIG_HOME": home,
        "XDG_DATA_HOME": home,
    }
