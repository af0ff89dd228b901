"""A printer on a USB cable, for systems that give it no device file of its own."""

from __future__ import annotations

import contextlib
import errno
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pos_app.printing.escpos_adapter.drivers import DriverError, close, open_usb
from pos_app.printing.escpos_adapter.recording import send_as_it_is
from pos_app.printing.transports.line import LineBrokenError, NotReachableError

if TYPE_CHECKING:
    from pos_app.printing.profile import Timeouts

_PRINTER_CLASS: Final = 7
_DIRECTION_IN: Final = 0x80
_PACKET: Final = 64
"""One packet goes or does not go; a longer piece could time out half way, unnoticed."""
_MILLISECONDS: Final = 1000
_NOT_THERE: Final = "the printer is not plugged in, or switched off"


@dataclass(frozen=True, slots=True)
class UsbWay:
    """The printer's maker and product numbers."""

    vendor: int
    product: int

    def open(self, timeouts: Timeouts) -> UsbLine:
        """Claim the printer for this till."""
        del timeouts  # a cable is plugged in or not
        import usb.core

        try:
            return UsbLine(open_usb(self.vendor, self.product, _claimed))
        except usb.core.NoBackendError as missing:
            raise NotReachableError("the system has no libusb") from missing
        except DriverError as failure:
            trouble = failure.__cause__
            if not isinstance(trouble, usb.core.USBError):
                raise NotReachableError(_NOT_THERE) from failure
            denied = trouble.errno == errno.EACCES
            reason = "this user may not open it (group lp)" if denied else str(trouble)
            busy = trouble.errno == errno.EBUSY
            raise NotReachableError(f"USB printer: {reason}", busy=busy) from failure


class UsbLine:
    """A claimed printer."""

    def __init__(self, driver: Any) -> None:  # noqa: ANN401 - the library has no types
        self._driver = driver

    @property
    def answers(self) -> bool:
        return bool(self._driver.in_ep)

    def write(self, some: bytes, timeout_s: float) -> int:
        import usb.core

        packet = some[:_PACKET]
        # 0, which the library has when it is told nothing, would mean «for ever».
        self._driver.timeout = _patience_ms(timeout_s)
        try:
            send_as_it_is(self._driver, packet)
        except usb.core.USBTimeoutError:
            return 0
        except usb.core.USBError as trouble:
            raise LineBrokenError(str(trouble)) from trouble
        return len(packet)

    def read(self, timeout_s: float) -> bytes:
        """What came; the library reads for a whole second, and a quarter of a packet at most."""
        import usb.core

        if not self.answers:
            return b""
        try:
            device, end = self._driver.device, self._driver.in_ep
            return bytes(device.read(end, _PACKET, _patience_ms(timeout_s)))
        except usb.core.USBTimeoutError:
            return b""
        except usb.core.USBError as trouble:
            raise LineBrokenError(str(trouble)) from trouble

    def finish(self, timeout_s: float) -> bool:
        """Every packet was taken by the printer; what it did with it a cable cannot know."""
        del timeout_s
        return True

    def close(self) -> None:
        import usb.core

        with contextlib.suppress(usb.core.USBError):
            close(self._driver)


def _patience_ms(timeout_s: float) -> int:
    return max(1, int(timeout_s * _MILLISECONDS))


def _claimed(device: Any) -> tuple[int, int]:  # noqa: ANN401 - the library has no types
    """Take the printer from the system's driver; its ends, in (0 if it has none) and out."""
    interface = _printer_interface(device)
    number = interface.bInterfaceNumber
    with contextlib.suppress(NotImplementedError):  # pyusb's word where no driver can be asked
        if device.is_kernel_driver_active(number):
            device.detach_kernel_driver(number)
    ends = [end.bEndpointAddress for end in interface]
    comes_in = next((end for end in ends if end & _DIRECTION_IN), 0)
    return comes_in, next(end for end in ends if not end & _DIRECTION_IN)


def _printer_interface(device: Any) -> Any:  # noqa: ANN401 - the library has no types
    for configuration in device:
        for interface in configuration:
            if interface.bInterfaceClass == _PRINTER_CLASS:
                return interface
    raise NotReachableError("the USB device is not a printer")
