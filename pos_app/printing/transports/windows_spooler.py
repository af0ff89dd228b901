"""A printer that Windows knows by name: its print service takes whole slips and passes them on."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pos_app.printing.escpos_adapter.drivers import (
    DriverError,
    close,
    open_spooler,
    spooler_error,
)
from pos_app.printing.escpos_adapter.recording import send_as_it_is
from pos_app.printing.transports.line import LineBrokenError, NotReachableError

if TYPE_CHECKING:
    from pos_app.printing.profile import Timeouts


@dataclass(frozen=True, slots=True)
class SpoolerWay:
    """The name of a printer in the list of Windows."""

    name: str

    def open(self, timeouts: Timeouts) -> SpoolerLine:
        """Begin a document; the service takes it at once or refuses."""
        del timeouts  # a service of the same machine
        try:
            return SpoolerLine(open_spooler(self.name))
        except DriverError as trouble:
            raise NotReachableError(f"{self.name}: {trouble}") from trouble


class SpoolerLine:
    """A document that the print service is taking."""

    answers = False

    def __init__(self, driver: Any) -> None:  # noqa: ANN401 - the library has no types
        self._driver = driver

    def write(self, some: bytes, timeout_s: float) -> int:
        """Hand over a piece; the service keeps it on disk and makes nobody wait."""
        del timeout_s
        try:
            send_as_it_is(self._driver, some)
        except spooler_error() as trouble:
            raise LineBrokenError(str(trouble)) from trouble
        return len(some)

    def read(self, timeout_s: float) -> bytes:
        """Nothing: the service does not pass a printer's answers back."""
        del timeout_s
        return b""

    def finish(self, timeout_s: float) -> bool:
        """End the document: from here on the service prints it."""
        del timeout_s
        try:
            close(self._driver)
        except spooler_error() as trouble:
            raise LineBrokenError(str(trouble)) from trouble
        return True

    def close(self) -> None:
        with contextlib.suppress(spooler_error()):
            close(self._driver)
