"""Stages for the pictures of the drawer: who opened it, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gallery_counter import Counter, Stage, counter
from gallery_kitchen import placed
from gallery_slips import open_slips, taken
from pos_app.domain.tenders import Method, Tender
from pos_app.services.open_drawer import OpenDrawer, open_drawer
from pos_app.services.pay import PayOrder, pay
from pos_app.services.print_queue import PrintLevel
from pos_app.services.printers import ChosenPrinter
from pos_app.wiring import new_request_id

if TYPE_CHECKING:
    from pos_app.desktop.scene import Scene


def drawer(scene: Scene) -> Stage:
    """The record: opened by hand, with cash, perhaps, and not at all."""
    here = counter(scene)
    spool = here.shop.spool
    for reason in ("Conteggio dei contanti", "Cambio moneta"):
        _opened(here, reason)
    _paid_in_cash(here)
    _opened(here, "Versamento o prelievo")
    first, second, *_ = spool.waiting()
    spool.printed(first, PrintLevel.PRINTED, "ready")
    spool.drop(second, "offline", "")
    third = taken(here)
    spool.sending(third, sha256="0" * 64, bytes_total=5, process_id="")
    spool.drop(third, "offline", "")
    open_slips(here, scene).show("drawer")
    return here.stage


def why(scene: Scene) -> Stage:
    """«Apri cassetto» was tapped."""
    here = counter(scene)
    vm = open_slips(here, scene)
    vm.show("drawer")
    vm.drawer_vm.ask()
    return here.stage


def empty(scene: Scene) -> Stage:
    """A till without a printer has no drawer to open."""
    here = counter(scene)
    here.till.preferences.choose_printer(ChosenPrinter())
    open_slips(here, scene).show("drawer")
    return here.stage


def _opened(here: Counter, reason: str) -> None:
    command = OpenDrawer(request_id=new_request_id(), desk=here.shop.desk, reason=reason)
    open_drawer(here.shop.counter, command)


def _paid_in_cash(here: Counter) -> None:
    order = placed(here, ("Toast", 2), send=False)
    command = PayOrder(
        request_id=new_request_id(),
        desk=here.shop.desk,
        order_id=order.id,
        tenders=(Tender(Method.CASH, order.total),),
        open_drawer=True,
    )
    pay(here.shop.counter, command)
