"""Where an act happens and who does it: till, session, operator."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Permission(StrEnum):
    """What an operator may be allowed to do; every act names the one it needs."""

    SELL = "sell"
    TOP_UP = "top up"
    LEAVE_UNPAID = "leave unpaid"
    SETTLE = "settle"
    REVERSE = "reverse"
    PAY_OUT = "pay out"
    KEEP_CUSTOMERS = "keep customers"
    KEEP_ARTICLES = "keep articles"
    CHANGE_SETTINGS = "change settings"


@dataclass(frozen=True, slots=True)
class Operator:
    """A person who works at the till, with what they are allowed to do."""

    id: int
    name: str
    permissions: frozenset[Permission] = frozenset(Permission)


@dataclass(frozen=True, slots=True)
class Desk:
    """The till, its open session and the operator standing there: on every row of the book."""

    till_id: int
    session_id: int
    operator_id: int
