"""Trouble with printers and with what is kept about them; never the book's, never money's."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_app.services.printers import LogoProblem


@dataclass(eq=False)
class PrinterTrouble(Exception):
    """Something about a printer went wrong; ``where`` names it as a person would find it.

    ``printer`` is its name in the queue, when it is one of this till's.
    """

    where: str = ""
    printer: str | None = field(default=None, kw_only=True)


class PrinterAbsent(PrinterTrouble):
    """Nobody answers at this address."""


class PrinterSilent(PrinterAbsent):
    """Not even a refusal came back: another address, or a printer that is off."""


class PrinterBusy(PrinterTrouble):
    """Somebody is there and does not take us now."""


class AddressUnknown(PrinterTrouble):
    """No printer can have such an address."""


class NotKept(PrinterTrouble):
    """The till's own folder cannot be written."""


@dataclass(eq=False)
class ProfileDamaged(PrinterTrouble):
    """This shop's own version of a model cannot be read: which file, which line, what is wrong."""

    line: int = 0
    fault: str = ""


@dataclass(eq=False)
class LogoRefused(PrinterTrouble):
    """A file that cannot become the shop's logo."""

    problem: LogoProblem = LogoProblem.NO_PICTURE
