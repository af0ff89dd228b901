"""Aggiungi Credito: money comes in, the customer's credit goes up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.accounts import Transfer, credit_of
from pos_app.domain.desk import Desk, Permission
from pos_app.domain.guards import check_top_up
from pos_app.domain.money import Money
from pos_app.domain.operations import Draft, OperationKind, Posted
from pos_app.domain.tenders import MONEY_METHODS, Method, money_side
from pos_app.services.acts import perform
from pos_app.services.notes import kept_note
from pos_app.services.open_drawer import open_for_cash

if TYPE_CHECKING:
    from pos_app.services.ports import Counter, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class TopUp:
    """Load credit; ``confirmed`` after the cashier saw the large before and after.

    ``open_drawer`` opens the drawer if the money is cash.
    """

    request_id: str
    desk: Desk
    customer_id: int
    amount: Money
    method: Method
    note: str = ""
    confirmed: bool = False
    print_slip: bool = True
    open_drawer: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ToppedUp:
    """What a top-up did: the credit before and after it, and the slip that says so."""

    operation: Posted
    customer_id: int
    amount: Money
    method: Method
    before: Money
    after: Money
    note: str
    slip: str | None


def top_up(counter: Counter, command: TopUp) -> ToppedUp:
    """Add credit to a customer, paid by the method that brought the money in.

    Raises:
        NeedsConfirmation: over the shop's guard and not confirmed yet.
        AmountNotPositive, AmountOverLimit, BalanceOverLimit: never allowed.
        CashOverLegalLimit, VoucherAsCredit: the law says no.
        CustomerUnknown, CustomerArchived, TextNotAccepted: as their names say.
    """

    def act(work: Work, asked: TopUp) -> ToppedUp:
        return _top_up(counter, work, asked)

    return perform(counter.store, command, Permission.TOP_UP, ToppedUp, act)


def _top_up(counter: Counter, work: Work, command: TopUp) -> ToppedUp:
    assert command.method in MONEY_METHODS, command.method
    note = kept_note(command.note)
    before = work.standing(command.customer_id).credit
    after = check_top_up(
        command.amount, command.method, before, work.shop(), confirmed=command.confirmed
    )
    posted = work.post(_draft(command, note))
    if command.open_drawer and command.method is Method.CASH:
        open_for_cash(work, command.desk, posted.sequence)
    slip = None
    if command.print_slip:
        from pos_app.services.slip_jobs import enqueue_top_up
        from pos_app.services.slips.facts import CreditMove

        slip = enqueue_top_up(counter, work, command, note, posted, CreditMove(before, after))
    return ToppedUp(
        operation=posted,
        customer_id=command.customer_id,
        amount=command.amount,
        method=command.method,
        before=before,
        after=after,
        note=note,
        slip=slip,
    )


def _draft(command: TopUp, note: str) -> Draft:
    money_in = money_side(command.method, command.desk.till_id, command.customer_id)
    return Draft(
        kind=OperationKind.TOP_UP,
        request_id=command.request_id,
        desk=command.desk,
        customer_id=command.customer_id,
        note=note,
        transfers=(Transfer(money_in, credit_of(command.customer_id), command.amount),),
    )
