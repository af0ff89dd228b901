"""Withdrawals: what customers asked back, by which rules, and the letters about it."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, ForeignKey, Text, UniqueConstraint

from pos_app.domain.money import MAX_MINOR
from pos_app.domain.withdrawals import WithdrawalState
from pos_app.storage.tables.base import (
    INTEGER,
    flag,
    number,
    one_of,
    rule,
    some_rows,
    table,
    text,
)

withdrawal_rules: Final = table(
    "withdrawal_rules",
    Column("id", INTEGER, primary_key=True, autoincrement=False),
    flag("persons"),
    flag("companies"),
    Column("minimum_minor", INTEGER, nullable=False, server_default="1000"),
    text("reached"),
    text("not_reached"),
    text("mail_to"),
    text("payer_name"),
    text("payer_iban"),
    rule("withdrawal_rules_are_one", "id = 1"),
    rule("withdrawal_rules_flags", "persons IN (0, 1) AND companies IN (0, 1)"),
    rule("withdrawal_minimum_is_an_amount", f"minimum_minor BETWEEN 1 AND {MAX_MINOR}"),
)
"""Who may ask for money back, from which sum on, and what the page says about it."""

withdrawal: Final = table(
    "withdrawal",
    number(),
    Column("customer_id", INTEGER, ForeignKey("customer.id"), nullable=False),
    Column("key", Text, nullable=False),
    Column("amount_minor", INTEGER, nullable=False),
    Column("currency", Text, nullable=False),
    text("iban"),
    Column("state", Text, nullable=False),
    Column("asked_at_us", INTEGER, nullable=False),
    text("code_digest"),
    Column("tries", INTEGER, nullable=False, server_default="0"),
    text("reason"),
    Column("operation_sequence", INTEGER, ForeignKey("operation.sequence")),
    Column("resolved_at_us", INTEGER),
    Column("resolved_by", INTEGER, ForeignKey("operator.id")),
    one_of("withdrawal_state_known", "state", tuple(WithdrawalState)),
    rule("withdrawal_is_an_amount", f"amount_minor BETWEEN 1 AND {MAX_MINOR}"),
    rule("withdrawal_tries_count", "tries >= 0"),
    rule("withdrawal_paid_by_an_operation", "(state = 'paid') = (operation_sequence IS NOT NULL)"),
    rule(
        "withdrawal_resolved_by_somebody",
        "(state IN ('paid', 'rejected')) = (resolved_by IS NOT NULL)"
        " AND (resolved_by IS NULL) = (resolved_at_us IS NULL)",
    ),
    UniqueConstraint("customer_id", "key", name="withdrawal_once"),
    UniqueConstraint("operation_sequence", name="withdrawal_paid_once"),
    some_rows("withdrawal_waiting", "id", where="state = 'requested'"),
    some_rows("withdrawal_one_at_a_time", "customer_id", where="state = 'requested'", unique=True),
)
"""A customer's request; while it waits its amount is held, and it is resolved once."""

letter: Final = table(
    "letter",
    number(),
    Column("key", Text, nullable=False),
    text("to_address"),
    text("subject"),
    text("body"),
    Column("queued_at_us", INTEGER, nullable=False),
    Column("next_try_us", INTEGER, nullable=False),
    Column("sent_at_us", INTEGER),
    Column("tries", INTEGER, nullable=False, server_default="0"),
    rule("letter_tries_count", "tries >= 0"),
    UniqueConstraint("key", name="letter_once"),
    some_rows("letter_waiting", "next_try_us", where="sent_at_us IS NULL"),
)
"""An e-mail that waits or was sent; its words are forgotten once it is on its way."""
