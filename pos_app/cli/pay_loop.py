"""`pay-loop`: a till without a screen that tops up and pays with credit until it is stopped."""

from __future__ import annotations

import itertools
import random
import signal
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.cli.options import positive, say, store_option
from pos_app.domain.customers import CustomerKind
from pos_app.domain.money import Money
from pos_app.domain.orders import Line
from pos_app.domain.refusals import (
    BalanceOverLimit,
    CreditTooSmall,
    NoCreditLeft,
    Refusal,
    TendersExceed,
)
from pos_app.domain.tenders import Method, Tender
from pos_app.services.customers import CreateCustomer, CustomerFields, create_customer
from pos_app.services.orders import PlaceOrder, place_order
from pos_app.services.pay import PayOrder, pay
from pos_app.services.price_list import AddArticle, AddCategory, add_article, add_category
from pos_app.services.top_up import TopUp, top_up
from pos_app.wiring import new_request_id, open_shop

if TYPE_CHECKING:
    import argparse
    from types import FrameType

    from pos_app.cli.options import Verbs
    from pos_app.domain.articles import Article
    from pos_app.wiring import OpenShop

_TOP_UPS: Final = (1000, 2000, 5000)
_OTHER_TILL_WAS_FASTER: Final = (BalanceOverLimit, CreditTooSmall, NoCreditLeft, TendersExceed)


def add_to(verbs: Verbs) -> None:
    """Offer the verb."""
    parser = verbs.add_parser("pay-loop", help=__doc__)
    store_option(parser)
    parser.add_argument("--customers", type=positive, default=10, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("--count", type=positive, metavar="M", help="stop after M movements")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Move credit up and down; each movement is printed only after its commit is durable."""
    asked_to_stop: list[int] = []

    def stop(signum: int, _frame: FrameType | None) -> None:
        asked_to_stop.append(signum)

    signal.signal(signal.SIGTERM, stop)
    opened = open_shop(asked.store)
    try:
        loop = PayLoop.at(opened, asked.customers, random.Random(asked.seed))  # noqa: S311 - no secret
        moved = (move for move in map(loop.step, itertools.count()) if move)
        for number, move in enumerate(moved, start=1):
            say(id=move[0], customer=move[1], amount=move[2])
            if asked_to_stop or number == asked.count:
                break
    finally:
        opened.close()
    return 0


@dataclass(slots=True)
class PayLoop:
    """The till, its customers and what chance makes them do."""

    opened: OpenShop
    customers: tuple[int, ...]
    article: Article
    chance: random.Random

    @classmethod
    def at(cls, opened: OpenShop, customers: int, chance: random.Random) -> PayLoop:
        """Set up at a store; loops that share one store share its customers and its article."""
        ids = tuple(_customer(opened, number) for number in range(1, customers + 1))
        return cls(opened, ids, _article(opened), chance)

    def step(self, _number: int) -> tuple[str, int, int] | None:
        """Load or spend once; ``None`` when another till was faster."""
        customer_id = self.chance.choice(self.customers)
        balance = self.opened.views.balance(customer_id)
        poor = balance < self.article.price
        act = self._load if poor or self.chance.random() < 0.2 else self._spend  # noqa: PLR2004
        try:
            return act(customer_id, balance)
        except Refusal as refusal:
            if not isinstance(refusal, _OTHER_TILL_WAS_FASTER):
                raise
            return None

    def _load(self, customer_id: int, _balance: Money) -> tuple[str, int, int]:
        command = TopUp(
            request_id=new_request_id(),
            desk=self.opened.desk,
            customer_id=customer_id,
            amount=Money(self.chance.choice(_TOP_UPS), self.opened.shop.currency),
            method=self.chance.choice((Method.CASH, Method.CARD)),
            print_slip=False,
        )
        done = top_up(self.opened.counter, command)
        return command.request_id, customer_id, done.amount.minor

    def _spend(self, customer_id: int, balance: Money) -> tuple[str, int, int] | None:
        pieces = self.chance.randint(1, 5)
        article = self.article
        order = place_order(
            self.opened.counter,
            PlaceOrder(
                request_id=new_request_id(),
                desk=self.opened.desk,
                lines=(Line(article.id, article.name, pieces, article.price),),
                customer_id=customer_id,
            ),
        )
        from_credit = min(order.total, balance)
        rest = order.total - from_credit
        cash = (Tender(Method.CASH, rest),) if rest else ()
        command = PayOrder(
            request_id=new_request_id(),
            desk=self.opened.desk,
            order_id=order.id,
            tenders=(Tender(Method.CREDIT, from_credit), *cash),
            customer_id=customer_id,
        )
        pay(self.opened.counter, command)
        return command.request_id, customer_id, -from_credit.minor


def _customer(opened: OpenShop, number: int) -> int:
    fields = CustomerFields(kind=CustomerKind.PERSON, name=f"Cliente {number}")
    command = CreateCustomer(
        # The same request from every loop: only the first one creates the customer.
        request_id=f"pay-loop customer {number}",
        desk=opened.desk,
        fields=fields,
    )
    return create_customer(opened.counter, command).id


def _article(opened: OpenShop) -> Article:
    category = add_category(
        opened.counter,
        AddCategory(request_id="pay-loop category", desk=opened.desk, name="Caffetteria"),
    )
    command = AddArticle(
        request_id="pay-loop article",
        desk=opened.desk,
        category_id=category.id,
        name="Caffè",
        price=Money(130, opened.shop.currency),
    )
    return add_article(opened.counter, command)
