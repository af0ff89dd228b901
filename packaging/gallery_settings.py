"""Stages for the pictures of «Opzioni», subject by subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gallery_counter import Stage, counter

if TYPE_CHECKING:
    from pos_app.desktop.scene import Scene


def settings(scene: Scene, subject: str) -> Stage:
    """Impostazioni, opened at a subject."""
    here = counter(scene)
    here.till.app.go("settings")
    vm = here.till.app.settings_vm
    assert vm is not None
    vm.show(subject)
    return here.stage


def kitchen_setting(scene: Scene) -> Stage:
    """A printer of the kitchen's own, where nobody answers."""
    here = counter(scene)
    here.till.app.go("settings")
    vm = here.till.app.settings_vm
    assert vm is not None
    vm.show("printer")
    kitchen = vm.printers_vm.kitchen_vm
    kitchen.open()
    kitchen.choosePlace("own")
    kitchen.writeAddress("127.0.0.1:9")
    kitchen.use()
    return here.stage
