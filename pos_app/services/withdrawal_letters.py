"""What is written about withdrawals: the code to the customer, the news to the manager."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.domain.money_text import format_money
from pos_app.domain.withdrawals import CODE_LIVES_US
from pos_app.services.mail import Letter

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.customers import Customer
    from pos_app.domain.settings import Shop
    from pos_app.domain.withdrawals import Withdrawal, WithdrawalRules


_CODE: Final = "code-"


def is_too_late(key: str, queued_at_us: int, now_us: int) -> bool:
    """Whether a letter holds a code that nobody takes any more."""
    return key.startswith(_CODE) and now_us - queued_at_us >= CODE_LIVES_US


def code_letter(
    customer: Customer,
    shop: Shop,
    withdrawal: Withdrawal,
    code: str,
    translate: Callable[[str], str],
) -> Letter:
    """The letter with the second code."""
    language = customer.language or shop.language
    body = translate("Your code is {code}. It confirms that you ask {shop} for {amount}.").format(
        code=code, shop=shop.name, amount=format_money(withdrawal.amount, language)
    )
    warning = translate("If this was not you, tell nobody the code: nothing happens without it.")
    subject = translate("Your code for {shop}").format(shop=shop.name)
    return Letter(
        key=f"{_CODE}{withdrawal.id}",
        to=customer.email,
        subject=subject,
        body=f"{body}\n\n{warning}\n",
    )


def news_letter(
    shop: Shop, rules: WithdrawalRules, withdrawal: Withdrawal, translate: Callable[[str], str]
) -> Letter:
    """The letter that tells the manager of a request, without saying whose it is."""
    amount = format_money(withdrawal.amount, shop.language)
    subject = translate("Withdrawal request no. {number}: {amount}").format(
        number=withdrawal.id, amount=amount
    )
    body = translate("It waits for your decision at the till.")
    return Letter(
        key=f"withdrawal-{withdrawal.id}", to=rules.mail_to, subject=subject, body=f"{body}\n"
    )
