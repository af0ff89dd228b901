"""Orders: what is paid and owed is what the book says, and the total is what is on the order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import text as sql

from pos_app.services.verify import Finding
from pos_app.storage.statement import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.storage.statement import Wire

# What was charged went to sales; what is owed stands on a tab; the rest was paid. Who paid is
# read from acts that nobody took back: afterwards somebody else may have paid the same order.
_BOOKED: Final = """
    SELECT transfer.order_id,
      sum(CASE WHEN credit.kind = 'sales' THEN amount_minor
               WHEN debit.kind = 'sales' THEN -amount_minor ELSE 0 END) AS charged,
      sum(CASE WHEN debit.kind = 'tab' THEN amount_minor
               WHEN credit.kind = 'tab' THEN -amount_minor ELSE 0 END) AS owed,
      max(CASE WHEN act.reverses IS NULL AND taken_back.sequence IS NULL
               THEN coalesce(debit.customer_id, credit.customer_id) END) AS customer,
      max(transfer.currency) AS currency
    FROM transfer
    JOIN operation AS act ON act.sequence = transfer.operation_sequence
    LEFT JOIN operation AS taken_back ON taken_back.reverses = transfer.operation_sequence
    JOIN account AS debit ON debit.id = transfer.debit_account
    JOIN account AS credit ON credit.id = transfer.credit_account
    WHERE transfer.order_id IS NOT NULL
    GROUP BY transfer.order_id
"""
_SUMS: Final = Statement(
    sql(
        f"""
        SELECT * FROM (SELECT o.id,
          o.currency <> coalesce(booked.currency, o.currency) AS wrong_currency,
          o.paid_minor <> coalesce(booked.charged - booked.owed, 0) AS wrong_paid,
          o.owed_minor <> coalesce(booked.owed, 0) AS wrong_owed,
          o.state IN ('paid', 'unpaid') AND booked.customer IS NOT NULL
            AND (o.customer_id IS NULL OR o.customer_id <> booked.customer) AS wrong_customer,
          CASE o.state
            WHEN 'paid' THEN o.paid_minor <> o.total_minor OR booked.order_id IS NULL
            WHEN 'unpaid' THEN o.owed_minor <= 0 OR o.paid_minor + o.owed_minor <> o.total_minor
            ELSE o.paid_minor <> 0 OR o.owed_minor <> 0
          END AS wrong_state,
          o.total_minor <> (
            SELECT coalesce(sum(quantity * unit_price_minor), 0) FROM order_line
            WHERE order_id = o.id AND revision = o.revision
          ) AS wrong_total
        FROM customer_order AS o LEFT JOIN ({_BOOKED}) AS booked ON booked.order_id = o.id
        ) AS looked_at
        WHERE wrong_currency OR wrong_paid OR wrong_owed OR wrong_customer
          OR wrong_state OR wrong_total
        """  # noqa: S608 - our own text
    )
)
_RULES: Final = (
    "an order is in the currency in which it was paid",
    "what is paid is what the book says",
    "what is owed is what the book says",
    "an order belongs to the customer whose credit or tab paid it",
    "an order's state follows from what is paid and owed",
    "an order's total is that of its lines",
)


def order_findings(wire: Wire) -> Iterator[Finding]:
    """Every order agrees with the book and with its lines."""
    for number, *broken in wire.stream(_SUMS):
        for is_broken, rule in zip(broken, _RULES, strict=True):
            if is_broken:
                yield Finding("customer_order", str(number), rule)
