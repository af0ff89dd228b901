"""Saldare: open tabs of a customer closed together, with credit, money, or both."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pos_app.domain.accounts import AccountKind, Transfer, credit_of, tab_of, till_account
from pos_app.domain.desk import Desk, Permission
from pos_app.domain.guards import check_kept_change
from pos_app.domain.money import Money, total
from pos_app.domain.operations import Draft, OperationKind, Posted
from pos_app.domain.orders import OrderState
from pos_app.domain.tabs import Part, allocate, require_open_tabs
from pos_app.domain.tenders import Method, Settlement, Share, Tender, money_side, share_bill
from pos_app.services.acts import perform
from pos_app.services.open_drawer import open_for_cash

if TYPE_CHECKING:
    from pos_app.domain.customers import Standing
    from pos_app.domain.orders import Order
    from pos_app.services.ports import Counter, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleTabs:
    """Close the ticked tabs of one customer with these tenders, all or nothing.

    ``open_drawer`` opens the drawer if cash went over the counter.
    """

    request_id: str
    desk: Desk
    customer_id: int
    order_ids: tuple[int, ...]
    tenders: tuple[Tender, ...]
    change_as_credit: bool = False
    print_slip: bool = True
    open_drawer: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledTab:
    """One tab that was closed: its order, what was owed, and the methods that paid it."""

    order_id: int
    amount: Money
    settled_with: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TabsSettled:
    """What a settlement did: the tabs it closed, who paid what, credit and tab afterwards."""

    operation: Posted
    customer_id: int
    tabs: tuple[SettledTab, ...]
    total: Money
    shares: tuple[Share, ...]
    tendered_cash: Money
    change: Money
    change_as_credit: Money
    credit_before: Money
    credit_after: Money
    tab_after: Money
    slip: str | None


def settle(counter: Counter, command: SettleTabs) -> TabsSettled:
    """Close several tabs in one act; either all of them are paid or none.

    Raises:
        NothingToSettle, TabNotOpen: about the tabs that were ticked.
        NoCreditLeft, CreditTooSmall, TendersDoNotCover, TendersExceed: about the sums.
        VoucherOverDue, TooManyVouchers, CashOverLegalLimit: the law says no.
        CustomerUnknown, CustomerArchived: about the customer.
        AmountOverLimit, BalanceOverLimit: too much change to keep as credit.
    """

    def act(work: Work, asked: SettleTabs) -> TabsSettled:
        return _settle(counter, work, asked)

    return perform(counter.store, command, Permission.SETTLE, TabsSettled, act)


def _settle(counter: Counter, work: Work, command: SettleTabs) -> TabsSettled:
    assert all(tender.method is not Method.TAB for tender in command.tenders), command.tenders
    asked = tuple(dict.fromkeys(command.order_ids))
    tabs = require_open_tabs(asked, work.orders(asked), command.customer_id)
    standing = work.standing(command.customer_id)
    owed = total(tuple(tab.owed for tab in tabs), standing.tab.currency)
    shop = work.shop()
    bill = share_bill(owed, command.tenders, standing, shop.cash_limit)
    if command.change_as_credit and bill.change:
        check_kept_change(bill, standing.credit, shop)
    parts = allocate(tabs, bill.shares)
    work.move_orders([_closed(tab, parts) for tab in tabs])
    posted = work.post(_draft(command, bill, parts))
    answer = _answer(command, tabs, bill, parts, posted, standing)
    if command.open_drawer and bill.tendered_cash.is_positive:
        open_for_cash(work, command.desk, posted.sequence)
    if command.print_slip:
        from pos_app.services.slip_jobs import enqueue_settlement

        slip = enqueue_settlement(counter, work, command.desk, tabs, answer)
        return replace(answer, slip=slip)
    return answer


def _closed(tab: Order, parts: tuple[Part, ...]) -> Order:
    return replace(
        tab,
        state=OrderState.PAID,
        paid=tab.total,
        owed=tab.owed.zero(),
        settled_with=_methods(tab.id, parts),
    )


def _methods(order_id: int, parts: tuple[Part, ...]) -> str:
    """The methods that paid one tab, as it remembers them: «credit+card»."""
    methods = (part.method.value for part in parts if part.order_id == order_id)
    return "+".join(dict.fromkeys(methods))


def _draft(command: SettleTabs, bill: Settlement, parts: tuple[Part, ...]) -> Draft:
    till_id = command.desk.till_id
    tab = tab_of(command.customer_id)
    transfers = [
        Transfer(
            money_side(part.method, till_id, command.customer_id), tab, part.amount, part.order_id
        )
        for part in parts
    ]
    if command.change_as_credit and bill.change:
        drawer = till_account(AccountKind.DRAWER, till_id)
        transfers.append(Transfer(drawer, credit_of(command.customer_id), bill.change))
    return Draft(
        kind=OperationKind.SETTLEMENT,
        request_id=command.request_id,
        desk=command.desk,
        customer_id=command.customer_id,
        transfers=tuple(transfers),
    )


def _answer(
    command: SettleTabs,
    tabs: tuple[Order, ...],
    bill: Settlement,
    parts: tuple[Part, ...],
    posted: Posted,
    standing: Standing,
) -> TabsSettled:
    owed = total(tuple(tab.owed for tab in tabs), standing.tab.currency)
    kept = bill.change if command.change_as_credit else bill.change.zero()
    return TabsSettled(
        operation=posted,
        customer_id=command.customer_id,
        tabs=tuple(
            SettledTab(order_id=tab.id, amount=tab.owed, settled_with=_methods(tab.id, parts))
            for tab in tabs
        ),
        total=owed,
        shares=bill.shares,
        tendered_cash=bill.tendered_cash,
        change=bill.change - kept,
        change_as_credit=kept,
        credit_before=standing.credit,
        credit_after=standing.credit - bill.paid_by(Method.CREDIT) + kept,
        tab_after=standing.tab - owed,
        slip=None,
    )
