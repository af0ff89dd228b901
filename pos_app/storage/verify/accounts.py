"""Accounts: whose each one is, and that everybody has exactly the ones they should."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, or_, select

from pos_app.domain.accounts import CUSTOMER_KINDS, TILL_KINDS, AccountKind
from pos_app.domain.chain import spelled
from pos_app.services.verify import Finding
from pos_app.storage.statement import Statement
from pos_app.storage.tables import account, customer, shop, till

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.storage.statement import Wire

_ALL: Final = Statement(
    select(
        account.c.id,
        account.c.kind,
        account.c.customer_id,
        account.c.till_id,
        account.c.currency,
        account.c.balance_minor,
        account.c.floor_minor,
    )
)
_CUSTOMERS_ACCOUNTS: Final = Statement(
    select(customer.c.id)
    .outerjoin(account, account.c.customer_id == customer.c.id)
    .group_by(customer.c.id)
    .having(func.count(account.c.id) != len(CUSTOMER_KINDS))
)
_TILLS_ACCOUNTS: Final = Statement(
    select(till.c.id)
    .outerjoin(account, account.c.till_id == till.c.id)
    .group_by(till.c.id)
    .having(func.count(account.c.id) != len(TILL_KINDS))
)
_STRAY: Final = Statement(
    select(account.c.id)
    .select_from(account)
    .join(shop, shop.c.id == 1)
    .where(
        or_(
            account.c.currency != shop.c.currency,
            account.c.floor_minor != 0,
            account.c.balance_minor < account.c.floor_minor,
        )
    )
)


@dataclass(frozen=True, slots=True)
class Owned:
    """An account by its meaning, as the chain writes it, with what is kept on it."""

    kind: str
    customer_id: int | None
    till_id: int | None
    currency: str
    balance_minor: int | None
    meaning: str
    """What the chain covers of it: whose it is, spelled once for all its transfers."""
    is_customers: bool
    """True for credit and tab."""
    is_credit: bool


@dataclass(frozen=True, slots=True)
class Accounts:
    """All accounts by number."""

    by_id: dict[int, Owned]

    @classmethod
    def read(cls, wire: Wire) -> Accounts:
        """Read them all; there are two for each customer, and a few for each till."""
        return cls({row[0]: _owned(*row[1:6]) for row in wire.stream(_ALL)})


def _owned(
    kind: str, customer_id: int | None, till_id: int | None, currency: str, balance: int | None
) -> Owned:
    return Owned(
        kind=kind,
        customer_id=customer_id,
        till_id=till_id,
        currency=currency,
        balance_minor=balance,
        meaning=spelled((kind, customer_id, till_id)),
        is_customers=customer_id is not None,
        is_credit=kind == AccountKind.CREDIT,
    )


def account_findings(wire: Wire, accounts: Accounts) -> Iterator[Finding]:
    """Everybody has their accounts, all in the shop's currency, none below zero."""
    del accounts
    for number in _numbers(wire, _CUSTOMERS_ACCOUNTS):
        yield Finding("customer", str(number), "a customer has one credit and one tab")
    for number in _numbers(wire, _TILLS_ACCOUNTS):
        yield Finding("till", str(number), "a till has one account of each kind")
    for number in _numbers(wire, _STRAY):
        yield Finding("account", str(number), "an account is in the shop's currency, from zero up")


def _numbers(wire: Wire, statement: Statement) -> list[int]:
    return [row[0] for row in wire.rows(statement)]
