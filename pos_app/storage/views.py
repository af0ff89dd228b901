"""Everything a screen may ask of the store; each question is answered from one consistent state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, func, select

from pos_app.domain.articles import Category
from pos_app.domain.desk import Desk
from pos_app.services.views import CustomerFilter, OrderFilter
from pos_app.storage.article_rows import CATEGORY_ROWS, article_rows
from pos_app.storage.customer_lists import CustomerLists
from pos_app.storage.customer_records import CustomerRecords
from pos_app.storage.drawer_openings import DrawerOpenings
from pos_app.storage.floor import DESK, Floor
from pos_app.storage.order_lists import OrderLists
from pos_app.storage.shop_rows import article_of
from pos_app.storage.statement import Statement
from pos_app.storage.statements_of_credit import StatementsOfCredit
from pos_app.storage.tables import article, operator, request
from pos_app.storage.work import SHOP

if TYPE_CHECKING:
    from pos_app.domain.articles import Article
    from pos_app.domain.customers import CustomerKind
    from pos_app.domain.desk import Permission
    from pos_app.domain.money import Money
    from pos_app.domain.settings import Shop
    from pos_app.services.views import (
        CustomerCard,
        CustomerPage,
        DrawerOpening,
        OrderRow,
        OrderView,
        StatementRow,
    )
    from pos_app.storage.backend import Backend
    from pos_app.storage.clock import Clock
    from pos_app.storage.known import Known
    from pos_app.storage.statement import Wire

_CATEGORIES: Final = Statement(CATEGORY_ROWS)
_ARTICLES: Final = Statement(article_rows().where(article.c.archived == 0))
_PRICE_LIST: Final = Statement(article_rows())
_ANSWERED: Final = Statement(
    select(func.count()).select_from(request).where(request.c.request_id == bindparam("request"))
)

_PERMISSIONS: Final = Statement(
    select(operator.c.permissions)
    .where(operator.c.id == bindparam("operator"))
    .where(operator.c.active == 1)
)


class StoreViews:
    """``Views`` over an open store; what a question means stands in the port."""

    def __init__(self, backend: Backend, known: Known, clock: Clock) -> None:
        self._backend = backend
        self._known = known
        self._clock = clock
        self._lists = CustomerLists(backend.search)

    def shop(self) -> Shop:
        def ask(wire: Wire) -> Shop:
            row = wire.row(SHOP)
            assert row is not None, "the store has no shop"
            return self._known.shop(tuple(row))

        return self._backend.read(ask)

    def desk(self, till_name: str) -> Desk:
        row = self._backend.read(lambda wire: wire.row(DESK, name=till_name))
        if row is not None:
            return Desk(*row)
        return self._backend.write(lambda wire: Floor(wire, self._clock).desk(till_name))

    def categories(self) -> tuple[Category, ...]:
        rows = self._backend.read(lambda wire: wire.rows(_CATEGORIES))
        return tuple(Category(*row) for row in rows)

    def articles(self) -> tuple[Article, ...]:
        return tuple(map(article_of, self._backend.read(lambda wire: wire.rows(_ARTICLES))))

    def price_list(self) -> tuple[Article, ...]:
        return tuple(map(article_of, self._backend.read(lambda wire: wire.rows(_PRICE_LIST))))

    def customers(
        self,
        kind: CustomerKind,
        text: str = "",
        only: CustomerFilter = CustomerFilter.ALL,
        *,
        limit: int = 50,
        page: str | None = None,
    ) -> CustomerPage:
        return self._backend.read(
            lambda wire: self._lists.page(wire, kind, text, only, limit=limit, page=page)
        )

    def count_customers(self, kind: CustomerKind) -> int:
        return self._backend.read(lambda wire: self._lists.count(wire, kind))

    def customer(self, customer_id: int) -> CustomerCard | None:
        return self._backend.read(lambda wire: CustomerRecords(wire).one(customer_id))

    def customer_by_token(self, token: str) -> CustomerCard | None:
        return self._backend.read(lambda wire: CustomerRecords(wire).by_token(token))

    def balance(self, customer_id: int) -> Money:
        return self._backend.read(lambda wire: CustomerRecords(wire).balance(customer_id))

    def open_tabs(self, customer_id: int) -> tuple[OrderRow, ...]:
        return self._backend.read(lambda wire: OrderLists(wire).open_tabs(customer_id))

    def customer_orders(
        self, customer_id: int, *, limit: int = 50, before: int | None = None
    ) -> tuple[OrderRow, ...]:
        return self._backend.read(
            lambda wire: OrderLists(wire).of_customer(customer_id, limit=limit, before=before)
        )

    def statement(
        self, customer_id: int, *, limit: int = 50, before: tuple[int, int] | None = None
    ) -> tuple[StatementRow, ...]:
        return self._backend.read(
            lambda wire: StatementsOfCredit(wire).page(customer_id, limit=limit, before=before)
        )

    def orders(
        self, only: OrderFilter, text: str = "", *, limit: int = 100, today_from_us: int = 0
    ) -> tuple[OrderRow, ...]:
        return self._backend.read(
            lambda wire: OrderLists(wire).filtered(
                only, text, limit=limit, today_from_us=today_from_us
            )
        )

    def count_orders(self, *, today_from_us: int = 0) -> dict[OrderFilter, int]:
        return self._backend.read(lambda wire: OrderLists(wire).count(today_from_us))

    def order(self, order_id: int) -> OrderView | None:
        return self._backend.read(lambda wire: OrderLists(wire).one(order_id))

    def answered(self, request_id: str) -> bool:
        row = self._backend.read(lambda wire: wire.row(_ANSWERED, request=request_id))
        return row is not None and row[0] > 0

    def drawer_openings(self, till_id: int, *, limit: int = 60) -> tuple[DrawerOpening, ...]:
        return self._backend.read(lambda wire: DrawerOpenings(wire).of_till(till_id, limit))

    def permissions(self, operator_id: int) -> frozenset[Permission]:
        row = self._backend.read(lambda wire: wire.row(_PERMISSIONS, operator=operator_id))
        return frozenset() if row is None else self._known.permissions(row[0])
