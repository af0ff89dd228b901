"""Orders inside one transaction: locked, stored at the version they were read, never overwritten."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, insert, select, update

from pos_app.domain.money import Money
from pos_app.domain.orders import Line, Order, OrderState, order_total
from pos_app.domain.refusals import OrderChanged, OrderUnknown
from pos_app.storage.statement import Statement
from pos_app.storage.tables import customer_order, order_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.desk import Desk
    from pos_app.storage.clock import Clock
    from pos_app.storage.driver_types import Row
    from pos_app.storage.statement import Wire

ORDER_COLUMNS: Final = (
    customer_order.c.id,
    customer_order.c.state,
    customer_order.c.currency,
    customer_order.c.total_minor,
    customer_order.c.paid_minor,
    customer_order.c.owed_minor,
    customer_order.c.customer_id,
    customer_order.c.revision,
    customer_order.c.version,
    customer_order.c.paid_with,
    customer_order.c.settled_with,
    customer_order.c.placed_at_us,
)
_LOCK: Final = Statement(
    select(*ORDER_COLUMNS).where(customer_order.c.id == bindparam("order")).with_for_update()
)
_ADD: Final = Statement(
    insert(customer_order).returning(customer_order.c.id),
    (
        "state",
        "currency",
        "total_minor",
        "customer_id",
        "placed_at_us",
        "till_id",
        "operator_id",
    ),
)
_STORE: Final = (
    update(customer_order)
    .where(customer_order.c.id == bindparam("order"))
    .where(customer_order.c.version == bindparam("read_at"))
    .values(
        version=customer_order.c.version + 1,
        state=bindparam("to_state"),
        paid_minor=bindparam("to_paid"),
        owed_minor=bindparam("to_owed"),
        paid_with=bindparam("to_paid_with"),
        settled_with=bindparam("to_settled_with"),
        closed_at_us=bindparam("to_closed"),
    )
)
# A payment seldom changes whose order it is.  To name the customer all the same would write
# their index anew, and a page of it would wait for the disk with every sale.
_MOVE: Final = Statement(_STORE)
_MOVE_WHOLE: Final = Statement(
    _STORE.values(
        total_minor=bindparam("to_total"),
        customer_id=bindparam("to_customer"),
        revision=bindparam("to_revision"),
    )
)
_ADD_LINE: Final = Statement(insert(order_line))
LINES: Final = Statement(
    select(
        order_line.c.article_id,
        order_line.c.name,
        order_line.c.quantity,
        order_line.c.unit_price_minor,
        order_line.c.vat_rate_bp,
        order_line.c.is_service,
    )
    .where(order_line.c.order_id == bindparam("order"))
    .where(order_line.c.revision == bindparam("at_revision"))
    .order_by(order_line.c.position)
)
_CLOSED: Final = (OrderState.PAID, OrderState.UNPAID, OrderState.CANCELLED)


class Orders:
    """The orders of one transaction."""

    __slots__ = ("_clock", "_read", "_wire")

    def __init__(self, wire: Wire, clock: Clock) -> None:
        self._wire = wire
        self._clock = clock
        self._read: dict[int, Order] = {}

    def one(self, order_id: int) -> Order:
        """See ``Work.order``."""
        row = self._wire.row(_LOCK, order=order_id)
        if row is None:
            raise OrderUnknown(order_id)
        return self._noted(row)

    def several(self, order_ids: Sequence[int]) -> tuple[Order, ...]:
        """See ``Work.orders``."""
        if not order_ids:
            return ()
        named = {f"order_{at}": number for at, number in enumerate(order_ids)}
        rows = self._wire.rows(_lock_several(len(named)), **named)
        return tuple(self._noted(row) for row in rows)

    def _noted(self, row: Row) -> Order:
        order = order_of(row)
        self._read[order.id] = order
        return order

    def lines(self, order: Order) -> tuple[Line, ...]:
        """See ``Work.lines``."""
        rows = self._wire.rows(LINES, order=order.id, at_revision=order.revision)
        return tuple(line_of(row, order.total.currency) for row in rows)

    def add(
        self, desk: Desk, state: OrderState, customer_id: int | None, lines: tuple[Line, ...]
    ) -> Order:
        """See ``Work.add_order``."""
        whole = order_total(lines, lines[0].unit_price.currency)
        placed_at_us = self._clock()
        row = self._wire.row(
            _ADD,
            state=state.value,
            currency=whole.currency,
            total_minor=whole.minor,
            customer_id=customer_id,
            placed_at_us=placed_at_us,
            till_id=desk.till_id,
            operator_id=desk.operator_id,
        )
        assert row is not None
        order = Order(
            id=row[0],
            state=state,
            total=whole,
            paid=whole.zero(),
            owed=whole.zero(),
            customer_id=customer_id,
            revision=1,
            version=1,
            placed_at_us=placed_at_us,
        )
        self._wire.run_many(_ADD_LINE, _line_rows(order, lines))
        return order

    def revise(self, order: Order, lines: tuple[Line, ...], customer_id: int | None) -> Order:
        """See ``Work.revise_order``."""
        revised = replace(
            order,
            total=order_total(lines, order.total.currency),
            customer_id=customer_id,
            revision=order.revision + 1,
        )
        self._wire.run_many(_ADD_LINE, _line_rows(revised, lines))
        return self.move(revised)

    def move(self, order: Order) -> Order:
        """See ``Work.move_order``."""
        self.move_several((order,))
        return replace(order, version=order.version + 1)

    def move_several(self, orders: Sequence[Order]) -> None:
        """See ``Work.move_orders``; on its way to a server this is one round trip."""
        if not orders:
            return
        now_us = self._clock()
        statement = _MOVE if all(map(self._is_same_ticket, orders)) else _MOVE_WHOLE
        touched = self._wire.run_many(statement, [_moved(order, now_us) for order in orders])
        if touched != len(orders):
            raise OrderChanged(orders[0].id)

    def _is_same_ticket(self, order: Order) -> bool:
        was = self._read.get(order.id)
        return was is not None and (was.customer_id, was.revision, was.total) == (
            order.customer_id,
            order.revision,
            order.total,
        )


@cache
def _lock_several(how_many: int) -> Statement:
    """Orders are locked by ascending number, so that two tills never wait in a circle."""
    wanted: list[Any] = [bindparam(f"order_{at}") for at in range(how_many)]
    return Statement(
        select(*ORDER_COLUMNS)
        .where(customer_order.c.id.in_(wanted))
        .order_by(customer_order.c.id)
        .with_for_update()
    )


def order_of(row: Row) -> Order:
    """The order whose ``ORDER_COLUMNS`` these are."""
    number, state, currency, whole, paid, owed, customer, revision, version, *rest = row
    paid_with, settled_with, placed_at_us = rest
    return Order(
        id=number,
        state=OrderState(state),
        total=Money(whole, currency),
        paid=Money(paid, currency),
        owed=Money(owed, currency),
        customer_id=customer,
        revision=revision,
        version=version,
        paid_with=paid_with,
        settled_with=settled_with,
        placed_at_us=placed_at_us,
    )


def line_of(row: Row, currency: str) -> Line:
    """One line of an order."""
    article_id, name, quantity, unit_price, vat_rate_bp, is_service = row
    return Line(
        article_id, name, quantity, Money(unit_price, currency), vat_rate_bp, bool(is_service)
    )


def _moved(order: Order, now_us: int) -> dict[str, Any]:
    return {
        "order": order.id,
        "read_at": order.version,
        "to_state": order.state.value,
        "to_total": order.total.minor,
        "to_paid": order.paid.minor,
        "to_owed": order.owed.minor,
        "to_customer": order.customer_id,
        "to_revision": order.revision,
        "to_paid_with": order.paid_with,
        "to_settled_with": order.settled_with,
        "to_closed": now_us if order.state in _CLOSED else None,
    }


def _line_rows(order: Order, lines: tuple[Line, ...]) -> list[dict[str, Any]]:
    return [
        {
            "order_id": order.id,
            "revision": order.revision,
            "position": position,
            "article_id": line.article_id,
            "name": line.name,
            "quantity": line.quantity,
            "unit_price_minor": line.unit_price.minor,
            "vat_rate_bp": line.vat_rate_bp,
            "is_service": int(line.is_service),
        }
        for position, line in enumerate(lines, start=1)
    ]
