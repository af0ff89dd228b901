"""The facts that slips are made of, as the services know them after an act."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pos_app.domain.money import Money
from pos_app.domain.slip_document import Image
from pos_app.domain.tenders import Method


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What every slip says: whose shop, which operation, where, who and when.

    ``at`` is the time on the shop's wall.  ``anchor`` is the start of the operation's hash: on
    paper, out of anybody's reach, it proves later that the book was not rewritten.
    """

    shop: str
    language: str
    currency: str
    till: str
    cashier: str
    at: datetime
    operation: int | None = None
    anchor: str = ""
    qr_url: str = ""
    is_practice: bool = False
    """Somebody is learning the till: the slip says that it is worth nothing."""
    logo: Image | None = None


@dataclass(frozen=True, slots=True)
class CreditMove:
    """A customer's credit before and after an act."""

    before: Money
    after: Money


@dataclass(frozen=True, slots=True)
class Paid:
    """One tender of a payment."""

    method: Method
    amount: Money


@dataclass(frozen=True, slots=True)
class Item:
    """One line of an order."""

    quantity: int
    name: str
    amount: Money


@dataclass(frozen=True, slots=True)
class SettledTab:
    """One tab that was closed: the order it came from, its day and its amount."""

    order: int
    at: datetime
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class BalanceFacts:
    """A customer's balance at this moment; ``tab`` is what they still owe.

    ``move`` is what the operation that the slip names did to the credit, if it names one.
    """

    heading: Heading
    customer: str
    credit: Money
    tab: Money
    move: CreditMove | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TopUpFacts:
    """Money that became credit."""

    heading: Heading
    customer: str
    amount: Money
    method: Method
    credit: CreditMove
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementFacts:
    """Tabs closed in one act."""

    heading: Heading
    customer: str
    tabs: tuple[SettledTab, ...]
    total: Money
    paid: tuple[Paid, ...]
    tab_left: Money
    credit: CreditMove | None = None
    change: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentFacts:
    """An order paid; ``credit`` is given when a customer was chosen."""

    heading: Heading
    order: int
    items: tuple[Item, ...]
    total: Money
    paid: tuple[Paid, ...]
    customer: str = ""
    credit: CreditMove | None = None
    change: Money | None = None
    kept_as_credit: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TabFacts:
    """An order left unpaid; ``tab`` is all that the customer owes now."""

    heading: Heading
    customer: str
    order: int
    items: tuple[Item, ...]
    owed: Money
    tab: Money


class KitchenNews(StrEnum):
    """Why the kitchen hears of an order."""

    NEW = "new"
    CHANGED = "changed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class KitchenFacts:
    """An order sent to preparation: quantities and names, no money.

    Of a changed order ``items`` are what came on and ``removed`` what came off; of a cancelled
    one ``removed`` is all of it.
    """

    heading: Heading
    order: int
    items: tuple[tuple[int, str], ...]
    customer: str = ""
    news: KitchenNews = KitchenNews.NEW
    removed: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterCheckFacts:
    """A slip that only shows that the printer works."""

    heading: Heading
    printer: str
    profile: str
