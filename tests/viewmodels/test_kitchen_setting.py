"""The kitchen reads slips nowhere, at the till, or at a printer of its own that answered."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import pytest

from pos_app.services.printer_trouble import AddressUnknown, PrinterAbsent
from pos_app.services.printers import FoundPrinter, PrinterWay
from pos_app.viewmodels.kept_preferences import BESIDE_THE_TILL, Preferences
from pos_app.viewmodels.kitchen_setting import KitchenVM
from pos_app.viewmodels.machine import Machine
from pos_app.viewmodels.preferences import PreferencesVM
from pos_app.viewmodels.printer_models import PrinterModelsVM
from pos_app.viewmodels.printer_surroundings import PrinterSurroundings
from pos_app.viewmodels.printer_words import PrinterWords
from pos_app.viewmodels.speech import Speech
from tests.viewmodels.inline_jobs import HeldJobs, InlineJobs
from tests.viewmodels.no_file import NoFile
from tests.viewmodels.sample_machine import NamedPrinters, SampleMachine
from tests.viewmodels.tills import seen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qapp")

STOVE = "tcp://192.0.2.60:9100"


class OneAnswer(NamedPrinters):
    """Whoever is asked at an address says this."""

    answer: FoundPrinter | Exception

    def probe(self, address: str) -> FoundPrinter:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@dataclass(slots=True)
class KitchenStory:
    """The sheet, and the preferences that it changes."""

    vm: KitchenVM
    preferences: PreferencesVM
    moves: list[None] = field(default_factory=list)

    @property
    def kept(self) -> tuple[str, str]:
        return self.preferences.now.kitchen, self.preferences.now.kitchen_profile


def story_of(
    folder: Path,
    answer: FoundPrinter | Exception,
    *,
    jobs: InlineJobs | None = None,
    kept: Preferences | None = None,
) -> KitchenStory:
    jobs, speech = jobs or InlineJobs(), Speech()
    preferences = PreferencesVM(
        kept or Preferences(), NoFile(), InlineJobs(), speech, lambda _: None
    )
    printers = OneAnswer(folder, [])
    printers.answer = answer
    machine = Machine(lambda: printers, SampleMachine(folder).machine.logos)
    around = PrinterSurroundings(InlineJobs(), machine, preferences, speech, PrinterWords())
    models = PrinterModelsVM(around)
    models.read()
    vm = KitchenVM(replace(around, jobs=jobs), models)
    story = KitchenStory(vm, preferences)
    preferences.kitchenChosen.connect(lambda: story.moves.append(None))
    story.vm.open()
    return story


def found(profile: str = "") -> FoundPrinter:
    return FoundPrinter(address=STOVE, way=PrinterWay.NETWORK, profile=profile)


def test_at_first_the_kitchen_reads_no_slips(tmp_path: Path) -> None:
    story = story_of(tmp_path, found())

    assert seen(story.vm, "place") == "none"
    assert seen(story.vm, "drawerOnCash")


def test_the_tills_printer_needs_no_address(tmp_path: Path) -> None:
    story = story_of(tmp_path, found())

    story.vm.choosePlace("till")

    assert story.kept == (BESIDE_THE_TILL, "generic-80")
    assert len(story.moves) == 1


def test_a_printer_that_answers_is_used_as_the_model_it_says(tmp_path: Path) -> None:
    story = story_of(tmp_path, found("epson-tm-t20iii"))
    story.vm.choosePlace("own")
    story.vm.writeAddress("192.0.2.60")

    story.vm.use()

    assert story.kept == (STOVE, "epson-tm-t20iii")


def test_one_that_does_not_say_what_it_is_prints_on_the_chosen_paper(tmp_path: Path) -> None:
    story = story_of(tmp_path, found())
    story.vm.choosePlace("own")
    story.vm.choosePaper("58")
    story.vm.writeAddress("192.0.2.60")

    story.vm.use()

    assert story.kept == (STOVE, "generic-58")


def test_another_printer_that_does_not_say_what_it_is_is_not_the_model_before(
    tmp_path: Path,
) -> None:
    before = Preferences(kitchen="tcp://192.0.2.9:9100", kitchen_profile="epson-tm-t20iii")
    story = story_of(tmp_path, found(), kept=before)
    story.vm.writeAddress("192.0.2.60")

    story.vm.use()

    assert story.kept == (STOVE, "generic-80")
    assert seen(story.vm, "modelTitle") == "Any 80 mm printer"


def test_the_kitchens_printer_keeps_its_model_while_the_till_prints_for_it(tmp_path: Path) -> None:
    story = story_of(
        tmp_path, found(), kept=Preferences(kitchen=STOVE, kitchen_profile="epson-tm-t20iii")
    )

    story.vm.choosePlace("till")

    assert story.kept == (BESIDE_THE_TILL, "epson-tm-t20iii")


def test_an_address_where_nobody_answers_waits_for_a_decision(tmp_path: Path) -> None:
    story = story_of(tmp_path, PrinterAbsent(STOVE))
    story.vm.choosePlace("own")
    story.vm.writeAddress("192.0.2.60:9100")
    story.vm.use()

    assert story.kept[0] == ""
    assert seen(story.vm, "answerText").startswith("Nobody answers at 192.0.2.60:9100")
    story.vm.useAnyway()

    assert story.kept[0] == STOVE
    assert seen(story.vm, "answerText") == ""
    assert seen(story.vm, "isSetUp")


def test_typing_on_takes_the_answer_away(tmp_path: Path) -> None:
    story = story_of(tmp_path, AddressUnknown("tcp://x"))
    story.vm.choosePlace("own")
    story.vm.writeAddress("x")
    story.vm.use()

    story.vm.writeAddress("x1")
    story.vm.useAnyway()

    assert (seen(story.vm, "answerText"), story.kept[0]) == ("", "")


def test_while_somebody_is_asked_nobody_else_is(tmp_path: Path) -> None:
    jobs = HeldJobs()
    story = story_of(tmp_path, found(), jobs=jobs)
    story.vm.choosePlace("own")
    story.vm.writeAddress("192.0.2.60")
    story.vm.use()
    story.vm.use()

    assert jobs.waiting == 1
    assert seen(story.vm, "isAsking")
    jobs.run_next()
    assert (seen(story.vm, "isAsking"), story.kept[0]) == (False, STOVE)


@pytest.mark.parametrize(
    ("change", "kept"),
    [
        (lambda vm: vm.choosePlace("none"), ""),
        (lambda vm: vm.choosePlace("till"), BESIDE_THE_TILL),
        (lambda vm: vm.writeAddress("192.0.2.61"), ""),
        (lambda vm: vm.close(), ""),
    ],
    ids=["no slips", "at the till", "another address", "rather not"],
)
@pytest.mark.parametrize("answer", [found(), PrinterAbsent(STOVE)], ids=["answers", "silent"])
def test_a_change_of_mind_while_somebody_is_asked_stays(
    tmp_path: Path,
    answer: FoundPrinter | Exception,
    change: Callable[[KitchenVM], None],
    kept: str,
) -> None:
    jobs = HeldJobs()
    story = story_of(tmp_path, answer, jobs=jobs)
    story.vm.choosePlace("own")
    story.vm.writeAddress("192.0.2.60")
    story.vm.use()

    change(story.vm)
    jobs.run_all()

    assert (story.kept[0], seen(story.vm, "answerText")) == (kept, "")
    assert not seen(story.vm, "isAsking")


def test_no_address_asks_nobody(tmp_path: Path) -> None:
    story = story_of(tmp_path, found())
    story.vm.choosePlace("own")
    story.vm.writeAddress("  ")

    story.vm.use()

    assert story.kept[0] == ""


def test_no_slips_again(tmp_path: Path) -> None:
    story = story_of(tmp_path, found(), kept=Preferences(kitchen=STOVE))
    assert (seen(story.vm, "place"), seen(story.vm, "typedAddress")) == ("own", "192.0.2.60:9100")

    story.vm.choosePlace("none")

    assert story.kept[0] == ""


def test_cash_may_leave_the_drawer_shut(tmp_path: Path) -> None:
    story = story_of(tmp_path, found())

    story.vm.setDrawerOnCash(False)

    assert not story.preferences.now.drawer_on_cash
    assert not seen(story.vm, "drawerOnCash")


def test_the_sheet_opens_as_it_stands_and_closes(tmp_path: Path) -> None:
    story = story_of(tmp_path, found(), kept=Preferences(kitchen=BESIDE_THE_TILL))

    assert (seen(story.vm, "isOpen"), seen(story.vm, "place")) == (True, "till")
    story.vm.close()
    assert not seen(story.vm, "isOpen")
