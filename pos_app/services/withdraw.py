"""Ask for money back: from the request on the page to the payout or the no at the counter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from pos_app.domain.accounts import AccountKind, Transfer, credit_of, till_account
from pos_app.domain.changes import rebased
from pos_app.domain.desk import Desk, Permission
from pos_app.domain.iban import accepted_iban
from pos_app.domain.money import Money
from pos_app.domain.operations import Draft, OperationKind, Posted
from pos_app.domain.refusals import TooManyCodes, WithdrawalPending, WithdrawalResolved
from pos_app.domain.withdrawals import (
    CODES_WITHIN_US,
    MAX_CODES,
    Withdrawal,
    WithdrawalRules,
    WithdrawalState,
    check_withdrawal,
    code_digest,
    is_alive,
    is_code,
)
from pos_app.services.acts import perform
from pos_app.services.notes import kept_mail_address, kept_note
from pos_app.services.ports import Store
from pos_app.services.withdrawal_letters import code_letter, news_letter

if TYPE_CHECKING:
    from pos_app.services.mail import Letter
    from pos_app.services.ports import Counter, Work


class Withdrawals(Protocol):
    """The requests of one transaction."""

    def rules(self) -> WithdrawalRules:
        """Who may ask, and for how much."""

    def change_rules(self, rules: WithdrawalRules) -> None:
        """Keep new rules."""

    def begun(self, customer_id: int, key: str) -> Withdrawal | None:
        """The request that a customer began under this key."""

    def newest(self, customer_id: int) -> Withdrawal | None:
        """The last request of a customer."""

    def count_begun(self, customer_id: int, since_us: int) -> int:
        """How many requests a customer began since then: each was a letter with a code."""

    def begin(self, key: str, withdrawal: Withdrawal) -> Withdrawal:
        """Keep a new request; its number is given by the store."""

    def locked(self, withdrawal_id: int) -> Withdrawal | None:
        """Lock and read a request."""

    def keep(self, withdrawal: Withdrawal, operator_id: int | None = None) -> None:
        """Store where a request stands now, and who decided."""

    def hold(self, customer_id: int, change: Money) -> None:
        """Hold more of a customer's credit, or let it go again.

        Raises:
            CreditTooSmall: there is not so much left.
        """

    def write(self, letter: Letter) -> None:
        """Queue a letter in this same transaction."""


@dataclass(frozen=True, slots=True)
class AreaCounter:
    """The counter of the customer area: the store, the words for letters, fresh codes."""

    store: Store
    words: Callable[[str], Callable[[str], str]]
    new_code: Callable[[], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class BeginWithdrawal:
    """A customer asks for an amount, to an IBAN or at the counter; ``key`` is the form's own."""

    key: str
    token: str
    amount: Money
    iban: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmWithdrawal:
    """A customer types the second code."""

    key: str
    token: str
    code: str


class Confirmation(StrEnum):
    """What became of a code."""

    CONFIRMED = "confirmed"
    WRONG = "wrong"
    TOO_LATE = "too late"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeWithdrawalRules:
    """Say who may ask for money back, and how; what is as it was ``shown`` stays as it is by now."""

    request_id: str
    desk: Desk
    rules: WithdrawalRules
    shown: WithdrawalRules | None = None


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


def begin_withdrawal(counter: AreaCounter, command: BeginWithdrawal) -> Withdrawal:
    """Keep a request and send its second code; the same form sent twice is one request.

    Raises:
        LinkUnknown: the link is not valid (any more).
        WithdrawalPending: another request of this customer waits.
        TooManyCodes: enough codes were sent today.
        IbanNotAccepted: the IBAN is wrong.
        WithdrawalNotOffered, EmailNeeded, AmountNotPositive, WithdrawalTooSmall,
        CreditTooSmall: see ``check_withdrawal``.
    """
    code = counter.new_code()

    def act(work: Work) -> Withdrawal:
        customer_id = work.customer_of(command.token)
        known = work.withdrawals().begun(customer_id, command.key)
        return known or _begun(counter, work, customer_id, command, code)

    return counter.store.write(act)


def _begun(
    counter: AreaCounter, work: Work, customer_id: int, command: BeginWithdrawal, code: str
) -> Withdrawal:
    requests, customer, shop = work.withdrawals(), work.customer(customer_id), work.shop()
    standing = work.standing(customer_id)
    check_withdrawal(customer, command.amount, standing.credit, requests.rules())
    now_us = work.now_us()
    if _waits(requests.newest(customer_id), now_us):
        raise WithdrawalPending
    if requests.count_begun(customer_id, now_us - CODES_WITHIN_US) >= MAX_CODES:
        raise TooManyCodes(MAX_CODES)
    withdrawal = requests.begin(
        command.key,
        Withdrawal(
            id=0,
            customer_id=customer_id,
            amount=command.amount,
            iban=accepted_iban(command.iban) if command.iban else "",
            state=WithdrawalState.AWAITING_CODE,
            asked_at_us=now_us,
            code_digest=code_digest(command.key, code),
        ),
    )
    words = counter.words(customer.language or shop.language)
    requests.write(code_letter(customer, shop, withdrawal, code, words))
    return withdrawal


def _waits(withdrawal: Withdrawal | None, now_us: int) -> bool:
    if withdrawal is None:
        return False
    return withdrawal.state is WithdrawalState.REQUESTED or is_alive(withdrawal, now_us)


def confirm_withdrawal(counter: AreaCounter, command: ConfirmWithdrawal) -> Confirmation:
    """Confirm a request by its code: the amount is held at once, and the manager is told.

    A wrong code is counted, and counts even though nothing else happens.

    Raises:
        LinkUnknown: the link is not valid (any more).
        CreditTooSmall: the credit was spent meanwhile.
    """

    def act(work: Work) -> Confirmation:
        customer_id = work.customer_of(command.token)
        work.standing(customer_id)
        found = work.withdrawals().begun(customer_id, command.key)
        if found is not None and found.state is WithdrawalState.REQUESTED:
            return Confirmation.CONFIRMED
        if found is None or not is_alive(found, work.now_us()):
            return Confirmation.TOO_LATE
        if not is_code(found, command.key, command.code):
            work.withdrawals().keep(replace(found, tries=found.tries + 1))
            return Confirmation.WRONG
        _request(counter, work, found)
        return Confirmation.CONFIRMED

    return counter.store.write(act)


def _request(counter: AreaCounter, work: Work, found: Withdrawal) -> None:
    requests, shop = work.withdrawals(), work.shop()
    requests.hold(found.customer_id, found.amount)
    requests.keep(replace(found, state=WithdrawalState.REQUESTED, code_digest=""))
    rules = requests.rules()
    if rules.mail_to:
        requests.write(news_letter(shop, rules, found, counter.words(shop.language)))


def change_withdrawal_rules(counter: Counter, command: ChangeWithdrawalRules) -> WithdrawalRules:
    """Keep new rules; requests that wait already stay as they are.

    Raises:
        TextNotAccepted: a text is too long, or holds a card number; the address is none.
        IbanNotAccepted: the shop's own IBAN is wrong.
    """

    def act(work: Work, asked: ChangeWithdrawalRules) -> WithdrawalRules:
        given = rebased(work.withdrawals().rules(), asked.shown, asked.rules)
        rules = replace(
            given,
            reached=kept_note(given.reached),
            not_reached=kept_note(given.not_reached),
            mail_to=kept_mail_address(given.mail_to),
            payer_name=kept_note(given.payer_name),
            payer_iban=accepted_iban(given.payer_iban) if given.payer_iban else "",
        )
        work.withdrawals().change_rules(rules)
        return rules

    return perform(counter.store, command, Permission.CHANGE_SETTINGS, WithdrawalRules, act)


def approve_withdrawal(counter: Counter, command: ApproveWithdrawal) -> WithdrawalPaid:
    """Pay a request out and book it: what was held leaves the credit.

    Raises:
        WithdrawalResolved: there is no such request, or somebody decided already.
    """
    return perform(counter.store, command, Permission.PAY_OUT, WithdrawalPaid, _approve)


def _approve(work: Work, command: ApproveWithdrawal) -> WithdrawalPaid:
    found = _waiting(work, command.withdrawal_id)
    work.standing(found.customer_id)
    work.withdrawals().hold(found.customer_id, -found.amount)
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
    found = _waiting(work, command.withdrawal_id)
    work.standing(found.customer_id)
    work.withdrawals().hold(found.customer_id, -found.amount)
    rejected = replace(
        found,
        state=WithdrawalState.REJECTED,
        reason=kept_note(command.reason),
        resolved_at_us=work.now_us(),
    )
    work.withdrawals().keep(rejected, command.desk.operator_id)
    return rejected


def _waiting(work: Work, withdrawal_id: int) -> Withdrawal:
    found = work.withdrawals().locked(withdrawal_id)
    if found is None or found.state is not WithdrawalState.REQUESTED:
        raise WithdrawalResolved(withdrawal_id)
    return found
