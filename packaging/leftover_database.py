"""Takes away the throwaway database server that a killed run of the tests left behind."""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path

CLUSTERS = Path("/etc/postgresql")
MARK = "regress/.by_pg_virtualenv"
PATIENCE_S = 600.0


def make_room(clusters: Path = CLUSTERS, patience_s: float = PATIENCE_S) -> None:
    """Wait for a run that is under way, then drop what no run is using any more.

    Run as root, `pg_virtualenv` gives every server the same name and refuses to
    start a second one; a run that was killed could not take its own away.
    """
    until_s = time.monotonic() + patience_s
    while left_behind(clusters) and under_way():
        if time.monotonic() > until_s:
            return
        wait_s(2)
    for version in left_behind(clusters):
        drop(version)


def wait_s(seconds: float) -> None:
    """Let the other run go on."""
    time.sleep(seconds)


def left_behind(clusters: Path) -> list[str]:
    """The versions of which a throwaway server exists."""
    return sorted(mark.parent.parent.name for mark in clusters.glob(f"*/{MARK}"))


def under_way() -> bool:
    """Whether some run has a throwaway server now."""
    return subprocess.call(["pgrep", "-f", "pg_virtualenv"], stdout=subprocess.DEVNULL) == 0


def drop(version: str) -> None:
    """Stop and remove a server that nobody uses."""
    if shutil.which("pg_dropcluster"):
        subprocess.call(["pg_dropcluster", "--stop", version, "regress"])
