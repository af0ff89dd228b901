"""Operations: acts at the counter as the book keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pos_app.domain.accounts import Transfer
from pos_app.domain.desk import Desk


class OperationKind(StrEnum):
    """What kind of act an operation was."""

    TOP_UP = "top_up"
    PAYMENT = "payment"
    TAB_LEFT = "tab_left"
    SETTLEMENT = "settlement"
    REVERSAL = "reversal"
    WITHDRAWAL = "withdrawal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An operation that is decided but not yet in the book."""

    kind: OperationKind
    request_id: str
    desk: Desk
    transfers: tuple[Transfer, ...]
    customer_id: int | None = None
    order_id: int | None = None
    approved_by: int | None = None
    reason: str = ""
    note: str = ""
    reverses: int | None = None


@dataclass(frozen=True, slots=True)
class Posted:
    """Where an operation stands in the book once it is written.

    ``anchor`` is the first eight characters of its hash, printed on slips so
    that a page torn out of the book can be noticed.
    """

    sequence: int
    recorded_at_us: int
    anchor: str
