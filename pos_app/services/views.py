"""What the screens read: rows of lists and records, as plain values, and the port that gives them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from pos_app.domain.customers import Customer, CustomerKind, Standing
from pos_app.domain.money import Money
from pos_app.domain.operations import OperationKind
from pos_app.domain.orders import Line, Order, OrderState
from pos_app.services.print_queue import PrintJob

if TYPE_CHECKING:
    from pos_app.domain.articles import Article, Category
    from pos_app.domain.desk import Desk, Permission
    from pos_app.domain.settings import Shop


class CustomerFilter(StrEnum):
    """Which customers a list shows: all, those who owe, those who hold credit."""

    ALL = "all"
    DEBIT = "debit"
    CREDIT = "credit"


class OrderFilter(StrEnum):
    """Which orders a list shows."""

    OPEN = "open"
    IN_PREPARATION = "in_preparation"
    TO_PAY = "to_pay"
    UNPAID = "unpaid"
    PAID_TODAY = "paid_today"


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerRow:
    """A customer in a list."""

    id: int
    kind: CustomerKind
    display_name: str
    detail: str
    credit: Money
    tab: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerPage:
    """Rows of the registry; ``next_page`` asks for the following ones, ``None`` ends the list."""

    rows: tuple[CustomerRow, ...]
    next_page: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerCard:
    """One customer's record with credit and tab."""

    customer: Customer
    standing: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRow:
    """An order in a list; ``pieces`` counts its articles, ``first_line`` names the first."""

    id: int
    state: OrderState
    placed_at_us: int
    closed_at_us: int | None
    customer_id: int | None
    customer_name: str
    pieces: int
    first_line: str
    total: Money
    owed: Money
    paid_with: str
    settled_with: str
    version: int

    @property
    def is_partly_owed(self) -> bool:
        """Whether a part of it was paid and the rest was left unpaid."""
        return self.owed.is_positive and self.owed != self.total


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderView:
    """One order with its lines and its customer, as the ticket shows it."""

    order: Order
    placed_at_us: int
    lines: tuple[Line, ...]
    customer: CustomerCard | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementRow:
    """One movement of a customer's credit: signed amount, balance after it, who and where.

    ``method`` is where the money came from or went to: a tender's name, «sales»
    for an order paid with credit, «tab» for a tab settled with it.
    """

    sequence: int
    position: int
    kind: OperationKind
    recorded_at_us: int
    amount: Money
    balance_after: Money
    method: str
    order_id: int | None
    note: str
    till: str
    operator: str
    reversed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawerOpening:
    """One pulse to a till's drawer: when, by whom, and for which operation or which reason.

    ``job`` is the pulse in the print queue, which says what became of it.
    """

    job: PrintJob
    till: str
    operator: str
    operation: int | None
    kind: OperationKind | None
    reason: str


class Views(Protocol):
    """Everything a screen may ask; each call reads one consistent state of the store."""

    def shop(self) -> Shop:
        """The shop's name, currency and rules."""

    def desk(self, till_name: str) -> Desk:
        """The till of this name with its open session and its operator."""

    def categories(self) -> tuple[Category, ...]:
        """The categories in the order of the screen."""

    def articles(self) -> tuple[Article, ...]:
        """The articles on sale, in the order of the screen."""

    def price_list(self) -> tuple[Article, ...]:
        """Every article, the archived ones among the others."""

    def customers(
        self,
        kind: CustomerKind,
        text: str = "",
        only: CustomerFilter = CustomerFilter.ALL,
        *,
        limit: int = 50,
        page: str | None = None,
    ) -> CustomerPage:
        """Customers of one kind by name, those whose words begin with what was typed."""

    def count_customers(self, kind: CustomerKind) -> int:
        """How many customers of a kind the registry holds."""

    def customer(self, customer_id: int) -> CustomerCard | None:
        """One customer's record, or ``None``."""

    def customer_by_token(self, token: str) -> CustomerCard | None:
        """The customer whose QR this is, or ``None`` for an unknown or revoked one."""

    def balance(self, customer_id: int) -> Money:
        """A customer's credit, in one row read."""

    def open_tabs(self, customer_id: int) -> tuple[OrderRow, ...]:
        """A customer's unpaid orders, oldest first."""

    def customer_orders(
        self, customer_id: int, *, limit: int = 50, before: int | None = None
    ) -> tuple[OrderRow, ...]:
        """All orders tied to a customer, newest first, those with a number under ``before``."""

    def statement(
        self, customer_id: int, *, limit: int = 50, before: tuple[int, int] | None = None
    ) -> tuple[StatementRow, ...]:
        """A customer's credit movements, newest first, those before (sequence, position)."""

    def orders(
        self, only: OrderFilter, text: str = "", *, limit: int = 100, today_from_us: int = 0
    ) -> tuple[OrderRow, ...]:
        """Orders of the day's list, found by number, customer or article."""

    def count_orders(self, *, today_from_us: int = 0) -> dict[OrderFilter, int]:
        """How many orders each filter would show."""

    def order(self, order_id: int) -> OrderView | None:
        """One order with its lines, or ``None``."""

    def answered(self, request_id: str) -> bool:
        """Whether a request was carried out, whatever the till heard of it."""

    def drawer_openings(self, till_id: int, *, limit: int = 60) -> tuple[DrawerOpening, ...]:
        """How often a till's drawer was opened, by whom and why, newest first."""

    def permissions(self, operator_id: int) -> frozenset[Permission]:
        """What somebody may do at this moment."""
