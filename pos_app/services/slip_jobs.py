"""Slips of the counter's acts, queued in the same transaction as the act itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.money import Money
from pos_app.domain.orders import Order
from pos_app.domain.tenders import Method
from pos_app.services.slip_heading import customer_heading
from pos_app.services.slips.balance import balance_slip
from pos_app.services.slips.facts import (
    BalanceFacts,
    CreditMove,
    Item,
    Paid,
    PaymentFacts,
    SettledTab,
    SettlementFacts,
    TabFacts,
    TopUpFacts,
)
from pos_app.services.slips.payment import payment_slip
from pos_app.services.slips.settlement import settlement_slip
from pos_app.services.slips.tab import tab_slip
from pos_app.services.slips.top_up import top_up_slip
from pos_app.services.wall_time import wall_time

if TYPE_CHECKING:
    from pos_app.domain.desk import Desk
    from pos_app.domain.operations import Posted
    from pos_app.services.pay import OrderPaid
    from pos_app.services.ports import Counter, Work
    from pos_app.services.settle import TabsSettled
    from pos_app.services.top_up import TopUp


def enqueue_top_up(
    counter: Counter, work: Work, command: TopUp, note: str, posted: Posted, credit: CreditMove
) -> str:
    """Queue the slip that says what came in and what the credit is now."""
    customer = work.customer(command.customer_id)
    facts = TopUpFacts(
        heading=customer_heading(counter, work, command.desk, customer, posted),
        customer=customer.short_name,
        amount=command.amount,
        method=command.method,
        credit=credit,
        note=note,
    )
    return work.enqueue(top_up_slip(facts, counter.words(facts.heading.language)), command.desk)


def enqueue_payment(
    counter: Counter, work: Work, desk: Desk, order: Order, customer_id: int, paid: OrderPaid
) -> str:
    """Queue the reminder of a payment, or the slip of the tab that was left."""
    left = [share.amount for share in paid.shares if share.method is Method.TAB]
    if left and paid.tab_after is not None:
        owing = Owing(order, customer_id, left[0], paid.tab_after)
        return enqueue_tab(counter, work, desk, owing, paid.operation)
    customer = work.customer(customer_id)
    heading = customer_heading(counter, work, desk, customer, paid.operation)
    payment = PaymentFacts(
        heading=heading,
        order=order.id,
        items=_items(work, order),
        total=paid.total,
        paid=tuple(Paid(share.method, share.amount) for share in paid.shares),
        customer=customer.short_name,
        credit=_move(paid.credit_before, paid.credit_after),
        change=paid.change,
        kept_as_credit=paid.change_as_credit,
    )
    return work.enqueue(payment_slip(payment, counter.words(heading.language)), desk)


@dataclass(frozen=True, slots=True)
class Owing:
    """An order left unpaid, by whom, how much of it, and all that they owe now."""

    order: Order
    customer_id: int
    owed: Money
    tab: Money


def enqueue_tab(counter: Counter, work: Work, desk: Desk, owing: Owing, operation: Posted) -> str:
    """Queue the slip of a tab that was left, with a line to sign."""
    customer = work.customer(owing.customer_id)
    facts = TabFacts(
        heading=customer_heading(counter, work, desk, customer, operation),
        customer=customer.short_name,
        order=owing.order.id,
        items=_items(work, owing.order),
        owed=owing.owed,
        tab=owing.tab,
    )
    return work.enqueue(tab_slip(facts, counter.words(facts.heading.language)), desk)


def enqueue_settlement(
    counter: Counter, work: Work, desk: Desk, tabs: tuple[Order, ...], settled: TabsSettled
) -> str:
    """Queue the one slip that lists every tab that was closed."""
    customer = work.customer(settled.customer_id)
    facts = SettlementFacts(
        heading=customer_heading(counter, work, desk, customer, settled.operation),
        customer=customer.short_name,
        tabs=tuple(SettledTab(tab.id, wall_time(tab.placed_at_us), tab.owed) for tab in tabs),
        total=settled.total,
        paid=tuple(Paid(share.method, share.amount) for share in settled.shares),
        tab_left=settled.tab_after,
        credit=_move(settled.credit_before, settled.credit_after),
        change=settled.change,
    )
    return work.enqueue(settlement_slip(facts, counter.words(facts.heading.language)), desk)


def enqueue_balance(
    counter: Counter, work: Work, desk: Desk, customer_id: int, operation: Posted | None
) -> str:
    """Queue the reminder of a customer's balance as it is at this moment."""
    customer = work.customer(customer_id)
    standing = work.standing(customer_id)
    moved = work.credit_move(operation.sequence, customer_id) if operation else None
    facts = BalanceFacts(
        heading=customer_heading(counter, work, desk, customer, operation),
        customer=customer.short_name,
        credit=standing.credit,
        tab=standing.tab,
        move=CreditMove(*moved) if moved else None,
    )
    return work.enqueue(balance_slip(facts, counter.words(facts.heading.language)), desk)


def _items(work: Work, order: Order) -> tuple[Item, ...]:
    return tuple(Item(line.quantity, line.name, line.amount) for line in work.lines(order))


def _move(before: Money | None, after: Money | None) -> CreditMove | None:
    """The credit's change, when there was one."""
    if before is None or after is None or before == after:
        return None
    return CreditMove(before, after)
