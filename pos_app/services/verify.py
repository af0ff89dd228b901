"""What a check of the whole book may find: each finding names the row and the rule it breaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Finding:
    """One row that is not as the acts of the counter would have left it."""

    table: str
    row: str
    rule: str


@dataclass(frozen=True, slots=True)
class CreditMove:
    """One act's whole effect on one customer's credit: positive adds, negative spends."""

    request_id: str
    customer_id: int
    minor: int


@dataclass(frozen=True, slots=True)
class CreditBalance:
    """A customer's credit as the store keeps it."""

    customer_id: int
    minor: int


class Audit(Protocol):
    """The whole book read from the first page to the last; nothing is ever held at once."""

    def findings(self) -> Iterator[Finding]:
        """Everything that is wrong with the book; nothing when it is right."""

    def credit_moves(self) -> Iterator[CreditMove]:
        """Every movement of customers' credit, oldest first."""

    def balances(self) -> Iterator[CreditBalance]:
        """Every customer's credit."""
