"""The shop and the people and tills in it: whoever acts stands in one of these rows."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, ForeignKey, Text, UniqueConstraint

from pos_app.storage.tables.base import INTEGER, flag, number, rule, some_rows, table, text

shop: Final = table(
    "shop",
    Column("id", INTEGER, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("currency", Text, nullable=False),
    text("language"),
    text("area_url"),
    Column("guard_minor", INTEGER, nullable=False),
    Column("largest_operation_minor", INTEGER, nullable=False),
    Column("largest_balance_minor", INTEGER, nullable=False),
    Column("cash_limit_minor", INTEGER, nullable=False),
    flag("vouchers_as_credit"),
    flag("slip_after_payment"),
    rule("shop_is_one", "id = 1"),
    rule("shop_currency_is_a_code", "length(currency) = 3"),
    rule("shop_guard_is_an_amount", "guard_minor BETWEEN 0 AND 1000000000"),
    rule("shop_operation_limit_is_an_amount", "largest_operation_minor BETWEEN 1 AND 1000000000"),
    rule("shop_balance_limit_is_an_amount", "largest_balance_minor BETWEEN 1 AND 1000000000"),
    rule("shop_cash_limit_is_an_amount", "cash_limit_minor BETWEEN 1 AND 1000000000"),
    rule("shop_vouchers_flag", "vouchers_as_credit IN (0, 1)"),
    rule("shop_slip_flag", "slip_after_payment IN (0, 1)"),
)
"""The one shop of this store, its currency and its limits."""

till: Final = table(
    "till",
    number(),
    Column("name", Text, nullable=False),
    UniqueConstraint("name", name="till_name_once"),
    rule("till_has_a_name", "name <> ''"),
)
"""A till; two of them never share a name."""

operator: Final = table(
    "operator",
    number(),
    Column("name", Text, nullable=False),
    text("permissions"),
    flag("active", default=True),
    UniqueConstraint("name", name="operator_name_once"),
    rule("operator_has_a_name", "name <> ''"),
    rule("operator_active_flag", "active IN (0, 1)"),
)
"""A person who works at a till, with what they may do, joined by commas."""

till_session: Final = table(
    "till_session",
    number(),
    Column("till_id", INTEGER, ForeignKey("till.id"), nullable=False),
    Column("operator_id", INTEGER, ForeignKey("operator.id"), nullable=False),
    Column("opened_at_us", INTEGER, nullable=False),
    Column("closed_at_us", INTEGER),
    rule("till_session_closes_after_it_opens", "closed_at_us >= opened_at_us"),
    some_rows(
        "till_session_open_once",
        "till_id",
        unique=True,
        where="closed_at_us IS NULL",
    ),
)
"""A till from its opening to its closing; at most one session of a till is open."""
