from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.services.printers import ChosenPrinter, FoundPrinter, PrinterWay
from pos_app.viewmodels.printer_setting import PrinterKind
from tests.printing.emulator.server import EmulatedPrinter, Faults
from tests.viewmodels.inline_jobs import HeldJobs
from tests.viewmodels.printers_story import PrintersStory, printers_at
from tests.viewmodels.tills import seen, shown_rows

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pos_app.viewmodels.finding_printers import FindingVM
    from tests.shop import ShopStory

pytestmark = pytest.mark.usefixtures("qapp")

EPSON = FoundPrinter(
    address="file:/dev/usb/lp0",
    way=PrinterWay.FILE,
    name="EPSON TM-T20III",
    profile="epson-tm-t20iii",
)
QUEUE = FoundPrinter(address="lp:Cassa", way=PrinterWay.QUEUE, name="Cassa")


def rows(here: PrintersStory) -> list[tuple[object, ...]]:
    return shown_rows(here.printers.finding_vm.foundRows, "title", "subtitle", "note", "isChosen")


def network(printer: EmulatedPrinter) -> str:
    return f"{printer.host}:{printer.port}"


def test_opening_looks_at_once_and_says_what_was_found(shop: ShopStory, tmp_path: Path) -> None:
    here = printers_at(shop, tmp_path, EPSON, QUEUE, chosen=ChosenPrinter("lp:Cassa"))

    here.printers.finding_vm.open()

    assert rows(here) == [
        ("EPSON TM-T20III", "USB or parallel cable · /dev/usb/lp0", "Epson TM-T20III", False),
        ("Cassa", "Printer of the system · Cassa", "", True),
    ]


def test_a_printer_that_may_not_be_opened_says_so(shop: ShopStory, tmp_path: Path) -> None:
    locked = [
        FoundPrinter(address="file:/dev/usb/lp0", way=PrinterWay.FILE, is_allowed=False),
        FoundPrinter(address="serial:/dev/ttyS0", way=PrinterWay.SERIAL, is_allowed=False),
    ]
    here = printers_at(shop, tmp_path, *locked)

    here.printers.finding_vm.open()

    assert [row[:3] for row in rows(here)] == [
        ("USB or parallel cable", "/dev/usb/lp0", "Not permitted: group lp"),
        ("Serial port", "/dev/ttyS0", "Not permitted: group dialout"),
    ]


def test_nothing_found_says_what_to_do(shop: ShopStory, tmp_path: Path) -> None:
    here = printers_at(shop, tmp_path)

    here.printers.finding_vm.open()

    assert seen(here.printers.finding_vm, "isNothingFound")


def test_a_search_that_fails_can_be_tried_again(shop: ShopStory, tmp_path: Path) -> None:
    here = printers_at(shop, tmp_path, OSError("no cables"))
    finding = here.printers.finding_vm
    finding.open()
    assert seen(finding, "isSearchFailed")
    assert not seen(finding, "isNothingFound")

    here.machine.found[:] = [EPSON]
    finding.search()

    assert not seen(finding, "isSearchFailed")
    assert len(rows(here)) == 1


def test_a_search_under_way_is_not_begun_twice(shop: ShopStory, tmp_path: Path) -> None:
    jobs = HeldJobs()
    here = printers_at(shop, tmp_path, EPSON, jobs=jobs)
    jobs.run_all()
    finding = here.printers.finding_vm
    finding.open()

    finding.search()

    assert seen(finding, "isSearching")
    assert jobs.waiting == 1
    jobs.run_all()
    assert not seen(finding, "isSearching")


def test_a_tap_takes_the_printer_with_its_model(shop: ShopStory, tmp_path: Path) -> None:
    here = printers_at(shop, tmp_path, EPSON)
    finding = here.printers.finding_vm
    finding.open()

    finding.choose("file:/dev/usb/lp0")

    assert here.moves == [ChosenPrinter("file:/dev/usb/lp0", "epson-tm-t20iii")]
    assert not seen(finding, "isFinding")
    assert here.last_said == (
        "Slips go there from now on: USB or parallel cable · /dev/usb/lp0,"
        " printed as for Epson TM-T20III"
    )


def test_a_model_that_nobody_guessed_is_asked_for(shop: ShopStory, tmp_path: Path) -> None:
    with EmulatedPrinter() as printer:
        address = f"tcp://{network(printer)}"
        here = printers_at(shop, tmp_path, FoundPrinter(address=address, way=PrinterWay.NETWORK))
        here.printers.finding_vm.open()

        here.printers.finding_vm.choose(address)

        assert here.moves == [ChosenPrinter(address, "epson-tm-t20iii")]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("epson-tm-t20iii", "generic-80"),
        ("xprinter-xp-58", "generic-58"),
        ("raster-58", "raster-58"),
        ("no-such-model", "generic-80"),
    ],
)
def test_another_printer_that_does_not_say_its_model_is_not_taken_for_the_one_before(
    shop: ShopStory, tmp_path: Path, before: str, after: str
) -> None:
    gone = FoundPrinter(address=f"file:{tmp_path}/lp0", way=PrinterWay.FILE)
    here = printers_at(shop, tmp_path, gone, chosen=ChosenPrinter("tcp://192.0.2.9", before))
    here.printers.finding_vm.open()

    here.printers.finding_vm.choose(gone.address)

    assert here.moves == [ChosenPrinter(gone.address, after)]


def test_a_cheap_printer_in_the_place_of_an_epson_is_said_to_be_printed_on_as_any_other(
    shop: ShopStory, tmp_path: Path
) -> None:
    epson = ChosenPrinter("tcp://192.0.2.9", "epson-tm-t20iii")
    with EmulatedPrinter(Faults(mute=True)) as mute:
        address = f"tcp://{network(mute)}"
        silent = FoundPrinter(address=address, way=PrinterWay.NETWORK)
        here = printers_at(shop, tmp_path, silent, chosen=epson)
        here.printers.finding_vm.open()

        here.printers.finding_vm.choose(address)

    assert here.moves == [ChosenPrinter(address, "generic-80")]
    assert here.last_said.endswith(", printed as for Any 80 mm printer")


def test_the_same_printer_chosen_again_keeps_its_model_although_it_says_nothing(
    shop: ShopStory, tmp_path: Path
) -> None:
    here = printers_at(shop, tmp_path, QUEUE, chosen=ChosenPrinter("lp:Cassa", "elgin-i9"))
    here.printers.finding_vm.open()

    here.printers.finding_vm.choose("lp:Cassa")

    assert here.moves == [ChosenPrinter("lp:Cassa", "elgin-i9")]
    assert here.last_said == "Slips go there from now on: Printer of the system · Cassa"


def test_a_row_that_is_gone_is_not_taken(shop: ShopStory, tmp_path: Path) -> None:
    here = printers_at(shop, tmp_path)

    here.printers.finding_vm.choose("lp:Cassa")

    assert here.moves == []


def test_whoever_answers_at_a_typed_address_becomes_a_row_to_tap(
    shop: ShopStory, tmp_path: Path
) -> None:
    here = printers_at(shop, tmp_path, QUEUE)
    finding = here.printers.finding_vm
    finding.open()
    with EmulatedPrinter() as printer:
        finding.writeAddress(network(printer))
        finding.probe()

        assert rows(here)[0][0] == "EPSON TM-T20III"
        assert here.moves == []
        finding.search()  # what answered stays, and so do those found by looking
        assert [row[0] for row in rows(here)] == ["EPSON TM-T20III", "Cassa"]

        finding.choose(f"tcp://{network(printer)}")

    assert here.moves == [ChosenPrinter(f"tcp://{network(printer)}", "epson-tm-t20iii")]


def test_nobody_at_an_address_is_said_and_the_manager_may_know_better(
    shop: ShopStory, tmp_path: Path
) -> None:
    here = printers_at(shop, tmp_path)
    finding = here.printers.finding_vm
    finding.open()
    with EmulatedPrinter(Faults(accepts="refuses")) as off:
        finding.writeAddress(network(off))
        finding.probe()
        assert network(off) in seen(finding, "answerText")
        assert seen(finding, "mayUseAnyway")

        finding.useAnyway()

    assert here.moves == [ChosenPrinter(f"tcp://{network(off)}")]


def test_what_is_no_address_cannot_be_used_anyway(shop: ShopStory, tmp_path: Path) -> None:
    here = printers_at(shop, tmp_path)
    finding = here.printers.finding_vm
    finding.open()
    finding.chooseWay("usb")
    finding.writeAddress("epson")

    finding.probe()

    assert seen(finding, "answerText").startswith("epson is not the address of a printer")
    assert not seen(finding, "mayUseAnyway")
    finding.writeAddress("04b8:0e28")
    assert seen(finding, "answerText") == ""


def test_nothing_is_asked_without_an_address_and_nothing_used_that_answered_nothing(
    shop: ShopStory, tmp_path: Path
) -> None:
    here = printers_at(shop, tmp_path)
    finding = here.printers.finding_vm
    finding.open()

    finding.probe()
    finding.useAnyway()

    assert seen(finding, "answerText") == ""
    assert here.moves == []


@pytest.mark.parametrize(
    "kind", [kind for kind in PrinterKind if kind not in {PrinterKind.NONE, PrinterKind.PAPER}]
)
def test_every_way_has_an_example(shop: ShopStory, tmp_path: Path, kind: PrinterKind) -> None:
    here = printers_at(shop, tmp_path)
    finding = here.printers.finding_vm
    finding.writeAddress("something")

    finding.chooseWay(kind.value)

    assert seen(finding, "typedExample")
    assert seen(finding, "typedWay") == kind.value
    assert seen(finding, "typedAddress") == ("something" if kind is PrinterKind.NETWORK else "")


def test_the_screen_and_nothing_at_all_are_printers_too(shop: ShopStory, tmp_path: Path) -> None:
    here = printers_at(shop, tmp_path)

    here.printers.finding_vm.useScreen()
    here.printers.finding_vm.useNone()

    assert [chosen.address for chosen in here.moves] == ["paper", ""]


def test_a_sheet_left_while_a_printer_is_asked_chooses_none(
    shop: ShopStory, tmp_path: Path
) -> None:
    jobs = HeldJobs()
    silent = FoundPrinter(address=f"file:{tmp_path}/lp0", way=PrinterWay.FILE)
    here = printers_at(shop, tmp_path, silent, jobs=jobs)
    finding = here.printers.finding_vm
    finding.open()
    jobs.run_all()

    finding.choose(silent.address)
    finding.close()
    jobs.run_all()

    assert here.moves == []
    assert here.last_said == ""


@pytest.mark.parametrize(
    "change",
    [lambda vm: vm.writeAddress("/dev/usb/lp9"), lambda vm: vm.chooseWay("usb")],
    ids=["another one", "of another kind"],
)
def test_what_an_address_said_is_not_said_of_the_next_one(
    shop: ShopStory, tmp_path: Path, change: Callable[[FindingVM], None]
) -> None:
    jobs = HeldJobs()
    here = printers_at(shop, tmp_path, jobs=jobs)
    finding = here.printers.finding_vm
    finding.open()
    jobs.run_all()
    finding.chooseWay("file")
    finding.writeAddress(f"{tmp_path}/nothing")

    finding.probe()
    change(finding)
    jobs.run_all()

    assert (seen(finding, "answerText"), seen(finding, "mayUseAnyway")) == ("", False)
    assert not seen(finding, "isAsking")


def test_a_slow_answer_is_waited_for_once(shop: ShopStory, tmp_path: Path) -> None:
    jobs = HeldJobs()
    here = printers_at(shop, tmp_path, jobs=jobs)
    finding = here.printers.finding_vm
    finding.open()
    jobs.run_all()
    finding.chooseWay("queue")
    finding.writeAddress("Cassa")

    finding.probe()
    finding.probe()

    assert seen(finding, "isAsking")
    assert jobs.waiting == 1
