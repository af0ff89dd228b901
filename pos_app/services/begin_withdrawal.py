"""Ask for money back on the page: the request is kept, and its second code sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.iban import accepted_iban
from pos_app.domain.money import Money
from pos_app.domain.refusals import TooManyCodes, WithdrawalPending
from pos_app.domain.withdrawals import (
    CODES_WITHIN_US,
    MAX_CODES,
    Withdrawal,
    WithdrawalState,
    check_withdrawal,
    code_digest,
    is_alive,
)
from pos_app.services.withdrawal_letters import code_letter

if TYPE_CHECKING:
    from pos_app.services.ports import Work
    from pos_app.services.withdrawals import AreaCounter


@dataclass(frozen=True, slots=True, kw_only=True)
class BeginWithdrawal:
    """A customer asks for an amount, to an IBAN or at the counter; ``key`` is the form's own."""

    key: str
    token: str
    amount: Money
    iban: str = ""


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
        Withdrawal(
            id=0,
            customer_id=customer_id,
            key=command.key,
            amount=command.amount,
            iban=accepted_iban(command.iban) if command.iban else "",
            state=WithdrawalState.AWAITING_CODE,
            asked_at_us=now_us,
            code_digest=code_digest(command.key, code),
        )
    )
    words = counter.words(customer.language or shop.language)
    requests.write(code_letter(customer, shop, withdrawal, code, words))
    return withdrawal


def _waits(withdrawal: Withdrawal | None, now_us: int) -> bool:
    if withdrawal is None:
        return False
    return withdrawal.state is WithdrawalState.REQUESTED or is_alive(withdrawal, now_us)
