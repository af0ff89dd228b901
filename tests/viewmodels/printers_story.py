"""The printers' screens over a shop, a machine with named printers, and preferences in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pos_app.services.printers import ChosenPrinter, FoundPrinter
from pos_app.viewmodels.kept_preferences import Preferences
from pos_app.viewmodels.preferences import PreferencesVM
from pos_app.viewmodels.printers import PrintersVM
from tests.viewmodels.inline_jobs import InlineJobs
from tests.viewmodels.no_file import NoFile
from tests.viewmodels.sample_machine import SampleMachine
from tests.viewmodels.tills import TillStory, till_at

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.viewmodels.jobs import Jobs
    from tests.shop import ShopStory


@dataclass(slots=True)
class PrintersStory:
    """What the manager sees, and what was set up anew because of it."""

    story: TillStory
    machine: SampleMachine
    preferences: PreferencesVM
    printers: PrintersVM
    moves: list[ChosenPrinter] = field(default_factory=list)

    @property
    def last_said(self) -> str:
        return self.story.last_said


def printers_at(
    shop: ShopStory,
    folder: Path,
    *found: FoundPrinter | Exception,
    jobs: Jobs | None = None,
    chosen: ChosenPrinter | None = None,
) -> PrintersStory:
    """Stand at the till whose printers are these, with its settings open."""
    story = till_at(shop, jobs)
    around = story.around
    printer = chosen or ChosenPrinter()
    kept = Preferences(printer=printer.address, printer_profile=printer.profile)
    preferences = PreferencesVM(kept, NoFile(), InlineJobs(), around.speech, lambda _: None)
    machine = SampleMachine(folder, list(found))
    printers = PrintersVM(
        story.till,
        machine.machine,
        preferences,
        around.speech,
        around.news,
        around.notices,
        around.sentences,
    )
    here = PrintersStory(story, machine, preferences, printers)
    preferences.printerChosen.connect(
        lambda: here.moves.append(preferences.now.chosen_printers[""])
    )
    printers.begin()
    return here
