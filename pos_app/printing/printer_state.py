"""What a printer says about itself, byte by byte, and what that means for the cashier."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class PrinterState(StrEnum):
    """One word for the badge."""

    UNKNOWN = "unknown"
    PROBING = "probing"
    READY = "ready"
    NO_STATUS = "no_status"
    """It prints but never answers."""
    BUSY = "busy"
    OFFLINE = "offline"
    COVER = "cover"
    PAPER_OUT = "paper_out"
    ERROR = "error"


STOPPED: Final = frozenset(
    {PrinterState.COVER, PrinterState.PAPER_OUT, PrinterState.ERROR, PrinterState.OFFLINE}
)
"""States in which a printer prints nothing."""


@dataclass(frozen=True, slots=True)
class Status:
    """A state, and whether the roll is near its end, if the printer said so."""

    state: PrinterState
    paper_low: bool | None = None

    @property
    def says_paper_low(self) -> bool | None:
        """What a working printer says of its roll; while it is open or over, nothing is known."""
        return self.paper_low if self.state is PrinterState.READY else None


ASK_STATUS: Final = b"\x10\x04\x01\x10\x04\x02\x10\x04\x04"
"""DLE EOT 1, 2 and 4: answered at once with a byte each, even by a printer that has stopped."""


def real_time_status(
    printer: int, offline: int, paper: int, *, near_end_inverted: bool = False
) -> Status:
    """Read the answers to ``ASK_STATUS``.

    An open cover reads as paper end too, so the cover comes first.
    """
    near_end = bool(paper & 0x0C) is not near_end_inverted
    if offline & 0x04:
        return Status(PrinterState.COVER, near_end)
    if paper & 0x60 or offline & 0x20:
        return Status(PrinterState.PAPER_OUT, near_end)
    if offline & 0x40:
        return Status(PrinterState.ERROR, near_end)
    if printer & 0x08:
        return Status(PrinterState.OFFLINE, near_end)
    return Status(PrinterState.READY, near_end)


def automatic_status(first: int, second: int, third: int) -> Status:
    """Read the first three bytes that a printer sends by itself when something changes."""
    near_end = bool(third & 0x03)
    if first & 0x20:
        return Status(PrinterState.COVER, near_end)
    if third & 0x0C:
        return Status(PrinterState.PAPER_OUT, near_end)
    if second & 0x68:
        return Status(PrinterState.ERROR, near_end)
    if first & 0x08:
        return Status(PrinterState.OFFLINE, near_end)
    return Status(PrinterState.READY, near_end)
