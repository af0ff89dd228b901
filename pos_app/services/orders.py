"""Orders on their way to the payment: placed, revised, sent to preparation, ready, cancelled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pos_app.domain.desk import Desk, Permission
from pos_app.domain.orders import WAITING, Line, Order, OrderState, order_total, require_waiting
from pos_app.domain.refusals import OrderChanged
from pos_app.services.acts import perform

if TYPE_CHECKING:
    from pos_app.services.ports import Counter, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceOrder:
    """Store the ticket as an order; ``send`` also puts it into preparation."""

    request_id: str
    desk: Desk
    lines: tuple[Line, ...]
    customer_id: int | None = None
    send: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviseOrder:
    """Change the lines or the customer of an order that waits."""

    request_id: str
    desk: Desk
    order_id: int
    version: int
    lines: tuple[Line, ...]
    customer_id: int | None = None
    send: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveOrder:
    """Move an order that waits: into preparation, to pay, or out of the way."""

    request_id: str
    desk: Desk
    order_id: int
    version: int
    state: OrderState


def place_order(counter: Counter, command: PlaceOrder) -> Order:
    """Store a ticket as an order, so that no crash can lose it.

    Raises:
        EmptyOrder, TooManyPieces: nothing, or more than a till should ring up.
        CustomerUnknown, CustomerArchived: the chosen customer cannot be used.
    """
    return perform(counter.store, command, Permission.SELL, Order, _place)


def _place(work: Work, command: PlaceOrder) -> Order:
    order_total(command.lines, work.shop().currency)
    if command.customer_id is not None:
        work.standing(command.customer_id)
    state = OrderState.IN_PREPARATION if command.send else OrderState.OPEN
    return work.add_order(command.desk, state, command.customer_id, command.lines)


def revise_order(counter: Counter, command: ReviseOrder) -> Order:
    """Change what is on an order that nobody has paid yet.

    Raises:
        OrderUnknown, OrderChanged, OrderAlreadyPaid, OrderCancelled: too late.
        EmptyOrder, TooManyPieces: nothing, or more than a till should ring up.
    """
    return perform(counter.store, command, Permission.SELL, Order, _revise)


def _revise(work: Work, command: ReviseOrder) -> Order:
    order = waiting_order(work, command.order_id, command.version)
    order_total(command.lines, order.total.currency)
    if command.customer_id is not None:
        work.standing(command.customer_id)
    revised = work.revise_order(order, command.lines, command.customer_id)
    if command.send and revised.state is OrderState.OPEN:
        return work.move_order(replace(revised, state=OrderState.IN_PREPARATION))
    return revised


def move_order(counter: Counter, command: MoveOrder) -> Order:
    """Send an order to preparation, mark it ready to pay, or cancel it.

    Raises:
        OrderUnknown, OrderChanged, OrderAlreadyPaid, OrderCancelled: too late.
    """
    return perform(counter.store, command, Permission.SELL, Order, _move)


def _move(work: Work, command: MoveOrder) -> Order:
    assert command.state in (*WAITING, OrderState.CANCELLED), command.state
    order = waiting_order(work, command.order_id, command.version)
    return work.move_order(replace(order, state=command.state))


def waiting_order(work: Work, order_id: int, version: int | None) -> Order:
    """Lock an order that nobody has paid yet, at the version the till showed.

    Raises:
        OrderUnknown, OrderChanged, OrderAlreadyPaid, OrderCancelled: too late.
    """
    order = work.order(order_id)
    require_waiting(order)
    if version is not None and order.version != version:
        raise OrderChanged(order_id)
    return order
