"""A believable shop with weeks of history, made through the same acts as a real one."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from pos_app.domain.articles import Article
from pos_app.domain.customers import Customer, CustomerKind
from pos_app.domain.desk import Desk
from pos_app.domain.money import Money
from pos_app.domain.orders import Line, Order, OrderState
from pos_app.domain.settings import Shop
from pos_app.domain.tenders import Method, Tender
from pos_app.services.customers import CreateCustomer, CustomerFields, create_customer
from pos_app.services.orders import MoveOrder, PlaceOrder, move_order, place_order
from pos_app.services.pay import PayOrder, pay
from pos_app.services.ports import Counter
from pos_app.services.price_list import AddArticle, AddCategory, add_article, add_category
from pos_app.services.settle import SettleTabs, settle
from pos_app.services.shop_rules import ChangeShop, change_shop
from pos_app.services.top_up import TopUp, top_up

_SECOND_US: Final = 1_000_000
_HOUR_US: Final = 3600 * _SECOND_US
DAY_US: Final = 24 * _HOUR_US
_OPEN_US: Final = 11 * _HOUR_US
_TOP_UPS: Final = (1000, 2000, 2000, 3000, 5000, 5000, 10_000)
_ANNOUNCED: Final = ("per la colazione", "pranzi della settimana", "regalo della nonna", "")


@dataclass(frozen=True, slots=True)
class SampleCategory:
    """A category of the sample with its articles and their prices in minor units."""

    name: str
    swatch: int
    articles: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class SamplePlan:
    """What the sample shop sells and who comes in."""

    name: str
    categories: tuple[SampleCategory, ...]
    given: tuple[str, ...]
    family: tuple[str, ...]
    companies: tuple[str, ...]
    persons: int = 120
    days: int = 28
    guests: int = 32
    """How many come in on a day."""


@dataclass(slots=True)
class SampleClock:
    """A clock that the sample winds through its weeks; microseconds since 1970."""

    at_us: int

    def __call__(self) -> int:
        """The moment it shows, a little later at every look."""
        self.at_us += _SECOND_US
        return self.at_us


@dataclass(slots=True)
class SampleShop:
    """Plays the shop's last weeks, always the same way for the same seed."""

    counter: Counter
    desk: Desk
    plan: SamplePlan
    clock: SampleClock
    new_request_id: Callable[[], str]
    chance: random.Random = field(default_factory=lambda: random.Random(7))  # noqa: S311 - no secret
    articles: list[Article] = field(default_factory=list)
    customers: list[Customer] = field(default_factory=list)
    credit: dict[int, int] = field(default_factory=dict)
    tabs: dict[int, list[Order]] = field(default_factory=dict)

    def steps(self, now_us: int, name: str) -> Iterator[None]:
        """Live through the weeks before ``now_us``, guest by guest; whoever iterates may commit."""
        self._open(name)
        self._write_price_list()
        for _ in self._enter_customers():
            yield
        opening_us = now_us - self.plan.days * DAY_US
        while self.clock.at_us < now_us - _HOUR_US:
            for _ in self._live_through_a_day(opening_us, now_us - _HOUR_US):
                yield
            opening_us += DAY_US
        self._leave_orders_open()

    def _open(self, name: str) -> None:
        command = ChangeShop(request_id=self.new_request_id(), desk=self.desk, shop=Shop(name=name))
        change_shop(self.counter, command)

    def _write_price_list(self) -> None:
        for sample in self.plan.categories:
            category = add_category(
                self.counter,
                AddCategory(
                    request_id=self.new_request_id(),
                    desk=self.desk,
                    name=sample.name,
                    swatch=sample.swatch,
                ),
            )
            for name, price_minor in sample.articles:
                command = AddArticle(
                    request_id=self.new_request_id(),
                    desk=self.desk,
                    category_id=category.id,
                    name=name,
                    price=Money(price_minor),
                )
                self.articles.append(add_article(self.counter, command))

    def _enter_customers(self) -> Iterator[None]:
        pairs = [(given, family) for given in self.plan.given for family in self.plan.family]
        self.chance.shuffle(pairs)
        for number in range(self.plan.persons):
            given, family = pairs[number % len(pairs)]
            phone = f"3{self.chance.randint(20, 99)} {self.chance.randint(10**6, 10**7 - 1)}"
            self._enter(CustomerKind.PERSON, given, family, phone)
            yield
        for name in self.plan.companies:
            phone = f"02 {self.chance.randint(10**6, 10**7 - 1)}"
            self._enter(CustomerKind.COMPANY, name, "", phone)

    def _enter(self, kind: CustomerKind, name: str, surname: str, phone: str) -> None:
        known = self.chance.random() < 0.8  # noqa: PLR2004 - most people leave a number
        fields = CustomerFields(kind=kind, name=name, surname=surname, phone=phone if known else "")
        command = CreateCustomer(
            request_id=self.new_request_id(), desk=self.desk, fields=fields, even_if_alike=True
        )
        customer = create_customer(self.counter, command)
        self.customers.append(customer)
        self.credit[customer.id] = 0
        self.tabs[customer.id] = []

    def _live_through_a_day(self, opening_us: int, end_us: int) -> Iterator[None]:
        guests = self.chance.randint(4 * self.plan.guests // 5, 6 * self.plan.guests // 5)
        self.clock.at_us = max(self.clock.at_us, opening_us)
        for _ in range(guests):
            self.clock.at_us += self.chance.randint(1, 2 * _OPEN_US // self.plan.guests)
            if self.clock.at_us >= end_us:
                return
            self._serve()
            yield

    def _serve(self) -> None:
        mood = self.chance.random()
        if mood < 0.45:  # noqa: PLR2004 - nearly half the guests stay unknown
            self._sell_to_stranger()
            return
        customer = self.chance.choice(self.customers[:60] + self.customers[-20:])
        if mood < 0.60:  # noqa: PLR2004
            self._load(customer)
        elif mood < 0.90 and self.credit[customer.id] > 0:  # noqa: PLR2004
            self._sell_on_credit(customer)
        elif len(self.tabs[customer.id]) < 4:  # noqa: PLR2004 - nobody owes more than four
            self._leave_on_tab(customer)
        else:
            self._settle(customer)

    def _sell_to_stranger(self) -> None:
        order = self._order(None)
        method = self.chance.choice((Method.CASH, Method.CASH, Method.CARD))
        self._pay(order, (Tender(method, order.total),))

    def _load(self, customer: Customer) -> None:
        amount_minor = self.chance.choice(_TOP_UPS)
        command = TopUp(
            request_id=self.new_request_id(),
            desk=self.desk,
            customer_id=customer.id,
            amount=Money(amount_minor),
            method=self.chance.choice((Method.CASH, Method.CASH, Method.CARD)),
            note=self.chance.choice(_ANNOUNCED),
            print_slip=False,
        )
        top_up(self.counter, command)
        self.credit[customer.id] += amount_minor

    def _sell_on_credit(self, customer: Customer) -> None:
        order = self._order(customer)
        from_credit = min(order.total.minor, self.credit[customer.id])
        tenders = [Tender(Method.CREDIT, Money(from_credit))]
        if from_credit < order.total.minor:
            tenders.append(Tender(Method.CASH, order.total - Money(from_credit)))
        self._pay(order, tuple(tenders), customer)
        self.credit[customer.id] -= from_credit

    def _leave_on_tab(self, customer: Customer) -> None:
        order = self._order(customer)
        self._pay(order, (Tender(Method.TAB, order.total),), customer)
        self.tabs[customer.id].append(order)

    def _settle(self, customer: Customer) -> None:
        tabs = self.tabs[customer.id]
        owed = Money(sum(tab.total.minor for tab in tabs))
        with_credit = self.credit[customer.id] >= owed.minor
        method = Method.CREDIT if with_credit else Method.CARD
        command = SettleTabs(
            request_id=self.new_request_id(),
            desk=self.desk,
            customer_id=customer.id,
            order_ids=tuple(tab.id for tab in tabs),
            tenders=(Tender(method, owed),),
            print_slip=False,
        )
        settle(self.counter, command)
        self.credit[customer.id] -= owed.minor if with_credit else 0
        self.tabs[customer.id] = []

    def _leave_orders_open(self) -> None:
        states = (OrderState.IN_PREPARATION, OrderState.TO_PAY)
        for number in range(7):
            customer = self.chance.choice(self.customers) if number % 2 else None
            self.clock.at_us += self.chance.randint(2, 8) * 60 * _SECOND_US
            order = self._order(customer)
            command = MoveOrder(
                request_id=self.new_request_id(),
                desk=self.desk,
                order_id=order.id,
                version=order.version,
                state=states[number % 2],
            )
            move_order(self.counter, command)

    def _order(self, customer: Customer | None) -> Order:
        command = PlaceOrder(
            request_id=self.new_request_id(),
            desk=self.desk,
            lines=self._lines(),
            customer_id=customer.id if customer else None,
        )
        return place_order(self.counter, command)

    def _lines(self) -> tuple[Line, ...]:
        chosen = self.chance.sample(self.articles, self.chance.randint(1, 4))
        return tuple(
            Line(
                article.id,
                article.name,
                self.chance.choice((1, 1, 1, 2)),
                article.price,
                article.vat_rate_bp,
                article.is_service,
            )
            for article in chosen
        )

    def _pay(
        self, order: Order, tenders: tuple[Tender, ...], customer: Customer | None = None
    ) -> None:
        command = PayOrder(
            request_id=self.new_request_id(),
            desk=self.desk,
            order_id=order.id,
            tenders=tenders,
            customer_id=customer.id if customer else None,
            print_slip=False,
        )
        pay(self.counter, command)
