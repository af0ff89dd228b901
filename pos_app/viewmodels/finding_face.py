"""The search for printers as it stands: what was found, what is typed, what came of asking."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from pos_app.services.printer_trouble import PrinterAbsent, PrinterBusy, PrinterTrouble
from pos_app.services.printers import FoundPrinter
from pos_app.viewmodels.printer_setting import PrinterKind

if TYPE_CHECKING:
    from pos_app.viewmodels.printer_words import PrinterWords

_EXAMPLES: Final = {
    PrinterKind.NETWORK: "192.168.1.50:9100",
    PrinterKind.FILE: "/dev/usb/lp0",
    PrinterKind.SERIAL: "/dev/ttyUSB0@9600",
    PrinterKind.USB: "04b8:0202",
    PrinterKind.QUEUE: "Cassa",
    PrinterKind.WINDOWS: "EPSON TM-T20III Receipt",
}


class Search(Enum):
    """How far the search has come."""

    NOT_YET = auto()
    UNDER_WAY = auto()
    OVER = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingState:
    """What was found, what is typed, and what came of asking there."""

    is_open: bool = False
    search: Search = Search.NOT_YET
    found: tuple[FoundPrinter, ...] = ()
    kind: PrinterKind = PrinterKind.NETWORK
    typed: str = ""
    asked: str = ""
    """The address at which somebody is being asked who they are."""
    trouble: PrinterTrouble | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingFace:
    """The texts of the sheet."""

    isFinding: bool = False
    isSearching: bool = False
    isSearchFailed: bool = False
    isNothingFound: bool = False
    typedWay: str = ""
    typedExample: str = ""
    typedAddress: str = ""
    isAsking: bool = False
    answerText: str = ""
    mayUseAnyway: bool = False


def finding_face(state: FindingState, words: PrinterWords) -> FindingFace:
    """What the sheet says."""
    return FindingFace(
        isFinding=state.is_open,
        isSearching=state.search is Search.UNDER_WAY,
        isSearchFailed=state.search is Search.FAILED,
        isNothingFound=state.search is Search.OVER and not state.found,
        typedWay=state.kind.value,
        typedExample=_EXAMPLES[state.kind],
        typedAddress=state.typed,
        isAsking=bool(state.asked),
        answerText=words.trouble(state.trouble) if state.trouble else "",
        mayUseAnyway=isinstance(state.trouble, PrinterAbsent | PrinterBusy),
    )
