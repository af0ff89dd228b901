"""A printer's address, as the settings show it and as the program keeps it."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class PrinterKind(StrEnum):
    """How the till reaches its printer."""

    NONE = "none"
    NETWORK = "network"
    FILE = "file"
    PAPER = "paper"

    @property
    def needs_address(self) -> bool:
        return self in {PrinterKind.NETWORK, PrinterKind.FILE}


NO_PRINTER: Final = ""
_NETWORK: Final = "tcp://"
_FILE: Final = "file:"


def kind_of(url: str) -> PrinterKind:
    """What kind of printer an address means."""
    if url.startswith(_NETWORK):
        return PrinterKind.NETWORK
    if url.startswith(_FILE):
        return PrinterKind.FILE
    return PrinterKind.PAPER if url == PrinterKind.PAPER.value else PrinterKind.NONE


def address_of(url: str) -> str:
    """The part of an address that people write."""
    return url.removeprefix(_NETWORK).removeprefix(_FILE) if kind_of(url).needs_address else ""


def url_of(kind: PrinterKind, address: str) -> str:
    """The address as the program keeps it."""
    match kind:
        case PrinterKind.NETWORK:
            return _NETWORK + address.strip()
        case PrinterKind.FILE:
            return _FILE + address.strip()
        case PrinterKind.PAPER:
            return kind.value
        case PrinterKind.NONE:
            return NO_PRINTER
