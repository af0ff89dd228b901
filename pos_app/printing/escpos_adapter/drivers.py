"""The library as a driver: devices it finds and opens, without what would hurt a slip."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pos_app.printing.escpos_adapter.loading import library, root_logger_kept

if TYPE_CHECKING:
    from collections.abc import Callable


class DriverError(Exception):
    """The library could not open a device; the cause is the system's own error, if it had one."""


def open_usb(vendor: int, product: int, claim: Callable[[Any], tuple[int, int]]) -> Any:  # noqa: ANN401
    """A printer on a USB cable; ``claim`` takes it over and names its ends, in and out."""

    class Cable(library().Usb):  # type: ignore[misc]
        """The library's driver, without two of its habits."""

        def _check_driver(self) -> None:
            # The library frees interface 0, whatever that is, and believes in fixed ends.
            self.in_ep, self.out_ep = claim(self.device)

        def _configure_usb(self) -> None:
            # The library resets the printer here, and with it what still waits to be printed.
            return

    return _opened(Cable(vendor, product))


def open_serial(path: str, baud: int) -> Any:  # noqa: ANN401 - the library has no types
    """A printer on a serial port, which is never waited for."""
    return _opened(library().Serial(path, baud, timeout=0, dsrdtr=False))


def open_spooler(name: str) -> Any:  # noqa: ANN401 - likewise
    """A printer that Windows knows by name, with a document begun."""
    try:
        return _opened(library().Win32Raw(name))
    except RuntimeError as missing:
        raise DriverError("this system has no Windows printers") from missing


def spooler_error() -> type[Exception]:
    """What the Windows print service raises; only its own system has it."""
    error: type[Exception] = library().win32raw.pywintypes.error
    return error


def close(printer: Any) -> None:  # noqa: ANN401 - likewise
    """Let go of a device, once: the library tries again when it is forgotten, and complains."""
    try:
        with root_logger_kept():
            printer.close()
    finally:
        printer.device = None


def _opened(printer: Any) -> Any:  # noqa: ANN401 - likewise
    from escpos.exceptions import DeviceNotFoundError

    try:
        with root_logger_kept():
            printer.open()
    except DeviceNotFoundError as missing:
        # The library's text names the device only; why it failed stands behind it.
        raise DriverError(str(missing)) from missing.__context__
    except Exception:
        close(printer)
        raise
    return printer
