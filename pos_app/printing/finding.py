"""Finding the printers of this machine by looking only: nothing is sent to anybody.

A device that is asked a question prints it if it happens to be no receipt printer, so names come
from the system, and questions wait until somebody points at a printer.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pos_app.printing.finding_queues import system_queues, windows_queues
from pos_app.printing.identify import profile_for_usb
from pos_app.services.printers import FoundPrinter, PrinterWay

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEVICES: Final = ("usb/lp*", "lp[0-9]*")
_PRINTER_CLASS: Final = 7


@dataclass(frozen=True, slots=True)
class UsbName:
    """What a device on a cable says of itself without being asked to print."""

    vendor: int = 0
    product: int = 0
    words: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """Maker and model, the maker not twice."""
        maker, model = (*self.words, "", "")[:2]
        return model if model.lower().startswith(maker.lower()) else f"{maker} {model}".strip()

    @property
    def profile(self) -> str:
        return profile_for_usb(self.vendor, self.product, self.shown)


def found_printers(
    devices: Path = Path("/dev"), classes: Path = Path("/sys/class/usbmisc")
) -> list[FoundPrinter]:
    """Device files, cables, the queues of the system, ports: the likely ones first."""
    files = list(_device_files(devices, classes))
    with_files = {(name.vendor, name.product) for _, name in files}
    return [
        *(_of_file(path, name) for path, name in files),
        *(_of_cable(name) for name in _cables() if (name.vendor, name.product) not in with_files),
        *system_queues(),
        *windows_queues(),
        *_ports(),
    ]


def _device_files(devices: Path, classes: Path) -> Iterator[tuple[Path, UsbName]]:
    for pattern in _DEVICES:
        for path in sorted(devices.glob(pattern)):
            yield path, _name_of(classes / path.name / "device" / "..")


def _name_of(device: Path) -> UsbName:
    """What the system wrote down when the cable was plugged in; nothing, if it is no cable."""
    try:
        vendor, product = (int(_word(device / name), 16) for name in ("idVendor", "idProduct"))
    except (OSError, ValueError):
        return UsbName()
    words = (_word_or_none(device / name) for name in ("manufacturer", "product"))
    return UsbName(vendor, product, tuple(word for word in words if word))


def _word(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace").strip()


def _word_or_none(file: Path) -> str:
    try:
        return _word(file)
    except OSError:
        return ""


def _of_file(path: Path, name: UsbName) -> FoundPrinter:
    return FoundPrinter(
        address=f"file:{path}",
        way=PrinterWay.FILE,
        name=name.shown,
        profile=name.profile,
        is_allowed=os.access(path, os.R_OK | os.W_OK),
    )


def _of_cable(name: UsbName) -> FoundPrinter:
    return FoundPrinter(
        address=f"usb:{name.vendor:04x}:{name.product:04x}",
        way=PrinterWay.USB,
        name=name.shown,
        profile=name.profile,
    )


def _cables() -> list[UsbName]:
    """Printers that the system gave no file, such as those on a Mac."""
    import usb.core

    try:
        devices = usb.core.find(find_all=True, custom_match=_is_printer)
        return [_described(device) for device in devices or ()]
    except (usb.core.NoBackendError, usb.core.USBError, NotImplementedError):
        return []  # nor on this system: that last one is the library's word for it


def _is_printer(device: Any) -> bool:  # noqa: ANN401 - the library has no types
    return any(
        interface.bInterfaceClass == _PRINTER_CLASS
        for configuration in device
        for interface in configuration
    )


def _described(device: Any) -> UsbName:  # noqa: ANN401 - likewise
    import usb.core

    try:
        words = (device.manufacturer, device.product)
    except (usb.core.USBError, ValueError, NotImplementedError):
        words = (None, None)  # who may not open it may not read its name either
    return UsbName(device.idVendor, device.idProduct, tuple(word for word in words if word))


def _ports() -> list[FoundPrinter]:
    from serial.tools.list_ports import comports

    return [
        FoundPrinter(
            address=f"serial:{port.device}",
            way=PrinterWay.SERIAL,
            name=UsbName(words=tuple(w for w in (port.manufacturer, port.product) if w)).shown,
            profile=profile_for_usb(port.vid or 0, port.pid or 0, port.product or ""),
            is_allowed=os.name == "nt" or os.access(port.device, os.R_OK | os.W_OK),
        )
        for port in sorted(comports(), key=lambda port: str(port.device))
    ]
