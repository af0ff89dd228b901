"""A shop to tell stories about: `shop.customer("Anna", credit=2000)`, `shop.order(due=1250)`.

Every story is told through the real acts and the real tables.
"""

from __future__ import annotations

import itertools
import shutil
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain.articles import Article
from pos_app.domain.customers import Customer, CustomerKind
from pos_app.domain.desk import Desk
from pos_app.domain.money import Money
from pos_app.domain.orders import Line, Order
from pos_app.domain.tenders import Method, Tender
from pos_app.services.customers import CreateCustomer, CustomerFields, create_customer
from pos_app.services.orders import PlaceOrder, place_order
from pos_app.services.pay import OrderPaid, PayOrder, pay
from pos_app.services.ports import Counter
from pos_app.services.price_list import AddArticle, AddCategory, add_article, add_category
from pos_app.services.print_balance import PrintBalance, print_balance
from pos_app.services.reverse import Reverse, Reversed, reverse
from pos_app.services.settle import SettleTabs, TabsSettled, settle
from pos_app.services.top_up import ToppedUp, TopUp, top_up
from pos_app.storage.opening import StoreHandle, open_store
from pos_app.wiring import new_token

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


MORNING_US: Final = 1_777_883_400_000_000
"""Monday 4 May 2026, half past eight in Greenwich: when every story begins."""

TILL: Final = "Cassa 1"


@dataclass(slots=True)
class StoryClock:
    """A clock that goes on by a second at every look, and anywhere a story wants."""

    at_us: int = MORNING_US

    def __call__(self) -> int:
        self.at_us += 1_000_000
        return self.at_us


def english(language: str) -> Callable[[str], str]:
    """Slips in the words in which they are written in the source."""
    del language
    return str


@dataclass(slots=True)
class ShopStory:
    """An open shop with one till, its cashier and everything that can happen there."""

    url: str
    clock: StoryClock
    handle: StoreHandle
    counter: Counter
    desk: Desk
    _articles: dict[str, Article] = field(default_factory=dict)
    _phones: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    @classmethod
    def at(cls, url: str, clock: StoryClock | None = None) -> ShopStory:
        """Open the shop whose store is at this URL."""
        clock = clock or StoryClock()
        handle = open_store(url, create=True, clock=clock)
        counter = Counter(store=handle.store, words=english, new_token=new_token)
        return cls(url, clock, handle, counter, handle.views.desk(TILL))

    def reopened(self) -> ShopStory:
        """Close the shop, and open it again as after a night."""
        self.close()
        again = ShopStory.at(self.url, self.clock)
        self.handle, self.counter, self.desk = again.handle, again.counter, again.desk
        return self

    def another_till(self, name: str = "Cassa 2") -> ShopStory:
        """A second till at the same store, with connections of its own."""
        other = ShopStory.at(self.url, self.clock)
        other.desk = other.handle.views.desk(name)
        return other

    def close(self) -> None:
        self.handle.close()

    @staticmethod
    def request_id() -> str:
        """A new name for a request."""
        return str(uuid.uuid4())

    def customer(
        self,
        name: str = "Anna",
        surname: str = "",
        *,
        credit: int = 0,
        kind: CustomerKind = CustomerKind.PERSON,
        phone: str = "",
        email: str = "",
    ) -> Customer:
        """Somebody in the registry, with credit that came in as cash."""
        fields = CustomerFields(kind=kind, name=name, surname=surname, phone=phone, email=email)
        customer = create_customer(
            self.counter,
            CreateCustomer(
                request_id=self.request_id(), desk=self.desk, fields=fields, even_if_alike=True
            ),
        )
        if credit:
            self.top_up(customer, credit)
        return customer

    def company(self, name: str = "Studio Bianchi", *, credit: int = 0) -> Customer:
        """A company in the registry."""
        return self.customer(name, credit=credit, kind=CustomerKind.COMPANY)

    def article(self, name: str = "Caffè", price: int = 130) -> Article:
        """An article on the price list; the same one for the same name."""
        if name not in self._articles:
            category = add_category(
                self.counter,
                AddCategory(request_id=self.request_id(), desk=self.desk, name=f"con {name}"),
            )
            command = AddArticle(
                request_id=self.request_id(),
                desk=self.desk,
                category_id=category.id,
                name=name,
                price=Money(price),
            )
            self._articles[name] = add_article(self.counter, command)
        return self._articles[name]

    def order(
        self, due: int = 1250, customer: Customer | None = None, *, article: str = "Pranzo"
    ) -> Order:
        """An order that waits to be paid."""
        sold = self.article(article)
        command = PlaceOrder(
            request_id=self.request_id(),
            desk=self.desk,
            lines=(Line(sold.id, sold.name, 1, Money(due)),),
            customer_id=customer.id if customer else None,
        )
        return place_order(self.counter, command)

    def tab(self, customer: Customer, due: int = 1250) -> Order:
        """An order that a customer took and left unpaid."""
        order = self.order(due, customer)
        self.pay(order, Tender(Method.TAB, Money(due)), customer=customer)
        return order

    def paying(
        self, order: Order, *tenders: Tender, customer: Customer | None = None, slip: bool = False
    ) -> PayOrder:
        """The command that pays an order, not sent yet."""
        return PayOrder(
            request_id=self.request_id(),
            desk=self.desk,
            order_id=order.id,
            tenders=tenders,
            customer_id=customer.id if customer else None,
            print_slip=slip,
        )

    def pay(self, order: Order, *tenders: Tender, customer: Customer | None = None) -> OrderPaid:
        """Pay an order; in exact cash when no tender is named."""
        given = tenders or (Tender(Method.CASH, order.total),)
        return pay(self.counter, self.paying(order, *given, customer=customer))

    def pay_with_credit(self, order: Order, customer: Customer) -> OrderPaid:
        """Pay a whole order from a customer's credit."""
        return self.pay(order, Tender(Method.CREDIT, order.total), customer=customer)

    def top_up(
        self, customer: Customer, amount: int, method: Method = Method.CASH, note: str = ""
    ) -> ToppedUp:
        """Add credit, confirmed, without a slip."""
        command = TopUp(
            request_id=self.request_id(),
            desk=self.desk,
            customer_id=customer.id,
            amount=Money(amount),
            method=method,
            note=note,
            confirmed=True,
            print_slip=False,
        )
        return top_up(self.counter, command)

    def settle(
        self, customer: Customer, *tabs: Order, method: Method = Method.CREDIT
    ) -> TabsSettled:
        """Close tabs, all with one method."""
        owed = sum(tab.total.minor for tab in tabs)
        command = SettleTabs(
            request_id=self.request_id(),
            desk=self.desk,
            customer_id=customer.id,
            order_ids=tuple(tab.id for tab in tabs),
            tenders=(Tender(method, Money(owed)),),
            print_slip=False,
        )
        return settle(self.counter, command)

    def reverse(self, sequence: int, reason: str = "sbagliato") -> Reversed:
        """Take an operation back."""
        command = Reverse(
            request_id=self.request_id(), desk=self.desk, operation=sequence, reason=reason
        )
        return reverse(self.counter, command)

    def print_balance(self, customer: Customer) -> str:
        """Queue a customer's balance slip; the answer is the job's id."""
        command = PrintBalance(
            request_id=self.request_id(), desk=self.desk, customer_id=customer.id
        )
        return print_balance(self.counter, command).slip

    def balance(self, customer: Customer) -> int:
        """A customer's credit, in minor units."""
        return self.handle.views.balance(customer.id).minor

    def owed(self, customer: Customer) -> int:
        """What a customer owes, in minor units."""
        card = self.handle.views.customer(customer.id)
        assert card is not None
        return card.standing.tab.minor

    def verify(self) -> None:
        """Every rule of the book holds."""
        assert list(self.handle.audit.findings()) == []


@pytest.fixture
def shop(store_url: str) -> Iterator[ShopStory]:
    """An open shop over each kind of store."""
    story = ShopStory.at(store_url)
    yield story
    story.close()


@pytest.fixture
def file_shop(tmp_path: Path, fresh_sqlite: Callable[[], str]) -> Iterator[ShopStory]:
    """An open shop over a SQLite file, for stories that are the same over both stores."""
    path = tmp_path / "shop.saldo"
    shutil.copyfile(fresh_sqlite(), path)
    story = ShopStory.at(f"sqlite:///{path}")
    yield story
    story.close()
