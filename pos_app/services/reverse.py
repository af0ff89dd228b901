"""Annulla: an operation taken back by an opposite one that names it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pos_app.domain.accounts import AccountKind
from pos_app.domain.desk import Desk, Permission
from pos_app.domain.operations import Draft, OperationKind, Posted
from pos_app.domain.orders import Order, OrderState
from pos_app.domain.refusals import (
    AlreadyReversed,
    CreditAlreadySpent,
    CreditTooSmall,
    NotReversible,
    TabSettled,
)
from pos_app.services.acts import perform
from pos_app.services.notes import kept_note
from pos_app.services.open_drawer import open_for_cash

if TYPE_CHECKING:
    from pos_app.services.ports import Counter, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Reverse:
    """Take back one operation, for a reason.

    ``open_drawer`` opens the drawer if cash goes back over the counter.
    """

    request_id: str
    desk: Desk
    operation: int
    reason: str
    open_drawer: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reversed:
    """The operation that took another one back, and the orders that wait again."""

    operation: Posted
    reverses: int
    customer_id: int | None
    orders: tuple[int, ...]


def reverse(counter: Counter, command: Reverse) -> Reversed:
    """Take back an operation whole: money, credit and tabs return to where they were.

    Raises:
        NotReversible: there is no such operation, or it is a reversal itself.
        TabSettled: a tab that it left was settled since.
        AlreadyReversed: it was taken back before.
        CreditAlreadySpent: the credit it gave is not there any more.
    """
    return perform(counter.store, command, Permission.REVERSE, Reversed, _reverse)


def _reverse(work: Work, command: Reverse) -> Reversed:
    original = _reversible(work, command.operation)
    orders = work.orders(_order_ids(original))
    for order in orders:
        if order.state is not _left_as(original):
            raise TabSettled(order.id)
    if original.customer_id is not None:
        work.standing(original.customer_id)
    work.move_orders([_before(order, original) for order in orders])
    posted = _post(work, command, original)
    if command.open_drawer and _moved_cash(original):
        open_for_cash(work, command.desk, posted.sequence)
    return Reversed(
        operation=posted,
        reverses=command.operation,
        customer_id=original.customer_id,
        orders=tuple(order.id for order in orders),
    )


_FINAL: Final = (OperationKind.REVERSAL, OperationKind.WITHDRAWAL)
"""A reversal is not taken back, nor is a payout, which answers a request once and for all."""


def _reversible(work: Work, sequence: int) -> Draft:
    original = work.operation(sequence)
    if original is None or original.kind in _FINAL:
        raise NotReversible(sequence)
    if work.is_reversed(sequence):
        raise AlreadyReversed(sequence)
    return original


def _left_as(original: Draft) -> OrderState:
    """How an operation leaves its orders; only from there can they go back."""
    left = original.kind is OperationKind.TAB_LEFT
    return OrderState.UNPAID if left else OrderState.PAID


def _post(work: Work, command: Reverse, original: Draft) -> Posted:
    draft = Draft(
        kind=OperationKind.REVERSAL,
        request_id=command.request_id,
        desk=command.desk,
        customer_id=original.customer_id,
        order_id=original.order_id,
        reason=kept_note(command.reason),
        reverses=command.operation,
        # In the order of the original: what was paid comes back before kept change is taken.
        transfers=tuple(transfer.reversed() for transfer in original.transfers),
    )
    try:
        return work.post(draft)
    except CreditTooSmall as refused:
        raise CreditAlreadySpent(refused.balance) from refused


def _moved_cash(original: Draft) -> bool:
    """Whether notes and coins lie in a drawer because of it, or left it."""
    accounts = (side for moved in original.transfers for side in (moved.debit, moved.credit))
    return any(account.kind is AccountKind.DRAWER for account in accounts)


def _order_ids(original: Draft) -> tuple[int, ...]:
    ids = (transfer.order_id for transfer in original.transfers)
    return tuple(dict.fromkeys(order_id for order_id in ids if order_id is not None))


def _before(order: Order, original: Draft) -> Order:
    """The order as it stood before the operation: waiting to be paid, or back on the tab."""
    if original.kind is not OperationKind.SETTLEMENT:
        nothing = order.total.zero()
        return replace(order, state=OrderState.TO_PAY, paid=nothing, owed=nothing, paid_with="")
    owed = sum((t.amount for t in original.transfers if t.order_id == order.id), order.total.zero())
    return replace(
        order, state=OrderState.UNPAID, paid=order.total - owed, owed=owed, settled_with=""
    )
