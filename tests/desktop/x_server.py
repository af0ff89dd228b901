"""A screen in memory, for windows that are real to everybody but the eye."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

GEOMETRY: Final = "1920x1080x24"


@contextmanager
def screen_in_memory() -> Iterator[dict[str, str]]:
    """What a program needs in its environment to open windows there.

    A developer's machine without Xvfb paints without a server; in CI that is an error.
    """
    server = shutil.which("Xvfb")
    assert server or not os.environ.get("CI"), "Xvfb is missing, and in CI no test is left out"
    if server is None:
        yield {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        return
    number, told = os.pipe()
    process = subprocess.Popen(
        [server, "-displayfd", f"{told}", "-screen", "0", GEOMETRY, "-nolisten", "tcp", "-noreset"],
        pass_fds=[told],
        stderr=subprocess.DEVNULL,
    )
    os.close(told)
    try:
        with os.fdopen(number) as said:
            display = said.readline().strip()
        assert display, "Xvfb did not start"
        yield {
            "DISPLAY": f":{display}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
        }
    finally:
        process.terminate()
        process.wait(10)
