"""Withdrawals: a customer asks for credit back in money, and the shop decides."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pos_app.domain.customers import CustomerKind
from pos_app.domain.mail_address import is_mail_address
from pos_app.domain.money import Money
from pos_app.domain.refusals import (
    AmountNotPositive,
    CreditTooSmall,
    EmailNeeded,
    WithdrawalNotOffered,
    WithdrawalTooSmall,
)

if TYPE_CHECKING:
    from pos_app.domain.customers import Customer

CODE_LIVES_US: Final = 15 * 60 * 1_000_000
"""A code that was not typed within a quarter of an hour is worth nothing."""

MAX_TRIES: Final = 5
MAX_CODES: Final = 5
"""How many codes a customer is sent within ``CODES_WITHIN_US``: whoever found a slip cannot fill
a mailbox, and gets no more than so many codes to guess."""

CODES_WITHIN_US: Final = 24 * 3600 * 1_000_000


class WithdrawalState(StrEnum):
    """Where a request stands; it leaves ``requested`` exactly once."""

    AWAITING_CODE = "awaiting_code"
    REQUESTED = "requested"
    PAID = "paid"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalRules:
    """Who may ask for money back, from which sum on, and what the page says about it."""

    persons: bool = False
    companies: bool = False
    minimum: Money = Money(1000)
    reached: str = ""
    not_reached: str = ""
    mail_to: str = ""
    payer_name: str = ""
    payer_iban: str = ""

    def offered_to(self, customer: Customer) -> bool:
        """Whether this customer may ask at all."""
        return self.persons if customer.kind is CustomerKind.PERSON else self.companies


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """One request; without an IBAN the money is handed out at the counter.

    ``key`` is the form's own, under which its code is typed.
    """

    id: int
    customer_id: int
    amount: Money
    iban: str
    state: WithdrawalState
    asked_at_us: int
    code_digest: str = ""
    tries: int = 0
    reason: str = ""
    operation: int | None = None
    resolved_at_us: int | None = None
    key: str = ""


def check_withdrawal(
    customer: Customer, amount: Money, available: Money, rules: WithdrawalRules
) -> None:
    """Decide whether this customer may ask for this much.

    Raises:
        WithdrawalNotOffered: not to customers of this kind.
        EmailNeeded: the second code has nowhere to go.
        AmountNotPositive, WithdrawalTooSmall, CreditTooSmall: about the amount.
    """
    if not rules.offered_to(customer):
        raise WithdrawalNotOffered
    if not is_mail_address(customer.email):
        raise EmailNeeded
    if not amount.is_positive:
        raise AmountNotPositive
    if amount < rules.minimum:
        raise WithdrawalTooSmall(rules.minimum)
    if amount > available:
        raise CreditTooSmall(available, amount - available)


def code_digest(key: str, code: str) -> str:
    """What is kept of a second code."""
    return hashlib.sha256(f"{key}:{code}".encode()).hexdigest()


def is_code(withdrawal: Withdrawal, code: str) -> bool:
    """Whether this is the request's own code; a wrong one takes as long as the right one."""
    return hmac.compare_digest(withdrawal.code_digest, code_digest(withdrawal.key, code))


def is_alive(withdrawal: Withdrawal, now_us: int) -> bool:
    """Whether a code may still be typed for this request."""
    fresh = now_us - withdrawal.asked_at_us < CODE_LIVES_US
    awaiting = withdrawal.state is WithdrawalState.AWAITING_CODE
    return awaiting and fresh and withdrawal.tries < MAX_TRIES
