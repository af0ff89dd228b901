"""The one place where a test may wait: for another program, never for our own."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE_S: Final = 30.0


def in_time(is_so: Callable[[], bool], patience_s: float = PATIENCE_S) -> bool:
    """Look again and again, as a person does who waits for something."""
    until_s = time.monotonic() + patience_s
    while not is_so():
        if time.monotonic() > until_s:
            return False
        time.sleep(0.02)
    return True


def let_it_run(seconds: float) -> None:
    """Let another program go on for a while, so that it is stopped somewhere in the middle."""
    time.sleep(seconds)
