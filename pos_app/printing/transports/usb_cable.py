"""A printer on a USB cable, for systems that give it no device file of its own."""

from __future__ import annotations

import contextlib
import errno
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pos_app.printing.transports.line import LineBrokenError, NotReachableError

if TYPE_CHECKING:
    from pos_app.printing.profile import Timeouts

_PRINTER_CLASS: Final = 7
_DIRECTION_IN: Final = 0x80
_PACKET: Final = 64
"""One packet goes or does not go; a longer piece could time out half way, unnoticed."""
_MILLISECONDS: Final = 1000


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
            device = usb.core.find(idVendor=self.vendor, idProduct=self.product)
            if device is None:
                raise NotReachableError("the printer is not plugged in, or switched off")
            return UsbLine(device)
        except usb.core.NoBackendError as missing:
            raise NotReachableError("the system has no libusb") from missing
        except usb.core.USBError as trouble:
            denied = trouble.errno == errno.EACCES
            reason = "this user may not open it (group lp)" if denied else str(trouble)
            busy = trouble.errno == errno.EBUSY
            raise NotReachableError(f"USB printer: {reason}", busy=busy) from trouble


class UsbLine:
    """A claimed printer."""

    def __init__(self, device: Any) -> None:  # noqa: ANN401 - the library has no types
        self._device = device
        interface = _printer_interface(device)
        number = interface.bInterfaceNumber
        with contextlib.suppress(NotImplementedError):
            if device.is_kernel_driver_active(number):
                device.detach_kernel_driver(number)
        self._out = next(end for end in interface if not end.bEndpointAddress & _DIRECTION_IN)
        self._in = next((end for end in interface if end.bEndpointAddress & _DIRECTION_IN), None)

    @property
    def answers(self) -> bool:
        return self._in is not None

    def write(self, some: bytes, timeout_s: float) -> int:
        import usb.core

        try:
            return int(self._out.write(some[:_PACKET], int(timeout_s * _MILLISECONDS)))
        except usb.core.USBTimeoutError:
            return 0
        except usb.core.USBError as trouble:
            raise LineBrokenError(str(trouble)) from trouble

    def read(self, timeout_s: float) -> bytes:
        import usb.core

        if self._in is None:
            return b""
        try:
            # 0 would mean «for ever» to libusb.
            return bytes(self._in.read(_PACKET, max(1, int(timeout_s * _MILLISECONDS))))
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
        import usb.util

        with contextlib.suppress(usb.core.USBError):
            usb.util.dispose_resources(self._device)


def _printer_interface(device: Any) -> Any:  # noqa: ANN401 - the library has no types
    for configuration in device:
        for interface in configuration:
            if interface.bInterfaceClass == _PRINTER_CLASS:
                return interface
    raise NotReachableError("the USB device is not a printer")
