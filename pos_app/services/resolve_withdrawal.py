"""The shop decides on a request for money: the payout, or the no with its reason."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pos_app.domain.accounts import AccountKind, Transfer, credit_of, till_account
from pos_app.domain.desk import Desk, Permission
from pos_app.domain.operations import Draft, OperationKind, Posted
from pos_app.domain.refusals import WithdrawalResolved
from pos_app.domain.withdrawals import Withdrawal, WithdrawalState
from pos_app.services.acts import perform
from pos_app.services.notes import kept_note

if TYPE_CHECKING:
    from pos_app.services.ports import Counter, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ApproveWithdrawal:
    """Pay a request out, from the drawer or by bank transfer."""

    request_id: str
    desk: Desk
    withdrawal_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectWithdrawal:
    """Say no to a request, for a reason that the customer will read."""

    request_id: str
    desk: Desk
    withdrawal_id: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalPaid:
    """A request that was paid out, and the operation that says so."""

    withdrawal: Withdrawal
    operation: Posted


def approve_withdrawal(counter: Counter, command: ApproveWithdrawal) -> WithdrawalPaid:
    """Pay a request out and book it: what was held leaves the credit.

    Raises:
        WithdrawalResolved: there is no such request, or somebody decided already.
    """
    return perform(counter.store, command, Permission.PAY_OUT, WithdrawalPaid, _approve)


def _approve(work: Work, command: ApproveWithdrawal) -> WithdrawalPaid:
    found = _let_go(work, command.withdrawal_id)
    by = AccountKind.BANK_TRANSFER if found.iban else AccountKind.DRAWER
    paid_from = till_account(by, command.desk.till_id)
    posted = work.post(
        Draft(
            kind=OperationKind.WITHDRAWAL,
            request_id=command.request_id,
            desk=command.desk,
            customer_id=found.customer_id,
            transfers=(Transfer(credit_of(found.customer_id), paid_from, found.amount),),
        )
    )
    paid = replace(
        found,
        state=WithdrawalState.PAID,
        operation=posted.sequence,
        resolved_at_us=posted.recorded_at_us,
    )
    work.withdrawals().keep(paid, command.desk.operator_id)
    return WithdrawalPaid(withdrawal=paid, operation=posted)


def reject_withdrawal(counter: Counter, command: RejectWithdrawal) -> Withdrawal:
    """Say no to a request: what was held can be spent again, and the page says why.

    Raises:
        WithdrawalResolved: there is no such request, or somebody decided already.
        TextNotAccepted: the reason is too long, or holds a card number.
    """
    return perform(counter.store, command, Permission.PAY_OUT, Withdrawal, _reject)


def _reject(work: Work, command: RejectWithdrawal) -> Withdrawal:
    found = _let_go(work, command.withdrawal_id)
    rejected = replace(
        found,
        state=WithdrawalState.REJECTED,
        reason=kept_note(command.reason),
        resolved_at_us=work.now_us(),
    )
    work.withdrawals().keep(rejected, command.desk.operator_id)
    return rejected


def _let_go(work: Work, withdrawal_id: int) -> Withdrawal:
    """The request that waits, and its amount free again for what is decided now."""
    found = work.withdrawals().locked(withdrawal_id)
    if found is None or found.state is not WithdrawalState.REQUESTED:
        raise WithdrawalResolved(withdrawal_id)
    work.standing(found.customer_id)
    work.withdrawals().hold(found.customer_id, -found.amount)
    return found
