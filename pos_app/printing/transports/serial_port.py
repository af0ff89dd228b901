"""A printer on a serial port, or on a USB cable that plays one."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.printing.transports.device_file import FileLine
from pos_app.printing.transports.line import LineBrokenError, NotReachableError

if TYPE_CHECKING:
    from serial import Serial

    from pos_app.printing.profile import Timeouts

DEFAULT_BAUD: Final = 115_200
_LOOK_EVERY_S: Final = 0.01


@dataclass(frozen=True, slots=True)
class SerialWay:
    """The path of a serial port and its speed; both sides must agree on it."""

    path: Path
    baud: int = DEFAULT_BAUD

    def open(self, timeouts: Timeouts) -> SerialLine:
        """Open the port for this till alone."""
        del timeouts  # a port opens at once or not at all
        from serial import Serial, SerialException

        try:
            port = Serial(str(self.path), self.baud, timeout=0, exclusive=True)
        except (SerialException, ValueError) as trouble:
            raise NotReachableError(f"{self.path}: {trouble}") from trouble
        return SerialLine(port)


class SerialLine(FileLine):
    """An open serial port."""

    def __init__(self, port: Serial) -> None:
        super().__init__(port.fileno(), answers=True)
        self._port = port

    def finish(self, timeout_s: float) -> bool:
        """Wait until the last byte has left the port; whether it arrived a port cannot know."""
        deadline = time.monotonic() + timeout_s
        try:
            while self._port.out_waiting and time.monotonic() < deadline:
                self.read(_LOOK_EVERY_S)
        except OSError as trouble:
            raise LineBrokenError(str(trouble)) from trouble
        return False

    def close(self) -> None:
        self._port.close()
