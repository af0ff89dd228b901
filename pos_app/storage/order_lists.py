"""Orders as lists show them: the day's, a customer's, those on a tab."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, func, literal_column, or_, select
from sqlalchemy import text as sql

from pos_app.domain.customers import display_name
from pos_app.domain.money import Money
from pos_app.domain.orders import OrderState
from pos_app.domain.text import folded
from pos_app.services.views import OrderFilter, OrderRow, OrderView
from pos_app.storage.customer_records import CustomerRecords
from pos_app.storage.orders import LINES, ORDER_COLUMNS, line_of, order_of
from pos_app.storage.statement import Statement
from pos_app.storage.tables import customer, customer_order, order_line

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Select

    from pos_app.storage.driver_types import Row
    from pos_app.storage.statement import Wire

_OF_THIS_REVISION: Final = (order_line.c.order_id == customer_order.c.id) & (
    order_line.c.revision == customer_order.c.revision
)
_PIECES: Final = select(func.sum(order_line.c.quantity)).where(_OF_THIS_REVISION).scalar_subquery()
_FIRST_LINE: Final = (
    select(order_line.c.name)
    .where(_OF_THIS_REVISION)
    .where(order_line.c.position == 1)
    .scalar_subquery()
)
_ROWS: Final = select(
    customer_order.c.id,
    customer_order.c.state,
    customer_order.c.placed_at_us,
    customer_order.c.closed_at_us,
    customer_order.c.customer_id,
    customer.c.name,
    customer.c.surname,
    _PIECES,
    _FIRST_LINE,
    customer_order.c.currency,
    customer_order.c.total_minor,
    customer_order.c.owed_minor,
    customer_order.c.paid_with,
    customer_order.c.settled_with,
    customer_order.c.version,
).select_from(customer_order.outerjoin(customer, customer.c.id == customer_order.c.customer_id))


def _in_state(state: str) -> ColumnElement[bool]:
    """The state is written out, so that the planner can see which index holds these orders."""
    return customer_order.c.state == literal_column(f"'{state}'")


# Word for word the condition of the index `order_by_state`.
_NOT_CLOSED: Final = sql("customer_order.state NOT IN ('paid', 'cancelled')")
_OPEN_TABS: Final = Statement(
    _ROWS.where(customer_order.c.customer_id == bindparam("customer"))
    .where(_in_state(OrderState.UNPAID))
    .order_by(customer_order.c.id)
)
_OF_CUSTOMER: Final = Statement(
    _ROWS.where(customer_order.c.customer_id == bindparam("customer"))
    .where(customer_order.c.id < bindparam("before"))
    .order_by(customer_order.c.id.desc())
    .limit(bindparam("rows"))
)
_ONE: Final = Statement(select(*ORDER_COLUMNS).where(customer_order.c.id == bindparam("order")))


def _filtered(only: OrderFilter) -> Select[Any]:
    if only is OrderFilter.PAID_TODAY:
        return (
            _ROWS.where(_in_state(OrderState.PAID))
            .where(customer_order.c.closed_at_us >= bindparam("today"))
            .order_by(customer_order.c.closed_at_us.desc(), customer_order.c.id.desc())
        )
    return _ROWS.where(_in_state(only)).where(_NOT_CLOSED).order_by(customer_order.c.id.desc())


def _searched(only: OrderFilter) -> Select[Any]:
    """By number, by the beginning of a word of the customer, by any part of an article's name."""
    has_article = (
        select(order_line.c.order_id)
        .where(_OF_THIS_REVISION)
        .where(func.lower(order_line.c.name).contains(bindparam("typed"), autoescape=False))
        .exists()
    )
    return _filtered(only).where(
        or_(
            customer_order.c.id == bindparam("number"),
            (" " + customer.c.sort_name).contains(bindparam("word"), autoescape=False),
            has_article,
        )
    )


_ALL: Final = {only: Statement(_filtered(only).limit(bindparam("rows"))) for only in OrderFilter}
_FOUND: Final = {only: Statement(_searched(only).limit(bindparam("rows"))) for only in OrderFilter}
_COUNT_WAITING: Final = Statement(
    select(customer_order.c.state, func.count()).where(_NOT_CLOSED).group_by(customer_order.c.state)
)
_COUNT_PAID: Final = Statement(
    select(func.count())
    .select_from(customer_order)
    .where(_in_state(OrderState.PAID))
    .where(customer_order.c.closed_at_us >= bindparam("today"))
)
_NO_ORDER: Final = -1
_AFTER_ALL: Final = 2**62


class OrderLists:
    """Questions about orders."""

    __slots__ = ("_wire",)

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def open_tabs(self, customer_id: int) -> tuple[OrderRow, ...]:
        """See ``Views.open_tabs``."""
        return tuple(map(_order_row, self._wire.rows(_OPEN_TABS, customer=customer_id)))

    def of_customer(
        self, customer_id: int, *, limit: int, before: int | None
    ) -> tuple[OrderRow, ...]:
        """See ``Views.customer_orders``."""
        under = _AFTER_ALL if before is None else before
        rows = self._wire.rows(_OF_CUSTOMER, customer=customer_id, before=under, rows=limit)
        return tuple(map(_order_row, rows))

    def filtered(
        self, only: OrderFilter, text: str, *, limit: int, today_from_us: int
    ) -> tuple[OrderRow, ...]:
        """See ``Views.orders``."""
        asked: dict[str, Any] = {"rows": limit}
        if only is OrderFilter.PAID_TODAY:
            asked["today"] = today_from_us
        typed = text.strip()
        if not typed:
            return tuple(map(_order_row, self._wire.rows(_ALL[only], **asked)))
        asked |= {
            "number": int(typed) if typed.isdecimal() and len(typed) < 18 else _NO_ORDER,  # noqa: PLR2004 - 64 bits
            "typed": _plain(typed.lower()),
            "word": " " + folded(typed),
        }
        return tuple(map(_order_row, self._wire.rows(_FOUND[only], **asked)))

    def count(self, today_from_us: int) -> dict[OrderFilter, int]:
        """See ``Views.count_orders``."""
        counted = dict.fromkeys(OrderFilter, 0)
        for state, how_many in self._wire.rows(_COUNT_WAITING):
            counted[OrderFilter(state)] = how_many
        paid = self._wire.row(_COUNT_PAID, today=today_from_us)
        counted[OrderFilter.PAID_TODAY] = paid[0] if paid else 0
        return counted

    def one(self, order_id: int) -> OrderView | None:
        """See ``Views.order``."""
        row = self._wire.row(_ONE, order=order_id)
        if row is None:
            return None
        order = order_of(row)
        lines = self._wire.rows(LINES, order=order.id, at_revision=order.revision)
        customer_id = order.customer_id
        return OrderView(
            order=order,
            placed_at_us=order.placed_at_us,
            lines=tuple(line_of(line, order.total.currency) for line in lines),
            customer=None if customer_id is None else CustomerRecords(self._wire).one(customer_id),
        )


def _plain(typed: str) -> str:
    return typed.replace("%", "").replace("_", "")


def _order_row(row: Row) -> OrderRow:
    number, state, placed, closed, customer_id, name, surname, pieces, first, *rest = row
    currency, whole, owed, paid_with, settled_with, version = rest
    return OrderRow(
        id=number,
        state=OrderState(state),
        placed_at_us=placed,
        closed_at_us=closed,
        customer_id=customer_id,
        customer_name="" if name is None else display_name(name, surname),
        pieces=int(pieces or 0),
        first_line=first or "",
        total=Money(whole, currency),
        owed=Money(owed, currency),
        paid_with=paid_with,
        settled_with=settled_with,
        version=version,
    )
