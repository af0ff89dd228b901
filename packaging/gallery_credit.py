"""Stages for the pictures of credit that comes in, and of tabs that are settled with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from gallery_counter import Counter, Stage, code_of_somebody, counter
from tests.viewmodels.inline_jobs import HeldJobs

if TYPE_CHECKING:
    from pos_app.desktop.scene import Scene
    from pos_app.viewmodels.top_up import TopUpVM


def open_top_up(here: Counter, figures: str) -> TopUpVM:
    here.registry.addCredit()
    sheet = here.registry.top_up_vm
    for figure in figures:
        sheet.key(figure)
    return sheet


def top_up(scene: Scene) -> Stage:
    """An amount to add."""
    here = counter(scene)
    open_top_up(here, "2000")
    return here.stage


def top_up_empty(scene: Scene) -> Stage:
    """The sheet as it opens."""
    here = counter(scene)
    open_top_up(here, "")
    return here.stage


def top_up_doubt(scene: Scene) -> Stage:
    """The unwanted zero."""
    here = counter(scene)
    open_top_up(here, "50000").payWith("cash")
    return here.stage


def scanned_meanwhile(scene: Scene) -> Stage:
    """A slip was scanned while credit is being added for somebody else."""
    here = counter(scene)
    open_top_up(here, "2000")
    app = here.till.app
    QTimer.singleShot(0, lambda: app.scan(code_of_somebody(here)))
    return here.stage


def top_up_busy(scene: Scene) -> Stage:
    """The answer is on its way."""
    here = counter(scene, held=True)
    assert isinstance(here.till.jobs, HeldJobs)
    open_top_up(here, "2000").payWith("card")
    return here.stage


def top_up_done(scene: Scene) -> Stage:
    """The credit is there, and may be taken back for a moment."""
    here = counter(scene)
    sheet = open_top_up(here, "2000")
    QTimer.singleShot(0, lambda: sheet.payWith("cash"))
    return here.stage


def top_up_refused(scene: Scene) -> Stage:
    """More than the shop allows."""
    here = counter(scene)
    open_top_up(here, "200000").payWith("card")
    return here.stage


def settle(scene: Scene) -> Stage:
    """Enough credit, and cash that gives change."""
    here = counter(scene)
    here.tick(3)
    here.registry.payTicked()
    here.registry.settle_vm.quick(5000)
    return here.stage


def settle_part(scene: Scene) -> Stage:
    """Too little credit: part and part."""
    here = counter(scene, credit=1200)
    here.tick(3)
    here.registry.payTicked()
    return here.stage


def settle_parted(scene: Scene) -> Stage:
    """Credit has taken its part, the rest waits."""
    here = counter(scene, credit=1200)
    here.tick(3)
    here.registry.payTicked()
    here.registry.settle_vm.takePart()
    return here.stage


def settle_done(scene: Scene) -> Stage:
    """What was done: part credit, part cash with change."""
    here = counter(scene, credit=1200)
    here.tick(3)
    here.registry.payTicked()
    here.registry.settle_vm.takePart()
    here.registry.settle_vm.quick(5000)
    here.registry.settle_vm.payWith("cash")
    return here.stage
