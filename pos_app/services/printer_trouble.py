"""Trouble with printers and with what is kept about them; never the book's, never money's."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

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


class Flaw(StrEnum):
    """What is wrong with a key of a printer's model, or with the whole file."""

    NOT_JSON = "not JSON"
    MISSING = "missing"
    NOT_KNOWN = "not known"
    NOT_WHOLE = "not a whole number"
    NOT_NUMBER = "not a number"
    NOT_TEXT = "not a text"
    NOT_YES_OR_NO = "not true or false"
    NOT_LIST = "not a list"
    NOT_GROUP = "not a group"
    TOO_SMALL = "too small"
    NOT_MORE = "not more"
    TOO_LARGE = "too large"
    OTHER = "other"


@dataclass(eq=False)
class ProfileDamaged(PrinterTrouble):
    """This shop's own version of a model cannot be read: which file, which line, what is wrong.

    ``fault`` says it to whoever writes models; ``flaw`` with ``key`` and ``bound``, the figure
    that was passed, says it to the people of the shop.
    """

    line: int = 0
    fault: str = ""
    flaw: Flaw = Flaw.OTHER
    key: str = ""
    bound: str = ""


@dataclass(eq=False)
class LogoRefused(PrinterTrouble):
    """A file that cannot become the shop's logo."""

    problem: LogoProblem = LogoProblem.NO_PICTURE
