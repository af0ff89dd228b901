"""Confirm a request for money by the code from the letter: the amount is held at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from pos_app.domain.withdrawals import Withdrawal, WithdrawalState, is_alive, is_code
from pos_app.services.withdrawal_letters import news_letter
from pos_app.services.withdrawals import begun_by_link

if TYPE_CHECKING:
    from pos_app.services.ports import Work
    from pos_app.services.withdrawals import AreaCounter


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


def confirm_withdrawal(counter: AreaCounter, command: ConfirmWithdrawal) -> Confirmation:
    """Confirm a request by its code: the amount is held at once, and the manager is told.

    A wrong code is counted, and counts even though nothing else happens.

    Raises:
        LinkUnknown: the link is not valid (any more).
        CreditTooSmall: the credit was spent meanwhile.
    """

    def act(work: Work) -> Confirmation:
        found = begun_by_link(work, command.token, command.key)
        if found is not None and found.state is WithdrawalState.REQUESTED:
            return Confirmation.CONFIRMED
        if found is None or not is_alive(found, work.now_us()):
            return Confirmation.TOO_LATE
        if not is_code(found, command.code):
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
