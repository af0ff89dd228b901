"""Customers and the secrets of their QR codes: the only place where a person's details stand."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, ForeignKey, Index, Text

from pos_app.domain.customers import CustomerKind
from pos_app.storage.tables.base import (
    INTEGER,
    SORTED_TEXT,
    flag,
    number,
    one_of,
    rule,
    some_rows,
    table,
    text,
)

customer: Final = table(
    "customer",
    number(),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    text("surname"),
    text("phone"),
    text("email"),
    text("language"),
    text("note"),
    Column("sort_name", SORTED_TEXT, nullable=False),
    text("phone_digits"),
    flag("archived"),
    Column("version", INTEGER, nullable=False, server_default="1"),
    Column("created_at_us", INTEGER, nullable=False),
    one_of("customer_kind_known", "kind", tuple(CustomerKind)),
    rule("customer_has_a_name", "name <> ''"),
    rule("customer_archived_flag", "archived IN (0, 1)"),
    rule("customer_version_counts", "version >= 1"),
    # The search index keeps a customer's number in 28 bits, beside the first letters of the name.
    rule("customer_number_fits_the_search", "id BETWEEN 1 AND 268435455"),
    Index("customer_by_name", "kind", "archived", "sort_name", "id"),
    some_rows(
        "customer_by_phone",
        "phone_digits",
        where="phone_digits <> ''",
    ),
    some_rows(
        "customer_by_email",
        "email",
        where="email <> ''",
    ),
)
"""A person or company in the registry; money never stands here, names never stand in the book."""

customer_token: Final = table(
    "customer_token",
    Column("digest", Text, primary_key=True),
    Column("customer_id", INTEGER, ForeignKey("customer.id"), nullable=False),
    Column("created_at_us", INTEGER, nullable=False),
    Column("revoked_at_us", INTEGER),
    rule("customer_token_is_a_digest", "length(digest) = 64"),
    Index("customer_token_by_customer", "customer_id"),
    clustered=True,
)
"""A QR code leads to one customer; only its SHA-256 is kept, and a revoked one leads nowhere."""
