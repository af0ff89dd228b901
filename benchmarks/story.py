"""The trade of a measured shop: credit loaded and spent, through the real services."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pos_app.domain.articles import Article
from pos_app.domain.desk import Desk
from pos_app.domain.money import Money
from pos_app.domain.orders import Line
from pos_app.domain.tenders import Method, Tender
from pos_app.services.customers import CreateCustomer, create_customer
from pos_app.services.orders import PlaceOrder, place_order
from pos_app.services.pay import PayOrder, pay
from pos_app.services.ports import Counter
from pos_app.services.price_list import AddArticle, AddCategory, add_article, add_category
from pos_app.services.settle import SettleTabs, settle
from pos_app.services.top_up import TopUp, top_up
from pos_app.wiring import new_request_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.orders import Order
    from pos_app.services.customers import CustomerFields

LOADED: Final = Money(1000)
RICH: Final = 20_000
_PRICES: Final = (110, 130, 150, 240, 300, 450)


@dataclass(slots=True)
class Story:
    """What happens at one till, and the credit that everybody has then."""

    counter: Counter
    desk: Desk
    chance: random.Random
    customers: int
    articles: list[Article] = field(default_factory=list)
    credit: dict[int, int] = field(default_factory=dict)

    def open_price_list(self) -> None:
        """A category with a few articles; asked again it is the same one."""
        category = add_category(
            self.counter,
            AddCategory(request_id="measured category", desk=self.desk, name="Caffetteria"),
        )
        self.articles = [
            add_article(
                self.counter,
                AddArticle(
                    request_id=f"measured article {price}",
                    desk=self.desk,
                    category_id=category.id,
                    name=f"Articolo da {price}",
                    price=Money(price),
                ),
            )
            for price in _PRICES
        ]

    def enter(self, fields: CustomerFields) -> int:
        """A new customer without credit."""
        command = CreateCustomer(
            request_id=new_request_id(), desk=self.desk, fields=fields, even_if_alike=True
        )
        customer_id = create_customer(self.counter, command).id
        self.credit[customer_id] = 0
        return customer_id

    def trade(self, customer_id: int) -> None:
        """One entry of a customer's credit: loaded when there is little, else spent."""
        held = self.credit[customer_id]
        price = self.chance.choice(_PRICES)
        if held < price or (held < RICH and self.chance.random() < 0.5):  # noqa: PLR2004
            self.load(customer_id, LOADED)
            return
        order = self.order(customer_id, price)
        tenders = (Tender(Method.CREDIT, order.total),)
        self.pay(order, tenders, customer_id)
        self.credit[customer_id] -= price

    def load(self, customer_id: int, amount: Money, *, slip: bool = False) -> None:
        """Add credit."""
        command = TopUp(
            request_id=new_request_id(),
            desk=self.desk,
            customer_id=customer_id,
            amount=amount,
            method=Method.CASH,
            confirmed=True,
            print_slip=slip,
        )
        top_up(self.counter, command)
        self.credit[customer_id] = self.credit.get(customer_id, 0) + amount.minor

    def somebody(self) -> int:
        """One of the customers that the store came with."""
        return self.chance.randint(1, self.customers)

    def order(self, customer_id: int, price: int = _PRICES[0]) -> Order:
        """An order of one piece, waiting to be paid."""
        article = self.articles[_PRICES.index(price)]
        return self.place(customer_id, (self.line(article),))

    def place(self, customer_id: int, lines: tuple[Line, ...]) -> Order:
        """A ticket stored as an order."""
        command = PlaceOrder(
            request_id=new_request_id(), desk=self.desk, lines=lines, customer_id=customer_id
        )
        return place_order(self.counter, command)

    @staticmethod
    def line(article: Article) -> Line:
        """One piece of an article."""
        return Line(article.id, article.name, 1, article.price)

    def pay(self, order: Order, tenders: tuple[Tender, ...], customer_id: int) -> None:
        """Pay an order, or leave it on the tab, without a slip."""
        command = PayOrder(
            request_id=new_request_id(),
            desk=self.desk,
            order_id=order.id,
            tenders=tenders,
            customer_id=customer_id,
            print_slip=False,
        )
        pay(self.counter, command)

    def settle(self, orders: Sequence[Order], customer_id: int) -> None:
        """Close these tabs with credit, without a slip."""
        owed = sum(order.total.minor for order in orders)
        command = SettleTabs(
            request_id=new_request_id(),
            desk=self.desk,
            customer_id=customer_id,
            order_ids=tuple(order.id for order in orders),
            tenders=(Tender(Method.CREDIT, Money(owed)),),
            print_slip=False,
        )
        settle(self.counter, command)
