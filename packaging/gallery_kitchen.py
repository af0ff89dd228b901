"""The stage of the kitchen's slips, and the acts on orders that print there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gallery_counter import Counter, Stage, counter
from gallery_slips import open_slips
from pos_app.domain.money import Money
from pos_app.domain.orders import Line, OrderState
from pos_app.services.orders import (
    MoveOrder,
    PlaceOrder,
    ReviseOrder,
    move_order,
    place_order,
    revise_order,
)
from pos_app.services.print_queue import KITCHEN_PRINTER
from pos_app.wiring import new_request_id

if TYPE_CHECKING:
    from pos_app.desktop.scene import Scene
    from pos_app.domain.orders import Order


def kitchen(scene: Scene) -> Stage:
    """An order changed and called off; its slips may go to the till's printer instead."""
    here = counter(scene)
    here.till.preferences.set_kitchen("tcp://192.168.1.60:9100", "generic-80")
    order = placed(here, ("Toast", 2), ("Spremuta", 1), send=True)
    order = _revised(here, order, ("Toast", 1), ("Cornetto", 2))
    _called_off(here, order)
    vm = open_slips(here, scene)
    [_, changed, _] = here.shop.spool.waiting()
    vm.choose(changed.id)
    return here.stage


def placed(here: Counter, *dishes: tuple[str, int], send: bool) -> Order:
    """An order of these dishes, sent to the kitchen or not."""
    command = PlaceOrder(
        request_id=new_request_id(),
        desk=here.shop.desk,
        lines=_lines(*dishes),
        send=send,
        kitchen=KITCHEN_PRINTER,
    )
    return place_order(here.shop.counter, command)


def _revised(here: Counter, order: Order, *dishes: tuple[str, int]) -> Order:
    command = ReviseOrder(
        request_id=new_request_id(),
        desk=here.shop.desk,
        order_id=order.id,
        version=order.version,
        lines=_lines(*dishes),
        kitchen=KITCHEN_PRINTER,
    )
    return revise_order(here.shop.counter, command)


def _called_off(here: Counter, order: Order) -> None:
    command = MoveOrder(
        request_id=new_request_id(),
        desk=here.shop.desk,
        order_id=order.id,
        version=order.version,
        state=OrderState.CANCELLED,
        kitchen=KITCHEN_PRINTER,
    )
    move_order(here.shop.counter, command)


def _lines(*dishes: tuple[str, int]) -> tuple[Line, ...]:
    return tuple(Line(1, name, quantity, Money(400)) for name, quantity in dishes)
