"""Addresses as they stand in settings and on command lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.printing.escpos_device import EscPosDevice
from pos_app.printing.paper_device import NullDevice, PaperDevice
from pos_app.printing.printer_address import (
    AddressRefusedError,
    NoPaper,
    PrinterAddress,
    ScreenPaper,
    SystemQueue,
    device_for,
    parse_address,
)
from pos_app.printing.profiles import load_profile
from pos_app.printing.transports.device_file import FileWay
from pos_app.printing.transports.network import NetworkWay
from pos_app.printing.transports.serial_port import SerialWay
from pos_app.printing.transports.usb_cable import UsbWay
from pos_app.printing.transports.windows_spooler import SpoolerWay

GOOD: dict[str, PrinterAddress] = {
    "tcp://192.0.2.17:9100": NetworkWay("192.0.2.17", 9100),
    "tcp://kitchen.local": NetworkWay("kitchen.local", 9100),
    "tcp://[2001:db8::1]:9101": NetworkWay("2001:db8::1", 9101),
    "file:/dev/usb/lp0": FileWay(Path("/dev/usb/lp0")),
    "file:///dev/usb/lp0": FileWay(Path("/dev/usb/lp0")),
    "serial:/dev/ttyUSB0": SerialWay(Path("/dev/ttyUSB0"), 115_200),
    "serial:/dev/ttyS1@9600": SerialWay(Path("/dev/ttyS1"), 9600),
    "usb:04b8:0e28": UsbWay(0x04B8, 0x0E28),
    "lp:Cassa_1": SystemQueue("Cassa_1"),
    "windows:EPSON TM-T20III Receipt": SpoolerWay("EPSON TM-T20III Receipt"),
    r"windows:\\BANCO\Scontrini": SpoolerWay(r"\\BANCO\Scontrini"),
    " paper ": ScreenPaper(),
    "null": NoPaper(),
}
BAD = [
    "",
    "printer",
    "tcp://",
    "tcp://host:99999",
    "tcp://host:x",
    "tcp://host/path",
    "tcp://host?x=1",
    "tcp://user@host",
    "tcp://[::1",
    "tcp://ho st",
    "tcp://192.0.2..17",
    f"tcp://{'a' * 64}.local",
    "http://host:9100",
    "file:",
    "usb:04b8",
    "usb:epson:0e28",
    "serial:",
    "serial:/dev/ttyS0@fast",
    "serial:/dev/ttyS0@0",
    "lp:",
    "lp:-o",
    "lp:a b",
    "lp:x;rm",
    "windows:",
    "windows:a,b",
]


@pytest.mark.parametrize(("text", "address"), GOOD.items(), ids=GOOD.keys())
def test_a_printers_address_is_read(text: str, address: PrinterAddress) -> None:
    assert parse_address(text) == address


@pytest.mark.parametrize("text", BAD)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(AddressRefusedError):
        parse_address(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("tcp://h", EscPosDevice),
        ("file:/x", EscPosDevice),
        ("windows:Cassa", EscPosDevice),
        ("paper", PaperDevice),
        ("null", NullDevice),
    ],
)
def test_each_address_has_its_printer(text: str, kind: type) -> None:
    device = device_for(parse_address(text), load_profile("generic-80"), lambda _: None)

    assert isinstance(device, kind)
