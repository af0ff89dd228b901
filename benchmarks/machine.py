"""The machine and the versions that figures belong to."""

from __future__ import annotations

import importlib.metadata
import os
import platform
from pathlib import Path
from typing import Final

_LIBRARIES: Final = ("SQLAlchemy", "psycopg", "PySide6-Essentials", "msgspec")


def machine() -> str:
    """Processor, memory and system in one line."""
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    return f"{os.cpu_count()} x {_processor()}, {_memory_gib()} GiB, {system}"


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
