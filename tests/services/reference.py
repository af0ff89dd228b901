"""The shop's book the slow and obvious way: what every store must agree with."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias

from pos_app.domain.accounts import CUSTOMER_KINDS, AccountKind

if TYPE_CHECKING:
    from collections.abc import Iterable

Whose: TypeAlias = tuple[AccountKind, int]
"""An account: its kind, and the customer or the till that it belongs to."""
CREDIT, TAB, DRAWER = AccountKind.CREDIT, AccountKind.TAB, AccountKind.DRAWER


@dataclass(frozen=True, slots=True)
class Bill:
    """An order: what it costs, whose it is, what of it is owed; ``None`` while it waits."""

    total: int
    customer: int | None
    owed: int | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """What one operation moves, each account in its natural sign, and what becomes of orders."""

    moves: Counter[Whose]
    before: dict[int, Bill] = field(default_factory=dict)
    after: dict[int, Bill] = field(default_factory=dict)


@dataclass(slots=True)
class Reference:
    """Balances, orders, and every act that nobody has taken back."""

    balances: Counter[Whose] = field(default_factory=Counter)
    bills: dict[int, Bill] = field(default_factory=dict)
    acts: dict[int, Act] = field(default_factory=dict)

    def top_up(self, customer: int, amount: int, into: Whose) -> Act:
        return Act(Counter({(CREDIT, customer): amount, into: amount}))

    def pay(
        self, order: int, till: int, customer: int | None, paid: dict[Whose, int], kept: int = 0
    ) -> Act:
        """``paid`` says how much comes from which account, ``kept`` is change kept as credit."""
        bill = self.bills[order]
        waiting = replace(bill, customer=customer or bill.customer, owed=None)
        moves = _from(paid)
        moves[AccountKind.SALES, till] += bill.total
        if kept:
            moves.update({(CREDIT, customer or 0): kept, (DRAWER, till): kept})
        owed = paid.get((TAB, customer or 0), 0)
        return Act(moves, {order: waiting}, {order: replace(waiting, owed=owed)})

    def settle(self, customer: int, orders: Iterable[int], paid: dict[Whose, int]) -> Act:
        before = {order: self.bills[order] for order in orders}
        moves = _from(paid)
        moves[TAB, customer] -= sum(paid.values())
        return Act(moves, before, {order: replace(bill, owed=0) for order, bill in before.items()})

    def may_take_back(self, sequence: int) -> bool:
        """The orders are as the act left them, and no customer falls below zero."""
        act = self.acts[sequence]
        as_left = all(self.bills[order] == bill for order, bill in act.after.items())
        return as_left and all(
            self.balances[whose] >= moved
            for whose, moved in act.moves.items()
            if whose[0] in CUSTOMER_KINDS
        )

    def book(self, sequence: int, act: Act) -> None:
        self.acts[sequence] = act
        self.balances.update(act.moves)
        self.bills.update(act.after)

    def take_back(self, sequence: int) -> None:
        act = self.acts.pop(sequence)
        self.balances.subtract(act.moves)
        self.bills.update(act.before)

    def tabs(self, customer: int) -> list[int]:
        return [at for at, bill in self.bills.items() if bill.owed and bill.customer == customer]


def _from(paid: dict[Whose, int]) -> Counter[Whose]:
    """Credit goes down by what it pays; a drawer and a tab grow by what is put on them."""
    return Counter(
        {whose: -amount if whose[0] is CREDIT else amount for whose, amount in paid.items()}
    )
