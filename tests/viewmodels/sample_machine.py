"""A machine with printers that a test names, and a folder of the test's own."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from pos_app.printing.logo_shelf import LogoShelf
from pos_app.printing.machine_logos import MachineLogos
from pos_app.printing.machine_printers import MachinePrinters
from pos_app.services.printers import FoundPrinter
from pos_app.viewmodels.machine import Machine


class NamedPrinters(MachinePrinters):
    """Knows every model, asks real addresses, and finds what the test says."""

    def __init__(self, own: Path, found: list[FoundPrinter | Exception]) -> None:
        super().__init__(own)
        self._found = found

    def find(self) -> list[FoundPrinter]:
        for printer in self._found:
            if isinstance(printer, Exception):
                raise printer
        return [printer for printer in self._found if isinstance(printer, FoundPrinter)]


@dataclass(frozen=True, slots=True)
class SampleMachine:
    """A machine that keeps what it is told to keep in this folder."""

    folder: Path
    found: list[FoundPrinter | Exception] = field(default_factory=list)

    @property
    def own(self) -> Path:
        """Where calibrations are kept."""
        return self.folder / "printer_profiles"

    @property
    def machine(self) -> Machine:
        return Machine(
            lambda: NamedPrinters(self.own, self.found),
            lambda: MachineLogos(LogoShelf(self.folder)),
        )
