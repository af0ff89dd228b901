"""Withdrawals: what is held waits for somebody's decision, and each payout has its request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import text as sql

from pos_app.services.verify import Finding
from pos_app.storage.statement import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.storage.statement import Wire

_HELD: Final = Statement(
    sql(
        """
        SELECT account.id FROM account
        LEFT JOIN withdrawal ON withdrawal.customer_id = account.customer_id
          AND account.kind = 'credit' AND withdrawal.state = 'requested'
        GROUP BY account.id, account.held_minor
        HAVING account.held_minor <> coalesce(sum(withdrawal.amount_minor), 0)
        """
    )
)
_PAID: Final = Statement(
    sql(
        """
        SELECT withdrawal.id FROM withdrawal
        LEFT JOIN operation ON operation.sequence = withdrawal.operation_sequence
        LEFT JOIN transfer ON transfer.operation_sequence = operation.sequence
        WHERE withdrawal.state = 'paid' AND (operation.kind IS NULL
          OR operation.kind <> 'withdrawal'
          OR operation.customer_id <> withdrawal.customer_id
          OR transfer.amount_minor <> withdrawal.amount_minor)
        """
    )
)
_UNASKED: Final = Statement(
    sql(
        """
        SELECT operation.sequence FROM operation
        LEFT JOIN withdrawal ON withdrawal.operation_sequence = operation.sequence
        WHERE operation.kind = 'withdrawal' AND withdrawal.id IS NULL
        """
    )
)


def withdrawal_findings(wire: Wire) -> Iterator[Finding]:
    """Nothing is held without a request, nothing is paid out without one."""
    for row in wire.rows(_HELD):
        yield Finding("account", str(row[0]), "what is held waits for a decision")
    for row in wire.rows(_PAID):
        yield Finding("withdrawal", str(row[0]), "a request was paid out as it was asked")
    for row in wire.rows(_UNASKED):
        yield Finding("operation", str(row[0]), "a payout has its request")
