"""A printer's address, as the settings show it and as the program keeps it."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class PrinterKind(StrEnum):
    """How the till reaches its printer."""

    NONE = "none"
    NETWORK = "network"
    FILE = "file"
    SERIAL = "serial"
    USB = "usb"
    QUEUE = "queue"
    WINDOWS = "windows"
    PAPER = "paper"


NO_PRINTER: Final = ""
PAPER: Final = PrinterKind.PAPER.value
_BEGINS: Final = {
    PrinterKind.NETWORK: "tcp://",
    PrinterKind.FILE: "file:",
    PrinterKind.SERIAL: "serial:",
    PrinterKind.USB: "usb:",
    PrinterKind.QUEUE: "lp:",
    PrinterKind.WINDOWS: "windows:",
}
"""What an address of each kind begins with; people write only what follows."""


def kind_of(url: str) -> PrinterKind:
    """What kind of printer an address means."""
    for kind, beginning in _BEGINS.items():
        if url.startswith(beginning):
            return kind
    return PrinterKind.PAPER if url == PAPER else PrinterKind.NONE


def address_of(url: str) -> str:
    """The part of an address that people write."""
    return url.removeprefix(_BEGINS.get(kind_of(url), url))


def url_of(kind: PrinterKind, address: str) -> str:
    """The address as the program keeps it; one that is written out whole is taken as it is."""
    written = address.strip()
    if kind is PrinterKind.PAPER:
        return PAPER
    if kind is PrinterKind.NONE:
        return NO_PRINTER
    return written if kind_of(written) in _BEGINS else _BEGINS[kind] + written
