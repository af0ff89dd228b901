"""Writing to the print queue while its store may be busy for a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

_TRIES: Final = 5
_PAUSE_S: Final = 0.4

Answer = TypeVar("Answer")


def written(write: Callable[[], Answer], stopping: Event) -> Answer:
    """Write to the queue, again if need be; what the last try raises is raised.

    A till that closes does not wait between the tries.
    """
    for _ in range(_TRIES - 1):
        try:
            return write()
        except Exception:  # noqa: BLE001 - the last try says what is wrong
            stopping.wait(_PAUSE_S)
    return write()
