"""A shop where credit may be asked back in money, and somebody who asks."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pos_app.domain.customers import Customer
from pos_app.domain.money import Money
from pos_app.domain.withdrawals import WithdrawalRules
from pos_app.services.begin_withdrawal import BeginWithdrawal, begin_withdrawal
from pos_app.services.change_withdrawal_rules import ChangeWithdrawalRules, change_withdrawal_rules
from pos_app.services.confirm_withdrawal import Confirmation, ConfirmWithdrawal, confirm_withdrawal
from pos_app.services.resolve_withdrawal import (
    ApproveWithdrawal,
    RejectWithdrawal,
    WithdrawalPaid,
    approve_withdrawal,
    reject_withdrawal,
)
from pos_app.services.withdrawals import AreaCounter
from pos_app.storage.area_desk import StoreAreaDesk
from pos_app.storage.mail import StoreMail
from tests.shop import ShopStory

if TYPE_CHECKING:
    from pos_app.domain.withdrawals import Withdrawal

TOKEN = "7" * 26
CODE = "123456"


@dataclass(slots=True)
class WithdrawalStory:
    """Anna with a link and an e-mail address, and a manager who decides."""

    shop: ShopStory
    anna: Customer
    token: str = TOKEN
    keys: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    @property
    def counter(self) -> AreaCounter:
        return AreaCounter(self.shop.handle.store, lambda _language: str, lambda: CODE)

    @property
    def desk(self) -> StoreAreaDesk:
        return StoreAreaDesk(self.shop.handle.backend)

    @property
    def outbox(self) -> StoreMail:
        return StoreMail(self.shop.handle.backend, self.shop.clock)

    def rules(self, **changed: object) -> WithdrawalRules:
        """Set the rules: persons may ask from ten euro on, and the manager wants mail."""
        wanted = {"persons": True, "minimum": Money(1000), "mail_to": "titolare@bar.example"}
        command = ChangeWithdrawalRules(
            request_id=self.shop.request_id(),
            desk=self.shop.desk,
            rules=WithdrawalRules(**wanted | changed),  # type: ignore[arg-type]
        )
        return change_withdrawal_rules(self.shop.counter, command)

    def ask(self, amount: int, iban: str = "", key: str = "") -> str:
        """Ask for an amount; the answer is the request's key."""
        key = key or f"form {next(self.keys)}"
        command = BeginWithdrawal(key=key, token=self.token, amount=Money(amount), iban=iban)
        begin_withdrawal(self.counter, command)
        return key

    def confirm(self, key: str, code: str = CODE) -> Confirmation:
        """Type a code."""
        command = ConfirmWithdrawal(key=key, token=self.token, code=code)
        return confirm_withdrawal(self.counter, command)

    def request(self, amount: int, iban: str = "") -> Withdrawal:
        """Ask and confirm; the answer is what waits now."""
        assert self.confirm(self.ask(amount, iban)) is Confirmation.CONFIRMED
        return self.desk.open_withdrawals()[-1].withdrawal

    def approving(self, withdrawal_id: int) -> ApproveWithdrawal:
        return ApproveWithdrawal(
            request_id=self.shop.request_id(), desk=self.shop.desk, withdrawal_id=withdrawal_id
        )

    def approve(self, withdrawal_id: int) -> WithdrawalPaid:
        """Pay out."""
        return approve_withdrawal(self.shop.counter, self.approving(withdrawal_id))

    def rejecting(self, withdrawal_id: int, reason: str = "passa dalla cassa") -> RejectWithdrawal:
        return RejectWithdrawal(
            request_id=self.shop.request_id(),
            desk=self.shop.desk,
            withdrawal_id=withdrawal_id,
            reason=reason,
        )

    def reject(self, withdrawal_id: int) -> Withdrawal:
        """Say no."""
        return reject_withdrawal(self.shop.counter, self.rejecting(withdrawal_id))


def story_at(shop: ShopStory, token: str = TOKEN) -> WithdrawalStory:
    """Anna has thirty euro, and may ask."""
    anna = shop.customer("Anna", "Bianchi", credit=3000, email="anna@casa.example")
    shop.handle.store.write(lambda work: work.keep_token(anna.id, token))
    story = WithdrawalStory(shop, anna, token)
    story.rules()
    return story
