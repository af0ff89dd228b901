"""Withdrawals inside one transaction: rules, requests, what is held, and letters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, func, insert, select, update

from pos_app.domain.money import Money
from pos_app.domain.withdrawals import Withdrawal, WithdrawalRules, WithdrawalState
from pos_app.storage.statement import Statement
from pos_app.storage.tables import letter, shop, withdrawal, withdrawal_rules

if TYPE_CHECKING:
    from pos_app.services.mail import Letter
    from pos_app.storage.accounts import Accounts
    from pos_app.storage.clock import Clock
    from pos_app.storage.driver_types import Row
    from pos_app.storage.statement import Wire

RULES: Final = Statement(
    select(
        withdrawal_rules.c.persons,
        withdrawal_rules.c.companies,
        withdrawal_rules.c.minimum_minor,
        shop.c.currency,
        withdrawal_rules.c.reached,
        withdrawal_rules.c.not_reached,
        withdrawal_rules.c.mail_to,
        withdrawal_rules.c.payer_name,
        withdrawal_rules.c.payer_iban,
    )
    .select_from(withdrawal_rules)
    .join(shop, shop.c.id == withdrawal_rules.c.id)
)
_WRITTEN_RULES: Final = (
    "persons",
    "companies",
    "minimum_minor",
    "reached",
    "not_reached",
    "mail_to",
    "payer_name",
    "payer_iban",
)
_CHANGE_RULES: Final = Statement(
    update(withdrawal_rules).values({name: bindparam(f"new_{name}") for name in _WRITTEN_RULES})
)
WITHDRAWAL_COLUMNS: Final = (
    withdrawal.c.id,
    withdrawal.c.customer_id,
    withdrawal.c.amount_minor,
    withdrawal.c.currency,
    withdrawal.c.iban,
    withdrawal.c.state,
    withdrawal.c.asked_at_us,
    withdrawal.c.code_digest,
    withdrawal.c.tries,
    withdrawal.c.reason,
    withdrawal.c.operation_sequence,
    withdrawal.c.resolved_at_us,
    withdrawal.c.key,
)
_OF_KEY: Final = Statement(
    select(*WITHDRAWAL_COLUMNS)
    .where(withdrawal.c.customer_id == bindparam("customer"))
    .where(withdrawal.c.key == bindparam("key"))
)
NEWEST: Final = Statement(
    select(*WITHDRAWAL_COLUMNS)
    .where(withdrawal.c.customer_id == bindparam("customer"))
    .order_by(withdrawal.c.id.desc())
    .limit(1)
)
_COUNT_BEGUN: Final = Statement(
    select(func.count())
    .select_from(withdrawal)
    .where(withdrawal.c.customer_id == bindparam("customer"))
    .where(withdrawal.c.asked_at_us > bindparam("since"))
)
_LOCKED: Final = Statement(
    select(*WITHDRAWAL_COLUMNS).where(withdrawal.c.id == bindparam("withdrawal")).with_for_update()
)
_BEGIN: Final = Statement(
    insert(withdrawal).returning(*WITHDRAWAL_COLUMNS),
    (
        "customer_id",
        "key",
        "amount_minor",
        "currency",
        "iban",
        "state",
        "asked_at_us",
        "code_digest",
    ),
)
_KEPT: Final = (
    "state",
    "code_digest",
    "tries",
    "reason",
    "operation_sequence",
    "resolved_at_us",
    "resolved_by",
)
_KEEP: Final = Statement(
    update(withdrawal)
    .where(withdrawal.c.id == bindparam("withdrawal"))
    .values({name: bindparam(f"new_{name}") for name in _KEPT})
)
_OF_CODES: Final = ("state", "code_digest", "tries")
_KEEP_CODE: Final = Statement(
    update(withdrawal)
    .where(withdrawal.c.id == bindparam("withdrawal"))
    .values({name: bindparam(f"new_{name}") for name in _OF_CODES})
)
"""All that the customer area's role may change of a request."""

_WRITE: Final = Statement(
    insert(letter), ("key", "to_address", "subject", "body", "queued_at_us", "next_try_us")
)


class StoreWithdrawals:
    """``Withdrawals`` over an open transaction; what a method promises stands in the port."""

    __slots__ = ("_accounts", "_clock", "_wire")

    def __init__(self, wire: Wire, accounts: Accounts, clock: Clock) -> None:
        self._wire = wire
        self._accounts = accounts
        self._clock = clock

    def rules(self) -> WithdrawalRules:
        return rules_in(self._wire)

    def change_rules(self, rules: WithdrawalRules) -> None:
        written: dict[str, Any] = {
            "persons": int(rules.persons),
            "companies": int(rules.companies),
            "minimum_minor": rules.minimum.minor,
            "reached": rules.reached,
            "not_reached": rules.not_reached,
            "mail_to": rules.mail_to,
            "payer_name": rules.payer_name,
            "payer_iban": rules.payer_iban,
        }
        self._wire.run(_CHANGE_RULES, **{f"new_{name}": value for name, value in written.items()})

    def begun(self, customer_id: int, key: str) -> Withdrawal | None:
        return maybe(self._wire.row(_OF_KEY, customer=customer_id, key=key))

    def newest(self, customer_id: int) -> Withdrawal | None:
        return maybe(self._wire.row(NEWEST, customer=customer_id))

    def count_begun(self, customer_id: int, since_us: int) -> int:
        row = self._wire.row(_COUNT_BEGUN, customer=customer_id, since=since_us)
        assert row is not None
        counted: int = row[0]
        return counted

    def begin(self, withdrawal: Withdrawal) -> Withdrawal:
        row = self._wire.row(
            _BEGIN,
            customer_id=withdrawal.customer_id,
            key=withdrawal.key,
            amount_minor=withdrawal.amount.minor,
            currency=withdrawal.amount.currency,
            iban=withdrawal.iban,
            state=withdrawal.state.value,
            asked_at_us=withdrawal.asked_at_us,
            code_digest=withdrawal.code_digest,
        )
        assert row is not None
        return withdrawal_of(row)

    def locked(self, withdrawal_id: int) -> Withdrawal | None:
        return maybe(self._wire.row(_LOCKED, withdrawal=withdrawal_id))

    def keep(self, withdrawal: Withdrawal, operator_id: int | None = None) -> None:
        of_codes: dict[str, Any] = {
            "withdrawal": withdrawal.id,
            "new_state": withdrawal.state.value,
            "new_code_digest": withdrawal.code_digest,
            "new_tries": withdrawal.tries,
        }
        if operator_id is None:
            self._wire.run(_KEEP_CODE, **of_codes)
            return
        self._wire.run(
            _KEEP,
            **of_codes,
            new_reason=withdrawal.reason,
            new_operation_sequence=withdrawal.operation,
            new_resolved_at_us=withdrawal.resolved_at_us,
            new_resolved_by=operator_id,
        )

    def hold(self, customer_id: int, change: Money) -> None:
        self._accounts.hold(customer_id, change.minor)

    def write(self, letter: Letter) -> None:
        now_us = self._clock()
        self._wire.run(
            _WRITE,
            key=letter.key,
            to_address=letter.to,
            subject=letter.subject,
            body=letter.body,
            queued_at_us=now_us,
            next_try_us=now_us,
        )


def rules_in(wire: Wire) -> WithdrawalRules:
    """The rules as they are now."""
    row = wire.row(RULES)
    assert row is not None, "the store has no rules"
    persons, companies, minimum, currency, *texts = row
    reached, not_reached, mail_to, payer_name, payer_iban = texts
    return WithdrawalRules(
        persons=bool(persons),
        companies=bool(companies),
        minimum=Money(minimum, currency),
        reached=reached,
        not_reached=not_reached,
        mail_to=mail_to,
        payer_name=payer_name,
        payer_iban=payer_iban,
    )


def maybe(row: Row | None) -> Withdrawal | None:
    """The request of a row, if there is one."""
    return None if row is None else withdrawal_of(row)


def withdrawal_of(row: Row) -> Withdrawal:
    """The request whose ``WITHDRAWAL_COLUMNS`` these are."""
    number, customer_id, amount, currency, iban, state, asked_at_us, digest, tries, *rest = row
    reason, operation, resolved_at_us, key = rest
    return Withdrawal(
        id=number,
        customer_id=customer_id,
        amount=Money(amount, currency),
        iban=iban,
        state=WithdrawalState(state),
        asked_at_us=asked_at_us,
        code_digest=digest,
        tries=tries,
        reason=reason,
        operation=operation,
        resolved_at_us=resolved_at_us,
        key=key,
    )
