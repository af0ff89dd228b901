"""Circumstances that no test can bring about for itself: a small disk, a root that is not almighty."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Final

FILLING: Final = "filling"
_LOSES_ITS_POWER: Final = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
_OWN_MOUNTS: Final = ("unshare", "--mount", *(() if os.geteuid() == 0 else ("--map-root-user",)))


def bound_by_permissions() -> tuple[str, ...]:
    """Whoever is started within may write only where the file's mode allows it, even root."""
    return _LOSES_ITS_POWER if os.geteuid() == 0 else ()


def on_a_small_disk(folder: Path, *, size_kb: int, full: bool) -> tuple[str, ...]:
    """Whoever is started within finds the folder's files on a disk of this size."""
    works = subprocess.run([*_OWN_MOUNTS, "true"], capture_output=True, check=False)
    assert works.returncode == 0, "a disk that is full needs `unshare` to be permitted"
    script = f"""
        kept=$(mktemp -d) && cp -a "$0/." "$kept" &&
        mount -t tmpfs -o size={size_kb}k tmpfs "$0" && cp -a "$kept/." "$0" && rm -r "$kept"
        {"cat /dev/zero > $0/" + FILLING + " 2>&-" if full else ""}
        exec "$@"
    """
    return (*_OWN_MOUNTS, "sh", "-c", script, str(folder))


def seen_by(process_id: int, folder: Path) -> Path:
    """The folder as that process finds it."""
    return Path(f"/proc/{process_id}/root") / folder.relative_to("/")
