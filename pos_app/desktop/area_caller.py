"""Asks the customers' page whether a phone has come, as the phone would: over the network."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Final
from urllib.error import URLError
from urllib.request import Request, urlopen

from PySide6.QtCore import QObject, Qt, Signal

PATIENCE_S: Final = 4.0
_MOST_BYTES: Final = 64


class AreaCaller(QObject):
    """One question at a time on a thread of its own; ``answered`` comes on the screen's."""

    answered = Signal(str, str)
    _came = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._came.connect(self.answered, Qt.ConnectionType.QueuedConnection)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="area-caller")

    def ask(self, address: str) -> None:
        """Ask there; nothing said means that nobody answered."""
        self._thread.submit(self._ask, address)

    def close(self) -> None:
        """Ask no more."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _ask(self, address: str) -> None:
        self._came.emit(address, said_at(address))


def said_at(address: str) -> str:
    """What stands at an address of the web, or nothing when nobody answers there."""
    if not address.startswith(("http://", "https://")):
        return ""
    try:
        with urlopen(Request(address), timeout=PATIENCE_S) as answer:  # noqa: S310 - checked above
            said: bytes = answer.read(_MOST_BYTES)
            return said.decode("ascii", "replace")
    except (URLError, OSError, ValueError):
        return ""
