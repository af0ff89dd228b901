"""The book: operations and their transfers, chained; rows are added, never changed."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, ForeignKey, Text, UniqueConstraint

from pos_app.domain.money import MAX_MINOR
from pos_app.domain.operations import OperationKind
from pos_app.storage.tables.base import INTEGER, one_of, rule, some_rows, table
from pos_app.storage.tables.base import text as text_column

operation: Final = table(
    "operation",
    Column("sequence", INTEGER, primary_key=True, autoincrement=False),
    Column("kind", Text, nullable=False),
    Column("recorded_at_us", INTEGER, nullable=False),
    Column("till_id", INTEGER, ForeignKey("till.id"), nullable=False),
    Column("session_id", INTEGER, ForeignKey("till_session.id"), nullable=False),
    Column("operator_id", INTEGER, ForeignKey("operator.id"), nullable=False),
    Column("approved_by", INTEGER, ForeignKey("operator.id")),
    Column("customer_id", INTEGER, ForeignKey("customer.id")),
    Column("order_id", INTEGER, ForeignKey("customer_order.id")),
    Column("note_digest", Text),
    Column("request_id", Text, nullable=False),
    Column("reverses", INTEGER, ForeignKey("operation.sequence")),
    Column("previous_hash", Text, nullable=False),
    Column("hash", Text, nullable=False),
    one_of("operation_kind_known", "kind", tuple(OperationKind)),
    rule("operation_sequence_counts", "sequence >= 1"),
    rule("operation_reverses_an_earlier_one", "reverses < sequence"),
    rule("operation_reversal_names_the_other", "(kind = 'reversal') = (reverses IS NOT NULL)"),
    rule("operation_hash_is_a_digest", "length(hash) = 64 AND length(previous_hash) = 64"),
    UniqueConstraint("request_id", name="operation_request_once"),
    some_rows(
        "operation_reversed_once",
        "reverses",
        unique=True,
        where="reverses IS NOT NULL",
    ),
)
"""One act at the counter; its hash covers its transfers and the hash of the one before."""

transfer: Final = table(
    "transfer",
    Column(
        "operation_sequence",
        INTEGER,
        ForeignKey("operation.sequence"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("position", INTEGER, primary_key=True, autoincrement=False),
    Column("debit_account", INTEGER, ForeignKey("account.id"), nullable=False),
    Column("credit_account", INTEGER, ForeignKey("account.id"), nullable=False),
    Column("amount_minor", INTEGER, nullable=False),
    Column("currency", Text, nullable=False),
    Column("order_id", INTEGER, ForeignKey("customer_order.id")),
    Column("debit_balance_after", INTEGER),
    Column("credit_balance_after", INTEGER),
    rule("transfer_moves_an_amount", f"amount_minor BETWEEN 1 AND {MAX_MINOR}"),
    rule("transfer_has_two_sides", "debit_account <> credit_account"),
    rule("transfer_position_counts", "position >= 1"),
    some_rows(
        "transfer_of_debited_customer",
        "debit_account",
        "operation_sequence",
        "position",
        where="debit_balance_after IS NOT NULL",
    ),
    some_rows(
        "transfer_of_credited_customer",
        "credit_account",
        "operation_sequence",
        "position",
        where="credit_balance_after IS NOT NULL",
    ),
    clustered=True,
)
"""Money from the credit side to the debit side: one positive amount, so it cannot be unbalanced.

The balances after it are kept for customers' accounts only; they make a statement readable
without adding anything up, and provable row by row.
"""

operation_note: Final = table(
    "operation_note",
    Column(
        "operation_sequence",
        INTEGER,
        ForeignKey("operation.sequence"),
        primary_key=True,
        autoincrement=False,
    ),
    text_column("reason"),
    text_column("note"),
    Column("salt", Text, nullable=False),
    rule("operation_note_erased_whole", "salt <> '' OR (reason = '' AND note = '')"),
)
"""What the cashier wrote about an operation; it can be erased, since the chain holds a digest only."""

book: Final = table(
    "book",
    Column("id", INTEGER, primary_key=True, autoincrement=False),
    Column("sequence", INTEGER, nullable=False),
    Column("hash", Text, nullable=False),
    Column("recorded_at_us", INTEGER, nullable=False),
    rule("book_is_one", "id = 1"),
    rule("book_hash_is_a_digest", "length(hash) = 64"),
)
"""The head of the chain: writing the next operation locks this row, as late as possible."""
