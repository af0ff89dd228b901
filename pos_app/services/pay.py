"""Pagamento: an order paid by one or several tenders, or left unpaid on a tab."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pos_app.domain.accounts import AccountKind, Transfer, credit_of, till_account
from pos_app.domain.desk import Desk, Permission
from pos_app.domain.guards import check_kept_change
from pos_app.domain.money import Money
from pos_app.domain.operations import Draft, OperationKind, Posted
from pos_app.domain.orders import OrderState
from pos_app.domain.refusals import CustomerNeeded
from pos_app.domain.tenders import Method, Settlement, Share, Tender, money_side, share_bill
from pos_app.services.acts import perform
from pos_app.services.open_drawer import open_for_cash
from pos_app.services.orders import waiting_order

if TYPE_CHECKING:
    from pos_app.domain.customers import Standing
    from pos_app.domain.orders import Order
    from pos_app.domain.settings import Shop
    from pos_app.services.ports import Counter, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class PayOrder:
    """Pay an order at ``version`` with all its tenders at once.

    A tender by ``Method.TAB`` leaves its amount unpaid. ``change_as_credit``
    keeps the change from cash on the customer's credit. ``print_slip`` may be
    left to the shop's habit with ``None``. ``open_drawer`` opens the drawer if
    cash went over the counter.
    """

    request_id: str
    desk: Desk
    order_id: int
    tenders: tuple[Tender, ...]
    customer_id: int | None = None
    version: int | None = None
    change_as_credit: bool = False
    print_slip: bool | None = None
    open_drawer: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderPaid:
    """What a payment did: who paid what, the change, and the credit before and after."""

    operation: Posted
    order_id: int
    state: OrderState
    customer_id: int | None
    total: Money
    shares: tuple[Share, ...]
    tendered_cash: Money
    change: Money
    change_as_credit: Money
    credit_before: Money | None
    credit_after: Money | None
    tab_after: Money | None
    slip: str | None


def pay(counter: Counter, command: PayOrder) -> OrderPaid:
    """Settle an order with credit, money, or both, or leave it on the customer's tab.

    Raises:
        OrderUnknown, OrderChanged, OrderAlreadyPaid, OrderCancelled: too late.
        CustomerNeeded, CustomerUnknown, CustomerArchived: about the customer.
        NoCreditLeft, CreditTooSmall, TendersDoNotCover, TendersExceed: about the sums.
        VoucherOverDue, TooManyVouchers, CashOverLegalLimit: the law says no.
        AmountOverLimit, BalanceOverLimit: too much change to keep as credit.
    """

    def act(work: Work, asked: PayOrder) -> OrderPaid:
        return _pay(counter, work, asked)

    leaves_tab = any(tender.method is Method.TAB for tender in command.tenders)
    permission = Permission.LEAVE_UNPAID if leaves_tab else Permission.SELL
    return perform(counter.store, command, permission, OrderPaid, act)


def _pay(counter: Counter, work: Work, command: PayOrder) -> OrderPaid:
    order = waiting_order(work, command.order_id, command.version)
    standing = None if command.customer_id is None else work.standing(command.customer_id)
    shop = work.shop()
    bill = share_bill(order.due, command.tenders, standing, shop.cash_limit)
    kept = _kept_change(command, bill, standing, shop)
    # The order first: from its posting on, an operation holds the head of the book for itself.
    state = _close_order(work, command, order, bill)
    posted = work.post(_draft(command, bill, kept))
    if command.open_drawer and bill.tendered_cash.is_positive:
        open_for_cash(work, command.desk, posted.sequence)
    answer = _answer(command, order, state, bill, kept, posted, standing)
    wanted = shop.slip_after_payment if command.print_slip is None else command.print_slip
    if not wanted or command.customer_id is None:
        return answer
    from pos_app.services.slip_jobs import enqueue_payment

    slip = enqueue_payment(counter, work, command.desk, order, command.customer_id, answer)
    return replace(answer, slip=slip)


def _kept_change(
    command: PayOrder, bill: Settlement, standing: Standing | None, shop: Shop
) -> Money:
    """The change that stays with the shop as the customer's credit."""
    if not command.change_as_credit or not bill.change:
        return bill.change.zero()
    if standing is None:
        raise CustomerNeeded
    return check_kept_change(bill, standing.credit, shop)


def _draft(command: PayOrder, bill: Settlement, kept: Money) -> Draft:
    till_id = command.desk.till_id
    sales = till_account(AccountKind.SALES, till_id)
    transfers = [
        Transfer(
            money_side(share.method, till_id, command.customer_id),
            sales,
            share.amount,
            command.order_id,
        )
        for share in bill.shares
    ]
    if kept and command.customer_id is not None:
        drawer = till_account(AccountKind.DRAWER, till_id)
        transfers.append(Transfer(drawer, credit_of(command.customer_id), kept, command.order_id))
    left = bill.paid_by(Method.TAB)
    return Draft(
        kind=OperationKind.TAB_LEFT if left else OperationKind.PAYMENT,
        request_id=command.request_id,
        desk=command.desk,
        customer_id=command.customer_id,
        order_id=command.order_id,
        transfers=tuple(transfers),
    )


def _close_order(work: Work, command: PayOrder, order: Order, bill: Settlement) -> OrderState:
    left = bill.paid_by(Method.TAB)
    state = OrderState.UNPAID if left else OrderState.PAID
    customer_id = order.customer_id if command.customer_id is None else command.customer_id
    closed = replace(
        order,
        state=state,
        paid=order.total - left,
        owed=left,
        customer_id=customer_id,
        paid_with=methods_text(bill.shares),
    )
    work.move_orders((closed,))
    return state


def methods_text(shares: tuple[Share, ...]) -> str:
    """The methods of a payment as an order remembers them: «credit+cash»."""
    return "+".join(dict.fromkeys(share.method.value for share in shares))


def _answer(
    command: PayOrder,
    order: Order,
    state: OrderState,
    bill: Settlement,
    kept: Money,
    posted: Posted,
    standing: Standing | None,
) -> OrderPaid:
    return OrderPaid(
        operation=posted,
        order_id=order.id,
        state=state,
        customer_id=command.customer_id,
        total=order.total,
        shares=bill.shares,
        tendered_cash=bill.tendered_cash,
        change=bill.change - kept,
        change_as_credit=kept,
        credit_before=standing.credit if standing else None,
        credit_after=standing.credit - bill.paid_by(Method.CREDIT) + kept if standing else None,
        tab_after=standing.tab + bill.paid_by(Method.TAB) if standing else None,
        slip=None,
    )
