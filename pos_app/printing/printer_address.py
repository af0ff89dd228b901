"""Where a printer is, as a setting or a command line says it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias
from urllib.parse import urlsplit

from pos_app.printing.paper_device import NullDevice, PaperDevice
from pos_app.printing.transports.device_file import FileWay
from pos_app.printing.transports.network import DEFAULT_PORT, NetworkWay
from pos_app.printing.transports.serial_port import DEFAULT_BAUD, SerialWay
from pos_app.printing.transports.usb_cable import UsbWay
from pos_app.printing.transports.windows_spooler import SpoolerWay

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.printing.device import Device
    from pos_app.printing.profile import Profile

_USB: Final = re.compile(r"usb:(?P<vendor>[0-9a-fA-F]{4}):(?P<product>[0-9a-fA-F]{4})")
_SERIAL: Final = re.compile(r"serial:(?P<path>[^@]{1,200})(?:@(?P<baud>[1-9][0-9]{2,6}))?")
_QUEUE: Final = re.compile(r"lp:[0-9A-Za-z_][0-9A-Za-z._+-]{0,126}")
_WINDOWS: Final = re.compile(r"windows:(?P<name>[^\x00-\x1f,!]{1,220})")
_HOST: Final = re.compile(r"[0-9A-Za-z._:%-]{1,253}")


@dataclass(frozen=True, slots=True)
class SystemQueue:
    """A printer that the system's print service knows by name."""

    name: str


@dataclass(frozen=True, slots=True)
class ScreenPaper:
    """No printer: the slip unrolls on the screen."""


@dataclass(frozen=True, slots=True)
class NoPaper:
    """No printer and no paper: slips are taken and thrown away."""


PrinterAddress: TypeAlias = (
    NetworkWay | FileWay | SerialWay | UsbWay | SpoolerWay | SystemQueue | ScreenPaper | NoPaper
)


class AddressRefusedError(ValueError):
    """A text that is not the address of a printer."""


def parse_address(text: str) -> PrinterAddress:
    """Read the address of a printer, or of what stands in for one.

    ``tcp://HOST:PORT``, ``file:PATH``, ``serial:PATH@BAUD``, ``usb:VENDOR:PRODUCT``,
    ``lp:QUEUE``, ``windows:NAME``, ``paper`` or ``null``.

    Raises:
        AddressRefusedError: it is none of these.
    """
    match text.strip():
        case "paper":
            return ScreenPaper()
        case "null":
            return NoPaper()
        case address if address.startswith("tcp://"):
            return _network(address)
        case address if address.startswith("file:") and len(address) > len("file:"):
            return FileWay(Path(address.removeprefix("file:").removeprefix("//")))
        case address if found := _USB.fullmatch(address):
            return UsbWay(int(found["vendor"], 16), int(found["product"], 16))
        case address if found := _SERIAL.fullmatch(address):
            return SerialWay(Path(found["path"]), int(found["baud"] or DEFAULT_BAUD))
        case address if _QUEUE.fullmatch(address):
            return SystemQueue(address.removeprefix("lp:"))
        case address if found := _WINDOWS.fullmatch(address):
            return SpoolerWay(found["name"])
        case other:
            raise AddressRefusedError(f"{other!r} is not the address of a printer")


def _network(address: str) -> NetworkWay:
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port or DEFAULT_PORT
    except ValueError as fault:
        raise AddressRefusedError(f"{address!r}: {fault}") from fault
    if not _is_host(host) or parts.path not in {"", "/"} or parts.query or parts.username:
        raise AddressRefusedError(f"{address!r} is not tcp://HOST:PORT")
    return NetworkWay(host, port)


def _is_host(name: str) -> bool:
    """Whether anybody can be looked up under it: two dots in a row stop every look-up."""
    try:
        name.encode("idna")
    except UnicodeError:
        return False
    return _HOST.fullmatch(name) is not None


def device_for(address: PrinterAddress, profile: Profile, show: Callable[[bytes], None]) -> Device:
    """The printer at that address; ``show`` gets the pictures of a printer that is the screen."""
    match address:
        case ScreenPaper():
            return PaperDevice(profile, show)
        case NoPaper():
            return NullDevice()
        case SystemQueue(name):
            from pos_app.printing.lp_device import LpDevice

            return LpDevice(name, profile)
        case NetworkWay() | FileWay() | SerialWay() | UsbWay() | SpoolerWay():
            from pos_app.printing.escpos_device import EscPosDevice

            return EscPosDevice(address, profile)
