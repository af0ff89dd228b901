"""The stages of the slips and of the drawer: what waits, what was said of it, who opened."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from gallery_customers import Counter, counter
from pos_app.desktop.slip_pictures import SlipPictures
from pos_app.domain.money import Money
from pos_app.domain.orders import Line, OrderState
from pos_app.domain.tenders import Method, Tender
from pos_app.services.open_drawer import OpenDrawer, open_drawer
from pos_app.services.orders import (
    MoveOrder,
    PlaceOrder,
    ReviseOrder,
    move_order,
    place_order,
    revise_order,
)
from pos_app.services.pay import PayOrder, pay
from pos_app.services.print_queue import KITCHEN_PRINTER, OWN_PRINTER, PrintLevel
from pos_app.services.printer_trouble import ProfileDamaged
from pos_app.services.printers import ChosenPrinter
from pos_app.wiring import new_request_id, slip_picture

if TYPE_CHECKING:
    from gallery_customers import Stage
    from pos_app.desktop.scene import Scene
    from pos_app.domain.orders import Order
    from pos_app.viewmodels.slips import SlipsVM


def kitchen(scene: Scene) -> Stage:
    """An order changed and called off; its slips may go to the till's printer instead."""
    here = counter(scene)
    here.till.preferences.set_kitchen("tcp://192.168.1.60:9100", "generic-80")
    order = _sent(here, ("Toast", 2), ("Spremuta", 1))
    order = _revised(here, order, ("Toast", 1), ("Cornetto", 2))
    _called_off(here, order)
    vm = _slips(here, scene)
    [_, changed, _] = here.till.shop.spool.waiting() if here.till.shop else []
    vm.choose(changed.id)
    return here.stage


def saved(scene: Scene) -> Stage:
    """A slip was kept as a file."""
    here = counter(scene)
    here.registry.record_vm.printBalance()
    vm = _slips(here, scene)
    vm.save(vm.property("chosenSlip"), "pdf")
    return here.stage


def paper_low(scene: Scene) -> Stage:
    """The kitchen's roll and the till's are near their end; everything is printed all the same."""
    here = counter(scene)
    for _ in range(3):
        here.registry.record_vm.printBalance()
    vm = _slips(here, scene)
    for printer in (OWN_PRINTER, KITCHEN_PRINTER):
        vm.paperSaid.emit(printer, True)  # noqa: FBT003 - as a printer says it
    return here.stage


def spelled(scene: Scene) -> Stage:
    """A name in letters that the till's printer does not have."""
    here = counter(scene)
    here.story.print_balance(here.story.customer("Łukasz", "Wiśniewski", credit=1_250))
    _slips(here, scene)
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


def skip_all(scene: Scene) -> Stage:
    """Nobody wants any of the slips that wait, and is asked once more."""
    here = counter(scene)
    for _ in range(12):
        here.registry.record_vm.printBalance()
    vm = _slips(here, scene)
    vm.printerRefused.emit(ProfileDamaged("generic-80.json", 3, "?", printer=OWN_PRINTER))
    vm.skipAll()
    return here.stage


def waiting(scene: Scene) -> Stage:
    """Slips of a printer whose model is damaged."""
    here = counter(scene)
    for _ in range(3):
        here.registry.record_vm.printBalance()
    vm = _slips(here, scene)
    vm.printerRefused.emit(ProfileDamaged("generic-80.json", 3, "?", printer=OWN_PRINTER))
    return here.stage


def asking(scene: Scene) -> Stage:
    """The rail asks: of three slips, one may not have come out."""
    here = counter(scene)
    for _ in range(3):
        here.registry.record_vm.printBalance()
    spool, vm = here.till.shop.spool if here.till.shop else None, here.till.app.slips_vm
    assert spool is not None
    assert vm is not None
    now = datetime.now(UTC)
    lost = spool.claim(OWN_PRINTER, "gallery", now, now + timedelta(minutes=1))
    assert lost is not None
    spool.sending(lost, sha256="0" * 64, bytes_total=5, process_id="")
    spool.unknown(lost, "offline", "line cut")
    QTimer.singleShot(0, vm.refresh)
    return here.stage


def drawer(scene: Scene) -> Stage:
    """The record: opened by hand, with cash, perhaps, and not at all."""
    here = counter(scene)
    spool = here.till.shop.spool if here.till.shop else None
    assert spool is not None
    for reason in ("Conteggio dei contanti", "Cambio moneta"):
        _opened(here, reason)
    _paid_in_cash(here)
    _opened(here, "Versamento o prelievo")
    first, second, *_ = spool.waiting()
    spool.printed(first, PrintLevel.PRINTED, "ready")
    spool.drop(second, "offline", "")
    now = datetime.now(UTC)
    third = spool.claim(OWN_PRINTER, "gallery", now, now + timedelta(minutes=1))
    assert third is not None
    spool.sending(third, sha256="0" * 64, bytes_total=5, process_id="")
    spool.drop(third, "offline", "")
    _slips(here, scene).show("drawer")
    return here.stage


def drawer_why(scene: Scene) -> Stage:
    """«Apri cassetto» was tapped."""
    here = counter(scene)
    vm = _slips(here, scene)
    vm.show("drawer")
    vm.drawer_vm.ask()
    return here.stage


def drawer_empty(scene: Scene) -> Stage:
    """A till without a printer has no drawer to open."""
    here = counter(scene)
    here.till.preferences.choose_printer(ChosenPrinter())
    _slips(here, scene).show("drawer")
    return here.stage


def _slips(here: Counter, scene: Scene) -> SlipsVM:
    shop, vm = here.till.shop, here.till.app.slips_vm
    assert shop is not None
    assert vm is not None
    scene.engine.addImageProvider("slip", SlipPictures(shop.spool, slip_picture))
    vm.open()
    return vm


def _opened(here: Counter, reason: str) -> None:
    shop = here.till.shop
    assert shop is not None
    command = OpenDrawer(request_id=new_request_id(), desk=shop.desk, reason=reason)
    open_drawer(shop.counter, command)


def _lines(*dishes: tuple[str, int]) -> tuple[Line, ...]:
    return tuple(Line(1, name, quantity, Money(400)) for name, quantity in dishes)


def _sent(here: Counter, *dishes: tuple[str, int], send: bool = True) -> Order:
    shop = here.till.shop
    assert shop is not None
    command = PlaceOrder(
        request_id=new_request_id(),
        desk=shop.desk,
        lines=_lines(*dishes),
        send=send,
        kitchen=KITCHEN_PRINTER,
    )
    return place_order(shop.counter, command)


def _revised(here: Counter, order: Order, *dishes: tuple[str, int]) -> Order:
    shop = here.till.shop
    assert shop is not None
    command = ReviseOrder(
        request_id=new_request_id(),
        desk=shop.desk,
        order_id=order.id,
        version=order.version,
        lines=_lines(*dishes),
        kitchen=KITCHEN_PRINTER,
    )
    return revise_order(shop.counter, command)


def _called_off(here: Counter, order: Order) -> None:
    shop = here.till.shop
    assert shop is not None
    command = MoveOrder(
        request_id=new_request_id(),
        desk=shop.desk,
        order_id=order.id,
        version=order.version,
        state=OrderState.CANCELLED,
        kitchen=KITCHEN_PRINTER,
    )
    move_order(shop.counter, command)


def _paid_in_cash(here: Counter) -> None:
    shop = here.till.shop
    assert shop is not None
    order = _sent(here, ("Toast", 2), send=False)
    command = PayOrder(
        request_id=new_request_id(),
        desk=shop.desk,
        order_id=order.id,
        tenders=(Tender(Method.CASH, order.total),),
        open_drawer=True,
    )
    pay(shop.counter, command)
