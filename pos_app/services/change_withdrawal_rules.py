"""Say who may ask for money back, from which sum on, and who is told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pos_app.domain.changes import rebased
from pos_app.domain.desk import Desk, Permission
from pos_app.domain.iban import accepted_iban
from pos_app.domain.withdrawals import WithdrawalRules
from pos_app.services.acts import perform
from pos_app.services.notes import kept_mail_address, kept_note

if TYPE_CHECKING:
    from pos_app.services.ports import Counter, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeWithdrawalRules:
    """Say who may ask for money back, and how; what is as it was ``shown`` stays as it is by now."""

    request_id: str
    desk: Desk
    rules: WithdrawalRules
    shown: WithdrawalRules | None = None


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
