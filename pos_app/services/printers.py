"""The printers a till can print on: what is found, what is known of a model, what paper teaches.

None of this touches the book.  Whatever is asked here may take seconds, so no screen waits for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

if TYPE_CHECKING:
    from datetime import date

STANDARD_PROFILE: Final = "generic-80"


@dataclass(frozen=True, slots=True)
class ChosenPrinter:
    """Where a till prints, and as what model; without an address slips wait."""

    address: str = ""
    profile: str = STANDARD_PROFILE


class PrinterWay(StrEnum):
    """How a printer is reached."""

    NETWORK = "network"
    FILE = "file"
    SERIAL = "serial"
    USB = "usb"
    QUEUE = "queue"
    WINDOWS = "windows"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPrinter:
    """A printer that this machine knows, or that answered; ``profile`` is a guess, "" for none."""

    address: str
    way: PrinterWay
    name: str = ""
    profile: str = ""
    is_allowed: bool = True
    """Whether whoever runs the till may open it."""


class Certainty(StrEnum):
    """How well a fact about a model is known, from the best to the least."""

    HARDWARE = "hardware"
    DOCUMENT = "document"
    ASSUMED = "assumed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterModel:
    """What the till knows about a model; each ``…_seen`` says how well."""

    profile: str
    maker: str
    models: tuple[str, ...]
    paper_mm: int
    dots: int
    columns: int
    paper_seen: Certainty
    letters: str
    """The page of letters, such as «16 cp1252»; empty when slips are sent as pictures."""
    letters_seen: Certainty
    draws_qr: bool
    qr_seen: Certainty
    cuts: bool
    cut_seen: Certainty
    opens_drawer: bool
    drawer_seen: Certainty
    confirms: bool
    status_seen: Certainty
    learns: bool = True
    """A calibration slip can teach the till something about it."""
    is_own: bool = False
    """This shop did teach it something."""

    @property
    def is_general(self) -> bool:
        """It stands for any printer of its paper, not for a maker's."""
        return self.maker == "Generic"

    @property
    def least_certain(self) -> Certainty:
        """How well the model is known as a whole: as well as what is known least."""
        seen = (
            self.paper_seen,
            self.letters_seen,
            self.qr_seen,
            self.cut_seen,
            self.drawer_seen,
            self.status_seen,
        )
        return max(seen, key=list(Certainty).index)


class Question(StrEnum):
    """What a calibration slip asks whoever looks at it."""

    WIDTH = "width"
    LETTERS = "letters"
    QR = "qr"
    CUT = "cut"
    DRAWER = "drawer"


NOTHING_RIGHT: Final = "none"
"""The answer that none of the candidates came out right, or that there is no such part."""
Answers: TypeAlias = Mapping[Question, str]


class LogoProblem(StrEnum):
    """Why a file cannot become the shop's logo."""

    MISSING = "missing"
    TOO_LARGE = "too large"
    NO_PICTURE = "no picture"


@dataclass(frozen=True, slots=True)
class Logo:
    """The shop's logo as it prints; ``png`` is one pixel for each dot."""

    width_dots: int
    height_dots: int
    png: bytes = field(repr=False)


class Printers(Protocol):
    """The printers of this machine, and what this shop taught the till about them."""

    def find(self) -> list[FoundPrinter]:
        """Look at cables, ports and the system's own queues; nothing is sent to anybody."""

    def probe(self, address: str) -> FoundPrinter:
        """Ask at an address who is there.

        Raises:
            PrinterAbsent: nobody is.
            PrinterSilent: not even a refusal came back; the address may be wrong.
            PrinterBusy: somebody is, and prints for another till.
            AddressUnknown: no printer can have such an address.
        """

    def models(self) -> list[PrinterModel]:
        """Every model that the till knows, as this shop's own calibration left it."""

    def questions(self, profile: str) -> dict[Question, tuple[str, ...]]:
        """The candidates on the model's calibration slip, each named as the paper names it."""

    def learn(self, profile: str, answers: Answers, seen_on: date) -> None:
        """Keep what came out right; slips are printed so from the next one on.

        Raises:
            ProfileDamaged: this shop's own version cannot be read: forget it first.
            NotKept: the folder cannot be written.
        """

    def forget(self, profile: str) -> None:
        """Print again as the model's own description says.

        Raises:
            NotKept: the folder cannot be written.
        """


class Logos(Protocol):
    """The shop's logo, kept beside its printers."""

    def logo(self) -> Logo | None:
        """The logo that slips carry.

        Raises:
            LogoRefused: what was kept cannot be read any more.
        """

    def keep_logo(self, path: str) -> Logo:
        """Turn a picture into dots and keep it, whole or not at all.

        Raises:
            LogoRefused: the file cannot become a logo.
            NotKept: the folder cannot be written.
        """

    def remove_logo(self) -> None:
        """Slips carry no logo from now on.

        Raises:
            NotKept: the folder cannot be written.
        """
