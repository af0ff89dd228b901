"""Requests for money back, as one transaction reaches them, and where customers ask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from pos_app.services.ports import Store

if TYPE_CHECKING:
    from pos_app.domain.money import Money
    from pos_app.domain.withdrawals import Withdrawal, WithdrawalRules
    from pos_app.services.mail import Letter
    from pos_app.services.ports import Work


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

    def begin(self, withdrawal: Withdrawal) -> Withdrawal:
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


def begun_by_link(work: Work, token: str, key: str) -> Withdrawal | None:
    """The request that the customer of a link began under a key, their balance locked before it.

    Raises:
        LinkUnknown: the link is not valid (any more).
    """
    customer_id = work.customer_of(token)
    work.standing(customer_id)
    return work.withdrawals().begun(customer_id, key)
