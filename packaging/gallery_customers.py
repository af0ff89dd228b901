"""Stages for the pictures of the registry: a list, somebody's record, and a new customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gallery_counter import Stage, code_of_somebody, counter
from pos_app.services.store_trouble import StoreUnreachable

if TYPE_CHECKING:
    from pos_app.desktop.scene import Scene


def registry(scene: Scene) -> Stage:
    """The list, with nobody open."""
    here = counter(scene)
    here.registry.begin()
    return here.stage


def no_result(scene: Scene) -> Stage:
    """A search that finds nobody."""
    here = counter(scene)
    here.registry.begin()
    here.registry.list_vm.search("zzyzx")
    here.registry.list_vm.filterBy("all")
    return here.stage


def pane(scene: Scene) -> Stage:
    """Somebody open, two tabs ticked."""
    here = counter(scene)
    here.tick(2)
    return here.stage


def settled(scene: Scene) -> Stage:
    """Tabs that were just settled with credit."""
    here = counter(scene)
    here.tick(2)
    here.registry.payTickedWithCredit()
    return here.stage


def long_name(scene: Scene) -> Stage:
    """A name as long as names get."""
    here = counter(scene)
    found = here.story.handle.views.customers(here.giulia.kind, "montefeltro").rows
    here.registry.list_vm.choose(found[0].id)
    return here.stage


def unreachable(scene: Scene) -> Stage:
    """The book does not answer."""
    here = counter(scene)
    here.registry.list_vm._fail(StoreUnreachable("cassa.local"))  # noqa: SLF001 - as a store would
    return here.stage


def orders(scene: Scene) -> Stage:
    """Gestisci: the orders of the past."""
    here = counter(scene)
    here.tick(2)
    here.registry.payTickedWithCredit()
    here.registry.manage()
    return here.stage


def form(scene: Scene) -> Stage:
    """A new customer who seems to be there already."""
    here = counter(scene)
    here.registry.enterNew()
    sheet = here.registry.form_vm
    for field, text in (("name", "Giulia"), ("surname", "Barbieri"), ("phone", "333 8738174")):
        sheet.write(field, text)
    sheet.save()
    return here.stage


def form_new(scene: Scene) -> Stage:
    """A new customer, nothing typed yet."""
    here = counter(scene)
    here.registry.enterNew()
    return here.stage


def code_found(scene: Scene) -> Stage:
    """The letters below a QR, typed into the search."""
    here = counter(scene)
    here.registry.begin()
    here.registry.list_vm.search(code_of_somebody(here))
    here.registry.list_vm.filterBy("all")
    return here.stage


def code_unknown(scene: Scene) -> Stage:
    """Such letters that lead nowhere."""
    here = counter(scene)
    here.registry.begin()
    here.registry.list_vm.search("7" * 26)
    here.registry.list_vm.filterBy("all")
    return here.stage


def movements(scene: Scene) -> Stage:
    """Gestisci: every movement with the balance after it."""
    here = counter(scene)
    here.tick(2)
    here.registry.payTickedWithCredit()
    here.registry.manage()
    here.registry.showPage("movements")
    return here.stage
