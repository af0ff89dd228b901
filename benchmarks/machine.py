"""The machine and the versions that figures belong to."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import timeit
from pathlib import Path
from typing import Final

_STEPS: Final = 1_000_000
_LIBRARIES: Final = ("SQLAlchemy", "psycopg", "PySide6-Essentials", "msgspec")


def machine() -> str:
    """Processor, memory and system in one line."""
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    return f"{os.cpu_count()} x {_processor()}, {_memory_gib()} GiB, {system}"


def pace() -> str:
    """How fast this machine thinks at the moment; the same one is slower when its host is busy."""
    taken_s = min(timeit.repeat("for i in numbers: i * i", f"numbers = range({_STEPS})", number=1))
    return f"a million multiplications in {taken_s * 1e3:.0f} ms"


def versions() -> str:
    """Python, SQLite and the libraries that the figures depend on."""
    # Which SQLite is used is decided where the store is opened.
    from pysqlite3 import sqlite_version

    libraries = [f"{name} {importlib.metadata.version(name)}" for name in _LIBRARIES]
    return ", ".join(
        [f"Python {platform.python_version()}", f"SQLite {sqlite_version}", *libraries]
    )


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _memory_gib() -> int:
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)
