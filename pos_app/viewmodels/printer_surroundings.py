"""What the sheets about printers share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from pos_app.viewmodels.jobs import Jobs
from pos_app.viewmodels.machine import Machine
from pos_app.viewmodels.preferences import PreferencesVM
from pos_app.viewmodels.printer_words import PrinterWords
from pos_app.viewmodels.speech import Speech

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.services.printers import FoundPrinter, Printers

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class PrinterSurroundings:
    """The printers of this machine, what this till prefers, and how to speak of it."""

    jobs: Jobs
    machine: Machine
    preferences: PreferencesVM
    speech: Speech
    words: PrinterWords

    def ask(
        self,
        question: Callable[[Printers], Answer],
        answered: Callable[[Answer], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Ask the printers something, where nobody waits for the answer."""
        printers = self.machine.printers
        self.jobs.errand(lambda: question(printers()), answered, failed)

    def ask_at(
        self,
        address: str,
        is_awaited: Callable[[], bool],
        answered: Callable[[FoundPrinter], None],
        silent: Callable[[Exception], None],
    ) -> None:
        """Ask who is there; whoever thought of something else meanwhile hears nothing of it."""

        def answer(printer: FoundPrinter) -> None:
            if is_awaited():
                answered(printer)

        def fail(trouble: Exception) -> None:
            if is_awaited():
                silent(trouble)

        self.ask(lambda printers: printers.probe(address), answer, fail)
