"""The whole book read for those who check it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import text as sql

from pos_app.services.verify import CreditBalance, CreditMove
from pos_app.storage.statement import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.services.verify import Finding
    from pos_app.storage.backend import Backend
    from pos_app.storage.statement import Wire

# An act may move the same credit twice (change kept as credit): what counts is the sum.
_MOVES: Final = Statement(
    sql(
        """
        SELECT operation.request_id, account.customer_id,
          CAST(sum(CASE WHEN transfer.credit_account = account.id
              THEN transfer.amount_minor ELSE -transfer.amount_minor END) AS BIGINT)
        FROM operation
        JOIN transfer ON transfer.operation_sequence = operation.sequence
        JOIN account ON account.kind = 'credit'
          AND account.id IN (transfer.debit_account, transfer.credit_account)
        GROUP BY operation.sequence, operation.request_id, account.customer_id
        ORDER BY operation.sequence
        """
    )
)
_BALANCES: Final = Statement(
    sql("SELECT customer_id, balance_minor FROM account WHERE kind = 'credit' ORDER BY customer_id")
)


class StoreAudit:
    """``Audit`` over an open store, from one consistent state, row by row."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    def findings(self) -> Iterator[Finding]:
        """See ``Audit.findings``."""
        from pos_app.storage.verify.side_by_side import findings_of

        return findings_of(self._backend)

    def credit_moves(self) -> Iterator[CreditMove]:
        """See ``Audit.credit_moves``."""

        def question(wire: Wire) -> Iterator[CreditMove]:
            return (CreditMove(*row) for row in wire.stream(_MOVES))

        return self._backend.stream(question)

    def balances(self) -> Iterator[CreditBalance]:
        """See ``Audit.balances``."""

        def question(wire: Wire) -> Iterator[CreditBalance]:
            return (CreditBalance(*row) for row in wire.stream(_BALANCES))

        return self._backend.stream(question)
