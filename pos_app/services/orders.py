"""Orders on their way to the payment: placed, revised, sent to preparation, ready, cancelled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pos_app.domain.desk import Desk, Permission
from pos_app.domain.orders import WAITING, Line, Order, OrderState, order_total, require_waiting
from pos_app.domain.refusals import OrderChanged
from pos_app.services.acts import perform

if TYPE_CHECKING:
    from pos_app.services.kitchen import Kitchen
    from pos_app.services.ports import Counter, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceOrder:
    """Store the ticket as an order; ``send`` also puts it into preparation.

    ``kitchen`` names the printer that tells the kitchen of it; ``None`` prints nothing.
    """

    request_id: str
    desk: Desk
    lines: tuple[Line, ...]
    customer_id: int | None = None
    send: bool = False
    kitchen: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviseOrder:
    """Change the lines or the customer of an order that waits.

    A ``kitchen`` that is preparing it reads what changed.
    """

    request_id: str
    desk: Desk
    order_id: int
    version: int
    lines: tuple[Line, ...]
    customer_id: int | None = None
    send: bool = False
    kitchen: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveOrder:
    """Move an order that waits: into preparation, to pay, or out of the way.

    ``kitchen`` reads of what it is to begin with, and of what it need not go on with.
    """

    request_id: str
    desk: Desk
    order_id: int
    version: int
    state: OrderState
    kitchen: str | None = None


def place_order(counter: Counter, command: PlaceOrder) -> Order:
    """Store a ticket as an order, so that no crash can lose it.

    Raises:
        EmptyOrder, TooManyPieces: nothing, or more than a till should ring up.
        CustomerUnknown, CustomerArchived: the chosen customer cannot be used.
    """

    def act(work: Work, asked: PlaceOrder) -> Order:
        return _place(_kitchen(counter, asked), work, asked)

    return perform(counter.store, command, Permission.SELL, Order, act)


def _place(kitchen: Kitchen | None, work: Work, command: PlaceOrder) -> Order:
    order_total(command.lines, work.shop().currency)
    if command.customer_id is not None:
        work.standing(command.customer_id)
    state = OrderState.IN_PREPARATION if command.send else OrderState.OPEN
    order = work.add_order(command.desk, state, command.customer_id, command.lines)
    if command.send and kitchen:
        kitchen.told_of(work, order, command.lines)
    return order


def revise_order(counter: Counter, command: ReviseOrder) -> Order:
    """Change what is on an order that nobody has paid yet.

    Raises:
        OrderUnknown, OrderChanged, OrderAlreadyPaid, OrderCancelled: too late.
        EmptyOrder, TooManyPieces: nothing, or more than a till should ring up.
    """

    def act(work: Work, asked: ReviseOrder) -> Order:
        return _revise(_kitchen(counter, asked), work, asked)

    return perform(counter.store, command, Permission.SELL, Order, act)


def _revise(kitchen: Kitchen | None, work: Work, command: ReviseOrder) -> Order:
    order = waiting_order(work, command.order_id, command.version)
    order_total(command.lines, order.total.currency)
    if command.customer_id is not None:
        work.standing(command.customer_id)
    begins = command.send and order.state is OrderState.OPEN
    before = work.lines(order) if kitchen and not begins else ()
    revised = work.revise_order(order, command.lines, command.customer_id)
    if kitchen and begins:
        kitchen.told_of(work, revised, command.lines)
    elif kitchen and order.state is OrderState.IN_PREPARATION:
        kitchen.told_of_change(work, revised, before, command.lines)
    if begins:
        return work.move_order(replace(revised, state=OrderState.IN_PREPARATION))
    return revised


def move_order(counter: Counter, command: MoveOrder) -> Order:
    """Send an order to preparation, mark it ready to pay, or cancel it.

    Raises:
        OrderUnknown, OrderChanged, OrderAlreadyPaid, OrderCancelled: too late.
    """

    def act(work: Work, asked: MoveOrder) -> Order:
        return _move(_kitchen(counter, asked), work, asked)

    return perform(counter.store, command, Permission.SELL, Order, act)


def _move(kitchen: Kitchen | None, work: Work, command: MoveOrder) -> Order:
    assert command.state in (*WAITING, OrderState.CANCELLED), command.state
    order = waiting_order(work, command.order_id, command.version)
    if kitchen and (order.state, command.state) == (OrderState.OPEN, OrderState.IN_PREPARATION):
        kitchen.told_of(work, order, work.lines(order))
    if kitchen and (order.state, command.state) == (
        OrderState.IN_PREPARATION,
        OrderState.CANCELLED,
    ):
        kitchen.told_of_end(work, order)
    return work.move_order(replace(order, state=command.state))


def _kitchen(counter: Counter, command: PlaceOrder | ReviseOrder | MoveOrder) -> Kitchen | None:
    """The kitchen that reads slips, if this till has one."""
    if command.kitchen is None:
        return None
    from pos_app.services.kitchen import Kitchen

    return Kitchen(counter, command.desk, command.kitchen)


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
