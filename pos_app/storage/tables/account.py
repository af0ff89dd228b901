"""Accounts: what a customer has or owes with a balance kept, and the shop's sides without one."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, ForeignKey, Text, UniqueConstraint

from pos_app.domain.accounts import CUSTOMER_KINDS, TILL_KINDS, AccountKind
from pos_app.storage.tables.base import INTEGER, number, one_of, rule, some_rows, table

_CUSTOMERS = ", ".join(f"'{kind}'" for kind in CUSTOMER_KINDS)
_TILLS = ", ".join(f"'{kind}'" for kind in TILL_KINDS)

account: Final = table(
    "account",
    number(),
    Column("kind", Text, nullable=False),
    Column("customer_id", INTEGER, ForeignKey("customer.id")),
    Column("till_id", INTEGER, ForeignKey("till.id")),
    Column("currency", Text, nullable=False),
    Column("balance_minor", INTEGER),
    Column("floor_minor", INTEGER),
    Column("held_minor", INTEGER, nullable=False, server_default="0"),
    one_of("account_kind_known", "kind", tuple(AccountKind)),
    rule("account_currency_is_a_code", "length(currency) = 3"),
    rule(
        "account_has_one_owner",
        f"(kind IN ({_CUSTOMERS}) AND customer_id IS NOT NULL AND till_id IS NULL)"
        f" OR (kind IN ({_TILLS}) AND customer_id IS NULL AND till_id IS NOT NULL)",
    ),
    rule(
        "account_of_a_customer_keeps_its_balance",
        "(customer_id IS NOT NULL AND balance_minor IS NOT NULL AND floor_minor IS NOT NULL)"
        " OR (customer_id IS NULL AND balance_minor IS NULL AND floor_minor IS NULL)",
    ),
    rule("account_never_under_its_floor", "balance_minor - held_minor >= floor_minor"),
    rule("account_holds_credit_only", "held_minor >= 0 AND (held_minor = 0 OR kind = 'credit')"),
    UniqueConstraint("customer_id", "kind", name="account_of_customer_once"),
    UniqueConstraint("till_id", "kind", name="account_of_till_once"),
    some_rows(
        "account_not_empty",
        "kind",
        "customer_id",
        where="balance_minor > 0",
    ),
)
"""One account; a customer's balance never falls below its floor, and only its balance changes.

The shop's side keeps no balance: a row that every payment updates would make all tills wait.
"""
