"""Stages for the pictures of slips: what waits, what asks, and paper on the screen."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from gallery_counter import Counter, Stage, counter
from pos_app.desktop.slip_pictures import SlipPictures
from pos_app.services.print_queue import KITCHEN_PRINTER, OWN_PRINTER, PrintLevel
from pos_app.services.printer_trouble import ProfileDamaged
from pos_app.wiring import slip_picture

if TYPE_CHECKING:
    from pos_app.desktop.scene import Scene
    from pos_app.services.print_queue import PrintJob
    from pos_app.viewmodels.slips import SlipsVM


def slips_of(here: Counter) -> SlipsVM:
    """The queue of this till."""
    slips = here.till.app.slips_vm
    assert slips is not None
    return slips


def open_slips(here: Counter, scene: Scene) -> SlipsVM:
    """«Scontrini», with the pictures of its slips."""
    scene.engine.addImageProvider("slip", SlipPictures(here.shop.spool, slip_picture))
    slips = slips_of(here)
    slips.open()
    return slips


def taken(here: Counter) -> PrintJob:
    """The next slip, in the hands of the till's printer."""
    now = datetime.now(UTC)
    job = here.shop.spool.claim(OWN_PRINTER, "gallery", now, now + timedelta(minutes=1))
    assert job is not None
    return job


def slips(scene: Scene) -> Stage:
    """The print queue in all its states, with the slip that is looked at."""
    here = counter(scene)
    here.registry.addCredit()
    for figure in "5000":
        here.registry.top_up_vm.key(figure)
    here.registry.top_up_vm.payWith("cash")
    here.tick(2)
    here.registry.payTickedWithCredit()
    here.print_balances(3)
    _wear_out(here)
    open_slips(here, scene)
    return here.stage


def _wear_out(here: Counter) -> None:
    """One slip printed, one that nobody knows of, one for which there was no paper."""
    spool = here.shop.spool
    printed, lost, held = (taken(here) for _ in range(3))
    for job in (printed, lost):
        spool.sending(job, sha256="", bytes_total=1, process_id="")
    spool.printed(printed, PrintLevel.PRINTED, "ready")
    spool.unknown(lost, "offline", "line cut")
    spool.held(held, "paper_out", "no paper", datetime.now(UTC) + timedelta(hours=1))


def saved(scene: Scene) -> Stage:
    """A slip was kept as a file."""
    here = counter(scene)
    here.print_balances(1)
    vm = open_slips(here, scene)
    vm.save(vm.property("chosenSlip"), "pdf")
    return here.stage


def paper_low(scene: Scene) -> Stage:
    """The kitchen's roll and the till's are near their end; everything is printed all the same."""
    here = counter(scene)
    here.print_balances(3)
    vm = open_slips(here, scene)
    for printer in (OWN_PRINTER, KITCHEN_PRINTER):
        vm.paperSaid.emit(printer, True)  # noqa: FBT003 - as a printer says it
    return here.stage


def spelled(scene: Scene) -> Stage:
    """A name in letters that the till's printer does not have."""
    here = counter(scene)
    here.story.print_balance(here.story.customer("Łukasz", "Wiśniewski", credit=1_250))
    open_slips(here, scene)
    return here.stage


def waiting(scene: Scene, count: int = 3) -> Stage:
    """Slips of a printer whose model is damaged."""
    here = counter(scene)
    here.print_balances(count)
    vm = open_slips(here, scene)
    vm.printerRefused.emit(ProfileDamaged("generic-80.json", 3, "?", printer=OWN_PRINTER))
    return here.stage


def skip_all(scene: Scene) -> Stage:
    """Nobody wants any of the slips that wait, and is asked once more."""
    stage = waiting(scene, 12)
    stage["vm"].slips_vm.skipAll()  # type: ignore[attr-defined]
    return stage


def asking(scene: Scene) -> Stage:
    """The rail asks: of three slips, one may not have come out."""
    here = counter(scene)
    here.print_balances(3)
    lost = taken(here)
    here.shop.spool.sending(lost, sha256="0" * 64, bytes_total=5, process_id="")
    here.shop.spool.unknown(lost, "offline", "line cut")
    QTimer.singleShot(0, slips_of(here).refresh)
    return here.stage


def paper(scene: Scene) -> Stage:
    """The demo's printer has just printed."""
    here = counter(scene)
    here.print_balances(1)
    pictures = SlipPictures(here.shop.spool, slip_picture)
    scene.engine.addImageProvider("slip", pictures)
    [job] = here.shop.spool.waiting()
    slips_of(here).paperCame.emit(pictures.keep_paper(slip_picture(job.document)))
    return here.stage
