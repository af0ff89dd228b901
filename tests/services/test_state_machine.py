"""Whatever cashiers do, in whatever order and however often, the store agrees with the reference."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, TypeVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from hypothesis.stateful import run_state_machine_as_test as run

from pos_app.domain.accounts import AccountKind
from pos_app.domain.money import Money
from pos_app.domain.orders import Line
from pos_app.domain.refusals import (
    AlreadyReversed,
    CreditAlreadySpent,
    CreditTooSmall,
    NoCreditLeft,
    OrderAlreadyPaid,
    OrderChanged,
    Refusal,
    RequestReused,
    TabNotOpen,
    TabSettled,
)
from pos_app.domain.tenders import Method, Tender
from pos_app.services.orders import PlaceOrder, ReviseOrder, place_order, revise_order
from pos_app.services.pay import PayOrder, pay
from pos_app.services.ports import Command, Counter
from pos_app.services.reverse import Reverse, reverse
from pos_app.services.settle import SettleTabs, settle
from pos_app.services.top_up import TopUp, top_up
from tests.services.reference import Bill, Reference, Whose
from tests.services.rows_of_the_book import RowsOfTheBook

if TYPE_CHECKING:
    from pos_app.domain.desk import Desk
    from tests.shop import ShopStory

Asking = TypeVar("Asking", bound=Command)
Answer = TypeVar("Answer")
PRICE: Final = 130
ACCOUNT_OF: Final = {Method.CASH: AccountKind.DRAWER, Method.CARD: AccountKind.CARD}
chance = st.data()
moneys = st.sampled_from((Method.CASH, Method.CARD))


@dataclass(frozen=True, slots=True)
class Asked:
    """A command that was carried out, and what was answered."""

    act: Callable[..., object]
    command: Command
    other: Command
    answer: object


class Cashiers(RuleBasedStateMachine):
    """Two tills, three customers, and everything that can be done between them."""

    numbers = itertools.count()

    def __init__(self, shop: ShopStory) -> None:
        super().__init__()
        self.shop = shop
        self.desks = [shop.handle.views.desk(f"Cassa {next(self.numbers)}") for _ in range(2)]
        self.book = Reference()
        self.asked: list[Asked] = []
        self.customers = [shop.customer().id for _ in range(3)]
        self.rows = RowsOfTheBook.from_now_on(shop.handle.backend)

    def name(self) -> str:
        return f"request {next(self.numbers)}"

    def ask(
        self, act: Callable[[Counter, Asking], Answer], command: Asking, other: Asking
    ) -> Answer:
        """Carry out a command and keep it, to be asked again; ``other`` has its name alone."""
        answer = act(self.shop.counter, command)
        self.asked.append(Asked(act, command, other, answer))
        return answer

    def waiting(self) -> list[int]:
        return [number for number, bill in self.book.bills.items() if bill.owed is None]

    def shares(
        self, data: st.DataObject, customer: int, due: int, rest: Method
    ) -> dict[Method, int]:
        """A bill shared between credit and the rest; sometimes the credit is a cent too small."""
        balance = self.book.balances[AccountKind.CREDIT, customer]
        from_credit = data.draw(st.integers(0, min(due, balance + 1)))
        return {Method.CREDIT: from_credit, rest: due - from_credit}

    def version(self, order: int) -> int:
        view = self.shop.handle.views.order(order)
        assert view is not None
        return view.order.version

    @rule(pieces=st.integers(1, 9), who=st.integers(0, 3), till=st.integers(0, 1))
    def place_an_order(self, pieces: int, who: int, till: int) -> None:
        customer = self.customers[who] if who < len(self.customers) else None
        lines = (Line(self.shop.article().id, "Caffè", pieces, Money(PRICE)),)
        command = PlaceOrder(
            request_id=self.name(), desk=self.desks[till], lines=lines, customer_id=customer
        )
        order = self.ask(place_order, command, replace(command, send=True))
        self.book.bills[order.id] = Bill(pieces * PRICE, customer)

    @rule(who=st.integers(0, 2), amount=st.integers(1, 3000), method=moneys, till=st.integers(0, 1))
    def top_up(self, who: int, amount: int, method: Method, till: int) -> None:
        customer, desk = self.customers[who], self.desks[till]
        command = TopUp(
            request_id=self.name(),
            desk=desk,
            customer_id=customer,
            amount=Money(amount),
            method=method,
            print_slip=False,
        )
        done = self.ask(top_up, command, replace(command, amount=Money(amount + 1)))
        act = self.book.top_up(customer, amount, (ACCOUNT_OF[method], desk.till_id))
        self.book.book(done.operation.sequence, act)

    @precondition(lambda self: self.waiting())
    @rule(
        data=chance,
        who=st.integers(0, 2),
        rest=st.sampled_from((Method.CASH, Method.CARD, Method.TAB)),
        over=st.integers(0, 500),
        keep=st.integers(0, 1),
    )
    def pay(
        self,
        data: st.DataObject,
        who: int,
        rest: Method,
        over: int,
        keep: int,
    ) -> None:
        number, desk = data.draw(st.sampled_from(self.waiting())), data.draw(self.tills)
        customer, due = self.customers[who], self.book.bills[number].total
        shares = self.shares(data, customer, due, rest)
        over = over if rest is Method.CASH and shares[rest] else 0
        command = PayOrder(
            request_id=self.name(),
            desk=desk,
            order_id=number,
            customer_id=customer,
            tenders=tenders(shares, over),
            version=self.version(number),
            change_as_credit=bool(keep),
        )
        if self.book.balances[AccountKind.CREDIT, customer] < shares[Method.CREDIT]:
            self.refused(pay, command, CreditTooSmall, NoCreditLeft)
            return
        done = self.ask(pay, command, replace(command, change_as_credit=not keep))
        paid = {whose(method, desk, customer): part for method, part in shares.items() if part}
        act = self.book.pay(number, desk.till_id, customer, paid, over * keep)
        self.book.book(done.operation.sequence, act)

    @precondition(lambda self: self.waiting())
    @rule(data=chance)
    def another_till_changes_the_order_first(self, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(self.waiting()))
        seen = self.version(number)
        lines = (Line(self.shop.article().id, "Caffè", 2, Money(PRICE)),)
        change = ReviseOrder(
            request_id=self.name(), desk=self.desks[1], order_id=number, version=seen, lines=lines
        )
        self.ask(revise_order, change, replace(change, send=True))
        self.book.bills[number] = Bill(2 * PRICE, None)
        late = PayOrder(
            request_id=self.name(),
            desk=self.desks[0],
            order_id=number,
            tenders=(Tender(Method.CASH, Money(5000)),),
            version=seen,
        )
        self.refused(pay, late, OrderChanged)

    @precondition(lambda self: any(map(self.book.tabs, self.customers)))
    @rule(data=chance, rest=moneys)
    def settle(self, data: st.DataObject, rest: Method) -> None:
        customer = data.draw(st.sampled_from([w for w in self.customers if self.book.tabs(w)]))
        desk, open_tabs = data.draw(self.tills), self.book.tabs(customer)
        some = data.draw(st.sets(st.sampled_from(open_tabs), min_size=1))
        owed = sum(self.book.bills[order].owed or 0 for order in some)
        shares = self.shares(data, customer, owed, rest)
        command = SettleTabs(
            request_id=self.name(),
            desk=desk,
            customer_id=customer,
            order_ids=tuple(some),
            tenders=tenders(shares),
            print_slip=False,
        )
        if self.book.balances[AccountKind.CREDIT, customer] < shares[Method.CREDIT]:
            self.refused(settle, command, CreditTooSmall, NoCreditLeft)
            return
        done = self.ask(settle, command, replace(command, print_slip=True))
        paid = {whose(method, desk, customer): part for method, part in shares.items() if part}
        self.book.book(done.operation.sequence, self.book.settle(customer, some, paid))

    @precondition(lambda self: any(bill.owed == 0 for bill in self.book.bills.values()))
    @rule(data=chance)
    def settle_what_is_paid(self, data: st.DataObject) -> None:
        paid = [order for order, bill in self.book.bills.items() if bill.owed == 0]
        number = data.draw(st.sampled_from(paid))
        cash = (Tender(Method.CASH, Money(self.book.bills[number].total)),)
        again = PayOrder(request_id=self.name(), desk=self.desks[0], order_id=number, tenders=cash)
        once_more = SettleTabs(
            request_id=self.name(),
            desk=self.desks[0],
            customer_id=self.customers[0],
            order_ids=(number,),
            tenders=cash,
        )
        self.refused(pay, again, OrderAlreadyPaid)
        self.refused(settle, once_more, TabNotOpen)

    @precondition(lambda self: self.book.acts)
    @rule(data=chance)
    def take_back(self, data: st.DataObject) -> None:
        sequence = data.draw(st.sampled_from(sorted(self.book.acts)))
        command = Reverse(
            request_id=self.name(), desk=data.draw(self.tills), operation=sequence, reason="prova"
        )
        if not self.book.may_take_back(sequence):
            self.refused(reverse, command, CreditAlreadySpent, TabSettled)
            return
        self.ask(reverse, command, replace(command, reason="altro"))
        self.book.take_back(sequence)
        self.refused(reverse, replace(command, request_id=self.name()), AlreadyReversed)

    @precondition(lambda self: self.asked)
    @rule(data=chance)
    def ask_again(self, data: st.DataObject) -> None:
        asked = data.draw(st.sampled_from(self.asked))
        assert asked.act(self.shop.counter, asked.command) == asked.answer

    @precondition(lambda self: self.asked)
    @rule(data=chance)
    def ask_for_something_else_under_the_same_name(self, data: st.DataObject) -> None:
        asked = data.draw(st.sampled_from(self.asked))
        self.refused(asked.act, asked.other, RequestReused)

    def refused(self, act: Callable[..., object], command: Command, *kinds: type[Refusal]) -> None:
        with pytest.raises(kinds):
            act(self.shop.counter, command)
        assert not self.shop.handle.views.answered(command.request_id) or kinds == (RequestReused,)

    @property
    def tills(self) -> st.SearchStrategy[Desk]:
        return st.sampled_from(self.desks)

    @invariant()
    def the_store_agrees_with_the_reference(self) -> None:
        for customer in self.customers:
            card = self.shop.handle.views.customer(customer)
            assert card is not None
            kept = {AccountKind.CREDIT: card.standing.credit, AccountKind.TAB: card.standing.tab}
            for kind, balance in kept.items():
                assert balance.minor == self.book.balances[kind, customer]
            assert [row.id for row in self.shop.handle.views.open_tabs(customer)] == sorted(
                self.book.tabs(customer)
            )

    @invariant()
    def balances_are_the_sums_of_the_transfers(self) -> None:
        assert self.rows.sums() == self.book.balances


def tenders(shares: dict[Method, int], over: int = 0) -> tuple[Tender, ...]:
    """What is handed over: with cash perhaps more than the bill."""
    given = {
        method: part + (over if method is Method.CASH else 0) for method, part in shares.items()
    }
    return tuple(Tender(method, Money(part)) for method, part in given.items() if part)


def whose(method: Method, desk: Desk, customer: int) -> Whose:
    """The account that a tender comes from or goes to."""
    if method in {Method.CREDIT, Method.TAB}:
        return AccountKind(method.value), customer
    return ACCOUNT_OF[method], desk.till_id


# When a story goes wrong, a shorter one is searched for, which takes minutes.
@pytest.mark.timeout(400)
def test_every_story_of_the_shop_agrees_with_the_reference(shop: ShopStory) -> None:
    class Machine(Cashiers):
        def __init__(self) -> None:
            super().__init__(shop)

    stories = 40 if shop.url.startswith("sqlite") else 10
    run(Machine, settings=settings(max_examples=stories, stateful_step_count=40))

    shop.verify()
