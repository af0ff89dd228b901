from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain.desk import Permission
from pos_app.services.print_queue import KITCHEN_PRINTER, JobState
from pos_app.services.printer_trouble import AddressUnknown, NotKept, ProfileDamaged
from pos_app.services.printers import Certainty, ChosenPrinter, LogoProblem
from pos_app.viewmodels.printer_words import PrinterWords
from tests.viewmodels.inline_jobs import HeldJobs
from tests.viewmodels.printers_story import PrintersStory, printers_at
from tests.viewmodels.tills import seen, shown_rows

if TYPE_CHECKING:
    from pathlib import Path

    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")

ELGIN = ChosenPrinter("tcp://192.168.1.50", "elgin-i9")


def waiting(here: PrintersStory) -> list[str]:
    return [job.kind.value for job in here.story.till.spool.waiting()]


def test_the_screen_says_where_slips_go_and_how_well_the_model_is_known(
    shop: ShopStory, tmp_path: Path
) -> None:
    here = printers_at(shop, tmp_path, chosen=ELGIN)

    assert [
        seen(here.printers, name)
        for name in ("printerPlace", "modelTitle", "modelPaper", "modelCertainty", "modelTone")
    ] == ["Network · 192.168.1.50", "Elgin i9", "80 mm · 48 letters a line", "assumed", "due"]
    assert seen(here.printers, "mayCalibrate")


@pytest.mark.parametrize(
    ("address", "place"), [("", "No printer"), ("paper", "On the screen")], ids=["none", "screen"]
)
def test_a_till_without_a_printer_says_where_slips_are(
    shop: ShopStory, tmp_path: Path, address: str, place: str
) -> None:
    here = printers_at(shop, tmp_path, chosen=ChosenPrinter(address))

    assert seen(here.printers, "printerPlace") == place
    assert seen(here.printers, "hasPrinter") == bool(address)
    assert seen(here.printers, "printerAdvice")


def test_the_test_slip_names_printer_and_model(shop: ShopStory, tmp_path: Path) -> None:
    here = printers_at(shop, tmp_path, chosen=ELGIN)

    here.printers.printTest()

    [job] = here.story.till.spool.waiting()
    assert "tcp://192.168.1.50" in str(job.document)
    assert "elgin-i9" in str(job.document)
    assert len(here.story.wake_ups) == 1


def test_two_taps_print_one_test_slip(shop: ShopStory, tmp_path: Path) -> None:
    jobs = HeldJobs()
    here = printers_at(shop, tmp_path, jobs=jobs, chosen=ELGIN)
    jobs.run_all()

    here.printers.printTest()
    here.printers.printTest()

    assert seen(here.printers, "isPrinterBusy")
    jobs.run_all()
    assert waiting(here) == ["test"]
    assert not seen(here.printers, "isPrinterBusy")


def test_the_drawer_is_opened_and_that_is_written_down(shop: ShopStory, tmp_path: Path) -> None:
    here = printers_at(shop, tmp_path, chosen=ELGIN)

    here.printers.openDrawer()

    [job] = here.story.till.spool.waiting()
    assert job.kind.value == "drawer"
    assert "Printer test" in str(job.document)
    assert here.last_said == "The drawer should open now."


def test_who_may_not_open_the_drawer_is_told(shop: ShopStory, tmp_path: Path) -> None:
    others = frozenset(Permission) - {Permission.PAY_OUT}
    helper = shop.handle.floor(lambda floor: floor.operator("Aiuto", others))
    shop.desk = type(shop.desk)(shop.desk.till_id, shop.desk.session_id, helper.id)
    here = printers_at(shop, tmp_path, chosen=ELGIN)

    here.printers.openDrawer()

    assert waiting(here) == []
    assert here.last_said
    assert not seen(here.printers, "isPrinterBusy")


def test_a_model_is_looked_at_before_it_is_taken(shop: ShopStory, tmp_path: Path) -> None:
    here = printers_at(shop, tmp_path, chosen=ELGIN)
    models = here.printers.models_vm
    models.open()
    assert seen(models, "lookedTitle") == "Elgin i9"
    assert seen(models, "isLookedChosen")

    models.look("epson-tm-t20iii")

    parts = {fact["part"]: (fact["words"], fact["certainty"]) for fact in seen(models, "facts")}
    assert parts["Letters"] == ("page 16 cp1252", "seen on paper")
    assert parts["Cut"] == ("with its knife", "from its manual")
    assert parts["Says that it printed"] == ("yes", "from its manual")
    assert here.moves == []
    models.use()
    assert here.moves == [ChosenPrinter(ELGIN.address, "epson-tm-t20iii")]
    assert not seen(models, "isChoosingModel")


def test_every_model_is_listed_with_an_honest_word(shop: ShopStory, tmp_path: Path) -> None:
    here = printers_at(shop, tmp_path, chosen=ELGIN)
    listed = shown_rows(
        here.printers.models_vm.modelRows, "title", "certaintyText", "certaintyTone", "isChosen"
    )

    assert len(listed) >= 16
    assert ("Elgin i9", "assumed", "due", True) in listed
    assert ("Epson TM-T20III", "from its manual", "plain", False) in listed
    assert [row[0] for row in listed[-4:]] == [
        "Any 58 mm printer",
        "Any 80 mm printer",
        "Any 58 mm printer whose letters come out wrong",
        "Any 80 mm printer whose letters come out wrong",
    ]


def test_a_model_is_named_with_its_maker_once_and_with_what_must_be_set(
    shop: ShopStory, tmp_path: Path
) -> None:
    models = printers_at(shop, tmp_path).printers.models_vm
    title_of, short_title_of = models.title_of, models.short_title_of

    assert title_of("xprinter-xp-58") == "Xprinter XP-58, POS-5890, Netum NT-5890K"
    assert title_of("star-mc-print3") == "Star mC-Print3 in ESC/POS mode"
    assert short_title_of("xprinter-xp-58") == "Xprinter XP-58"
    assert (title_of("no-such-model"), short_title_of("no-such-model")) == ("", "")


def test_a_model_that_nobody_knows_says_what_to_do() -> None:
    said = PrinterWords().trouble(ProfileDamaged("no-such-model", 0, "there is no such profile"))

    assert said == "There is no readable model no-such-model. Choose the model again."


def test_a_printer_that_narrows_to_pictures_says_so(shop: ShopStory, tmp_path: Path) -> None:
    here = printers_at(shop, tmp_path)
    models = here.printers.models_vm

    models.look("raster-58")

    words = {fact["part"]: fact["words"] for fact in seen(models, "facts")}
    assert (words["Letters"], words["QR"]) == ("sent as a picture", "sent as a picture")
    assert (words["Cut"], words["Says that it printed"]) == ("by hand", "no")
    models.look("sunmi-v2")
    assert {fact["part"]: fact["words"] for fact in seen(models, "facts")}["Drawer"] == "no drawer"


def test_a_printer_that_cannot_be_set_up_says_why_until_another_is_chosen(
    shop: ShopStory, tmp_path: Path
) -> None:
    here = printers_at(shop, tmp_path, chosen=ELGIN)

    here.printers.printerRefused.emit(ProfileDamaged("elgin-i9.json", 3, "no paper"))
    assert seen(here.printers, "printerTrouble") == (
        "elgin-i9.json, line 3: it cannot be read. Tap «Restore» to print again."
    )
    here.preferences.choose_printer(ChosenPrinter("paper"))

    assert seen(here.printers, "printerTrouble") == ""


def test_the_kitchens_damaged_model_is_restored_and_the_tills_own_is_left_alone(
    shop: ShopStory, tmp_path: Path
) -> None:
    own = tmp_path / "printer_profiles"
    own.mkdir()
    for model in ("elgin-i9", "epson-tm-t20iii"):
        (own / f"{model}.json").write_text("{")
    here = printers_at(shop, tmp_path, chosen=ELGIN)
    here.preferences.set_kitchen("tcp://192.0.2.60", "epson-tm-t20iii")
    damaged = ProfileDamaged("epson-tm-t20iii.json", 1, "no end", printer=KITCHEN_PRINTER)
    here.printers.printerRefused.emit(damaged)
    assert seen(here.printers, "mayRepair")

    here.printers.repair()

    assert [file.name for file in own.iterdir()] == ["elgin-i9.json"]
    assert seen(here.printers, "printerTrouble") == ""
    here.printers.repair()  # nothing is damaged any more
    assert [file.name for file in own.iterdir()] == ["elgin-i9.json"]


def test_a_wrong_address_of_the_kitchen_is_said_until_it_is_changed(
    shop: ShopStory, tmp_path: Path
) -> None:
    here = printers_at(shop, tmp_path, chosen=ELGIN)
    here.printers.printerRefused.emit(AddressUnknown("tcp://a b", printer=KITCHEN_PRINTER))
    assert seen(here.printers, "printerTrouble")
    assert not seen(here.printers, "mayRepair")

    here.preferences.set_kitchen("tcp://192.0.2.60", "generic-80")

    assert seen(here.printers, "printerTrouble") == ""


def test_what_paper_taught_can_be_taken_back(shop: ShopStory, tmp_path: Path) -> None:
    here = printers_at(shop, tmp_path, chosen=ELGIN)
    calibration = here.printers.calibration_vm
    calibration.open()
    calibration.tap("letters", "19 cp858")
    calibration.keep()
    assert seen(here.printers, "isModelOwn")

    here.printers.restore()

    assert not seen(here.printers, "isModelOwn")
    assert here.moves == [ELGIN, ELGIN]
    assert list(here.machine.own.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said(shop: ShopStory, tmp_path: Path) -> None:
    here = printers_at(shop, tmp_path, chosen=ELGIN)
    here.machine.own.write_text("in the way")

    here.printers.restore()

    assert "elgin-i9.json could not be written" in here.last_said
    assert not seen(here.printers, "isPrinterBusy")


@pytest.mark.parametrize("certainty", Certainty)
def test_every_certainty_has_a_word(certainty: Certainty) -> None:
    assert PrinterWords().certainty(certainty)


@pytest.mark.parametrize(
    "trouble", [NotKept("/x/logo.pbm"), AddressUnknown("usb:x")], ids=["full", "no address"]
)
def test_a_trouble_names_its_place(trouble: NotKept | AddressUnknown) -> None:
    said = PrinterWords().trouble(trouble)

    assert "%1" not in said
    assert said.startswith(("/x/logo.pbm", "x is"))


def test_every_problem_of_a_logo_has_a_sentence() -> None:
    assert len({PrinterWords()._logo(problem) for problem in LogoProblem}) == len(LogoProblem)


def test_a_test_slip_without_a_printer_waits(shop: ShopStory, tmp_path: Path) -> None:
    here = printers_at(shop, tmp_path)

    here.printers.printTest()

    [job] = here.story.till.spool.waiting()
    assert job.state is JobState.QUEUED
