"""Orders and their lines; lines are kept revision by revision and never changed."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, ForeignKey, Text

from pos_app.domain.orders import WAITING, OrderState
from pos_app.storage.tables.base import INTEGER, flag, number, one_of, rule, some_rows, table
from pos_app.storage.tables.base import text as text_column

_WAITING = ", ".join(f"'{state}'" for state in WAITING)

customer_order: Final = table(
    "customer_order",
    number(),
    Column("state", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("total_minor", INTEGER, nullable=False),
    Column("paid_minor", INTEGER, nullable=False, server_default="0"),
    Column("owed_minor", INTEGER, nullable=False, server_default="0"),
    Column("customer_id", INTEGER, ForeignKey("customer.id")),
    Column("revision", INTEGER, nullable=False, server_default="1"),
    Column("version", INTEGER, nullable=False, server_default="1"),
    text_column("paid_with"),
    text_column("settled_with"),
    Column("placed_at_us", INTEGER, nullable=False),
    Column("closed_at_us", INTEGER),
    Column("till_id", INTEGER, ForeignKey("till.id"), nullable=False),
    Column("operator_id", INTEGER, ForeignKey("operator.id"), nullable=False),
    one_of("order_state_known", "state", tuple(OrderState)),
    rule("order_total_is_not_negative", "total_minor >= 0"),
    rule("order_paid_is_not_negative", "paid_minor >= 0"),
    rule("order_owed_is_not_negative", "owed_minor >= 0"),
    rule("order_is_not_overpaid", "paid_minor + owed_minor <= total_minor"),
    rule(
        "order_waiting_has_no_payment",
        f"state NOT IN ({_WAITING}, 'cancelled') OR (paid_minor = 0 AND owed_minor = 0)",
    ),
    rule("order_paid_is_paid_whole", "state <> 'paid' OR paid_minor = total_minor"),
    rule(
        "order_unpaid_is_owed_by_somebody",
        "state <> 'unpaid' OR (customer_id IS NOT NULL AND owed_minor > 0"
        " AND paid_minor + owed_minor = total_minor)",
    ),
    rule("order_revision_counts", "revision >= 1"),
    rule("order_version_counts", "version >= revision"),
    some_rows(
        "order_by_state",
        "state",
        "id",
        where="state NOT IN ('paid', 'cancelled')",
    ),
    some_rows(
        "order_by_payment",
        "closed_at_us",
        "id",
        where="state = 'paid'",
    ),
    some_rows(
        "order_by_customer",
        "customer_id",
        "id",
        where="customer_id IS NOT NULL",
    ),
    some_rows(
        "order_on_a_tab",
        "customer_id",
        "id",
        where="state = 'unpaid'",
    ),
)
"""An order with its state; it is paid exactly once, and what is left unpaid is somebody's."""

order_line: Final = table(
    "order_line",
    Column(
        "order_id", INTEGER, ForeignKey("customer_order.id"), primary_key=True, autoincrement=False
    ),
    Column("revision", INTEGER, primary_key=True, autoincrement=False),
    Column("position", INTEGER, primary_key=True, autoincrement=False),
    Column("article_id", INTEGER, ForeignKey("article.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("quantity", INTEGER, nullable=False),
    Column("unit_price_minor", INTEGER, nullable=False),
    Column("vat_rate_bp", INTEGER, nullable=False),
    flag("is_service", default=True),
    rule("order_line_has_pieces", "quantity BETWEEN 1 AND 999"),
    rule("order_line_price_is_an_amount", "unit_price_minor BETWEEN 0 AND 1000000000"),
    rule("order_line_position_counts", "position >= 1 AND revision >= 1"),
    rule("order_line_service_flag", "is_service IN (0, 1)"),
    clustered=True,
)
"""One article on one revision of an order, with the name, price and VAT of that moment."""
