"""How one try to print ended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from pos_app.printing.printer_state import Status
from pos_app.services.print_queue import PrintLevel


@dataclass(frozen=True, slots=True)
class Delivered:
    """The slip is out, as far as ``level`` says."""

    level: PrintLevel
    status: Status


@dataclass(frozen=True, slots=True)
class NothingSent:
    """Not one byte of the slip left: it may be tried again."""

    status: Status
    reason: str


@dataclass(frozen=True, slots=True)
class Uncertain:
    """Something left and nothing was confirmed: only the cashier can see what came out."""

    status: Status
    reason: str


Outcome: TypeAlias = Delivered | NothingSent | Uncertain
