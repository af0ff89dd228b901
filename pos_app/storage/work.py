"""One transaction of the store, as the acts at the counter see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from sqlalchemy import bindparam, select

from pos_app.storage.accounts import Accounts
from pos_app.storage.area import area_settings, change_area, change_area_picture
from pos_app.storage.customers import Customers
from pos_app.storage.known import SHOP_COLUMNS
from pos_app.storage.ledger import Ledger
from pos_app.storage.orders import Orders
from pos_app.storage.price_list import PriceList, change_shop
from pos_app.storage.reports import Reports
from pos_app.storage.requests import Requests
from pos_app.storage.slips import Slips
from pos_app.storage.statement import Statement
from pos_app.storage.tables import operator, till
from pos_app.storage.withdrawals import StoreWithdrawals

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.area import AreaSettings, Picture
    from pos_app.domain.articles import Article, Category
    from pos_app.domain.customers import Customer, Standing
    from pos_app.domain.desk import Desk, Permission
    from pos_app.domain.money import Money
    from pos_app.domain.operations import Draft, Posted
    from pos_app.domain.orders import Line, Order, OrderState
    from pos_app.domain.reports import Report
    from pos_app.domain.settings import Shop
    from pos_app.domain.slip_document import SlipDocument
    from pos_app.services.customers import CustomerFields
    from pos_app.services.ports import Command
    from pos_app.services.withdrawals import Withdrawals
    from pos_app.storage.clock import Clock
    from pos_app.storage.known import Known
    from pos_app.storage.search import Search
    from pos_app.storage.statement import Wire

Answer = TypeVar("Answer")

SHOP: Final = Statement(select(*SHOP_COLUMNS))
_CASHIER: Final = Statement(
    select(till.c.name, operator.c.name)
    .where(till.c.id == bindparam("till"))
    .where(operator.c.id == bindparam("operator"))
)


class StoreWork:
    """``Work`` over an open transaction; what a method promises stands in the port."""

    __slots__ = (
        "_accounts",
        "_clock",
        "_customers",
        "_known",
        "_ledger",
        "_orders",
        "_price_list",
        "_reports",
        "_requests",
        "_slips",
        "wire",
    )

    def __init__(self, wire: Wire, known: Known, search: Search, clock: Clock) -> None:
        self.wire = wire
        self._known = known
        self._clock = clock
        self._requests = Requests(wire, known, clock)
        self._accounts = Accounts(wire, known)
        self._ledger = Ledger(wire, self._accounts, clock)
        self._orders = Orders(wire, clock)
        self._customers = Customers(wire, search, clock)
        self._price_list = PriceList(wire)
        self._slips = Slips(wire, clock)
        self._reports = Reports(wire, clock)

    def admit(self, command: Command, permission: Permission, kind: type[Answer]) -> Answer | None:
        return self._requests.admit(command, permission, kind)

    def remember(self, command: Command, answer: object) -> None:
        self._requests.remember(command, answer)

    def shop(self) -> Shop:
        if self._requests.shop is None:
            row = self.wire.row(SHOP)
            assert row is not None, "the store has no shop"
            self._requests.shop = self._known.shop(tuple(row))
        return self._requests.shop

    def change_shop(self, shop: Shop) -> None:
        change_shop(self.wire, shop)

    def area(self) -> AreaSettings:
        return area_settings(self.wire)

    def change_area(self, settings: AreaSettings) -> None:
        change_area(self.wire, settings)

    def change_area_picture(self, picture: Picture) -> None:
        change_area_picture(self.wire, picture)

    def add_category(self, name: str, swatch: int) -> Category:
        return self._price_list.add_category(name, swatch)

    def category(self, category_id: int) -> Category:
        return self._price_list.category(category_id)

    def keep_category(self, category: Category) -> None:
        self._price_list.keep_category(category)

    def article(self, article_id: int) -> Article:
        return self._price_list.article(article_id)

    def keep_article(self, article: Article) -> None:
        self._price_list.keep_article(article)

    def category_order(self) -> tuple[int, ...]:
        return self._price_list.category_order()

    def article_order(self, category_id: int) -> tuple[int, ...]:
        return self._price_list.article_order(category_id)

    def arrange_categories(self, category_ids: tuple[int, ...]) -> None:
        self._price_list.arrange_categories(category_ids)

    def arrange_articles(self, article_ids: tuple[int, ...]) -> None:
        self._price_list.arrange_articles(article_ids)

    def add_article(
        self, category_id: int, name: str, price: Money, *, vat_rate_bp: int, is_service: bool
    ) -> Article:
        return self._price_list.add_article(
            category_id, name, price, vat_rate_bp=vat_rate_bp, is_service=is_service
        )

    def cashier(self, desk: Desk) -> tuple[str, str]:
        row = self.wire.row(_CASHIER, till=desk.till_id, operator=desk.operator_id)
        assert row is not None, desk
        return row[0], row[1]

    def customer(self, customer_id: int) -> Customer:
        return self._customers.one(customer_id)

    def standing(self, customer_id: int) -> Standing:
        return self._accounts.standing(customer_id)

    def add_customer(self, fields: CustomerFields) -> Customer:
        return self._customers.add(fields, self.shop().currency)

    def change_customer(self, customer_id: int, version: int, fields: CustomerFields) -> Customer:
        return self._customers.change(customer_id, version, fields)

    def alike(self, fields: CustomerFields) -> Customer | None:
        return self._customers.alike(fields)

    def order(self, order_id: int) -> Order:
        return self._orders.one(order_id)

    def orders(self, order_ids: Sequence[int]) -> tuple[Order, ...]:
        return self._orders.several(order_ids)

    def lines(self, order: Order) -> tuple[Line, ...]:
        return self._orders.lines(order)

    def add_order(
        self, desk: Desk, state: OrderState, customer_id: int | None, lines: tuple[Line, ...]
    ) -> Order:
        return self._orders.add(desk, state, customer_id, lines)

    def revise_order(self, order: Order, lines: tuple[Line, ...], customer_id: int | None) -> Order:
        return self._orders.revise(order, lines, customer_id)

    def move_order(self, order: Order) -> Order:
        return self._orders.move(order)

    def move_orders(self, orders: Sequence[Order]) -> None:
        self._orders.move_several(orders)

    def post(self, draft: Draft) -> Posted:
        return self._ledger.post(draft, self._requests.fingerprint)

    def operation(self, sequence: int) -> Draft | None:
        return self._ledger.operation(sequence)

    def posted(self, sequence: int) -> Posted | None:
        return self._ledger.posted(sequence)

    def credit_move(self, sequence: int, customer_id: int) -> tuple[Money, Money] | None:
        return self._ledger.credit_move(sequence, customer_id)

    def now_us(self) -> int:
        return self._clock()

    def is_reversed(self, sequence: int) -> bool:
        return self._ledger.is_reversed(sequence)

    def keep_token(self, customer_id: int, token: str) -> None:
        self._customers.keep_token(customer_id, token)

    def revoke_tokens(self, customer_id: int) -> int:
        return self._customers.revoke_tokens(customer_id)

    def customer_of(self, token: str) -> int:
        return self._customers.of_token(token)

    def report_of(self, customer_id: int, key: str) -> Report | None:
        return self._reports.of_key(customer_id, key)

    def open_reports(self, customer_id: int) -> int:
        return self._reports.count_open(customer_id)

    def add_report(self, customer_id: int, key: str, operation: int, text: str) -> Report:
        return self._reports.add(customer_id, key, operation, text)

    def answer_report(self, report_id: int, desk: Desk, answer: str) -> Report:
        return self._reports.answer(report_id, desk, answer)

    def withdrawals(self) -> Withdrawals:
        return StoreWithdrawals(self.wire, self._accounts, self._clock)

    def enqueue(self, document: SlipDocument, desk: Desk, printer: str = "") -> str:
        return self._slips.enqueue(document, desk, printer)
