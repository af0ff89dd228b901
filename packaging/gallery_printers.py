"""Stages for the pictures of printers: found, chosen, calibrated, and with a logo on their slips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

from pos_app.services.print_queue import OWN_PRINTER
from pos_app.services.printer_trouble import Flaw, ProfileDamaged
from pos_app.services.printers import ChosenPrinter, FoundPrinter, PrinterWay
from sample_till import SampleTill
from tests.viewmodels.inline_jobs import HeldJobs

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.desktop.scene import Scene
    from pos_app.viewmodels.printers import PrintersVM

Stage = dict[str, object]
COUNTER = ChosenPrinter("tcp://192.168.1.50", "epson-tm-t20iii")
FOUND: list[FoundPrinter | Exception] = [
    FoundPrinter(
        address="file:/dev/usb/lp0",
        way=PrinterWay.FILE,
        name="EPSON TM-T20III",
        profile="epson-tm-t20iii",
    ),
    FoundPrinter(
        address="usb:0483:5743",
        way=PrinterWay.USB,
        name="Xprinter XP-80",
        profile="xprinter-xp-80",
    ),
    FoundPrinter(address="lp:Cucina", way=PrinterWay.QUEUE, name="Cucina"),
    FoundPrinter(address="serial:/dev/ttyUSB0", way=PrinterWay.SERIAL, is_allowed=False),
]


def printers_of(
    scene: Scene, chosen: ChosenPrinter = COUNTER, *, held: bool = False
) -> tuple[SampleTill, PrintersVM]:
    """A till whose settings are open at its printer."""
    till = SampleTill(scene, held=held)
    till.open()
    till.preferences.choose_printer(chosen)
    till.app.go("settings")
    settings = till.app.settings_vm
    assert settings is not None
    settings.show("printer")
    if isinstance(till.jobs, HeldJobs):
        till.jobs.run_all()
    return till, settings.printers_vm


def cup(till: SampleTill) -> Path:
    """A picture such as a bar has."""
    drawing = Image.new("L", (360, 200), 255)
    pen = ImageDraw.Draw(drawing)
    pen.rounded_rectangle((90, 60, 240, 170), 30, fill=0)
    pen.ellipse((220, 80, 290, 150), outline=0, width=14)
    pen.rectangle((60, 182, 300, 192), fill=0)
    file = till.machine.folder / "cup.png"
    drawing.save(file)
    return file


def chosen(scene: Scene) -> Stage:
    till, vm = printers_of(scene)
    vm.logo_vm.take(cup(till))
    return {"vm": till.app}


def paper_low(scene: Scene) -> Stage:
    """The roll is near its end."""
    till, _ = printers_of(scene)
    assert till.app.slips_vm is not None
    till.app.slips_vm.paperSaid.emit(OWN_PRINTER, True)  # noqa: FBT003 - as a printer says it
    return {"vm": till.app}


def none(scene: Scene) -> Stage:
    till, _ = printers_of(scene, ChosenPrinter())
    return {"vm": till.app}


def calibrated(scene: Scene) -> Stage:
    till, vm = printers_of(scene, ChosenPrinter("file:/dev/usb/lp0", "elgin-i9"))
    calibration = vm.calibration_vm
    calibration.open()
    calibration.tap("letters", "19 cp858")
    calibration.keep()
    return {"vm": till.app}


def refused(scene: Scene) -> Stage:
    """The shop's own version of the model is damaged, and can be given up."""
    till, vm = printers_of(scene)
    own = till.machine.own / f"{COUNTER.profile}.json"
    own.parent.mkdir(exist_ok=True)
    own.write_text('{\n  "paper": {"width_dots": "576"}\n}\n', encoding="utf-8")
    vm.models_vm.read()
    vm.printerRefused.emit(ProfileDamaged(own.name, 2, flaw=Flaw.NOT_WHOLE, key="paper.width_dots"))
    return {"vm": till.app}


def backlog(scene: Scene) -> Stage:
    """Twelve slips waited for this printer."""
    till, vm = printers_of(scene, ChosenPrinter())
    for _ in range(12):
        vm.printTest()
    till.machine.found.extend(FOUND)
    vm.finding_vm.open()
    vm.finding_vm.choose("file:/dev/usb/lp0")
    return {"vm": till.app}


def found(scene: Scene) -> Stage:
    till, vm = printers_of(scene)
    till.machine.found.extend(FOUND)
    vm.finding_vm.open()
    return {"vm": till.app}


def searching(scene: Scene) -> Stage:
    till, vm = printers_of(scene, held=True)
    vm.finding_vm.open()
    return {"vm": till.app}


def nothing_found(scene: Scene) -> Stage:
    till, vm = printers_of(scene)
    vm.finding_vm.open()
    return {"vm": till.app}


def search_failed(scene: Scene) -> Stage:
    till, vm = printers_of(scene)
    till.machine.found.append(OSError("no cables"))
    vm.finding_vm.open()
    return {"vm": till.app}


def nobody_there(scene: Scene) -> Stage:
    """An address at which nobody answers; the way back to the printer stays open."""
    till, vm = printers_of(scene)
    till.machine.found.extend(FOUND)
    vm.finding_vm.open()
    vm.finding_vm.chooseWay("file")
    vm.finding_vm.writeAddress("/dev/usb/lp9")
    vm.finding_vm.probe()
    return {"vm": till.app}


def models(scene: Scene) -> Stage:
    till, vm = printers_of(scene)
    vm.models_vm.open()
    vm.models_vm.look("custom-kube-ii")
    return {"vm": till.app}


def calibrating(scene: Scene) -> Stage:
    till, vm = printers_of(scene)
    vm.calibrate()
    calibration = vm.calibration_vm
    calibration.tap("width", "48")
    calibration.tap("letters", "16 cp1252")
    calibration.tap("qr", "native 6")
    return {"vm": till.app}


def calibration_busy(scene: Scene) -> Stage:
    till, vm = printers_of(scene, held=True)
    vm.calibrate()
    assert isinstance(till.jobs, HeldJobs)
    till.jobs.run_all()
    vm.calibration_vm.tap("cut", "GS V 66")
    vm.calibration_vm.keep()
    return {"vm": till.app}
