"""A printer on a serial port, or on a USB cable that plays one."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pos_app.printing.escpos_adapter.drivers import DriverError, close, open_serial
from pos_app.printing.transports.device_file import FileLine
from pos_app.printing.transports.line import LineBrokenError, NotReachableError

if TYPE_CHECKING:
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
        try:
            driver = open_serial(str(self.path), self.baud)
        except DriverError as trouble:
            raise NotReachableError(str(trouble)) from trouble
        line = SerialLine(driver)
        try:
            # The library shares a port with everybody; two tills would mix their lines.
            driver.device.exclusive = True
        except OSError as trouble:
            line.close()
            raise NotReachableError(f"{self.path}: {trouble}", busy=True) from trouble
        return line


class SerialLine(FileLine):
    """An open serial port.

    Bytes go through the port's own file, which says how many of them it took: the library's way
    of writing does not, and then nobody could tell a slip that never left from half a slip.
    """

    def __init__(self, driver: Any) -> None:  # noqa: ANN401 - the library has no types
        super().__init__(driver.device.fileno(), answers=True)
        self._driver = driver

    def finish(self, timeout_s: float) -> bool:
        """Wait until the last byte has left the port; whether it arrived a port cannot know."""
        deadline = time.monotonic() + timeout_s
        try:
            while self._driver.device.out_waiting and time.monotonic() < deadline:
                self.read(_LOOK_EVERY_S)
        except OSError as trouble:
            raise LineBrokenError(str(trouble)) from trouble
        return False

    def close(self) -> None:
        """Close the port first: the library would wait until a stopped printer takes the rest."""
        self._driver.device.close()
        close(self._driver)
