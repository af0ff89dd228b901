"""What PostgreSQL's errors mean to a shop, and which of them are worth another try."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import psycopg
from sqlalchemy.exc import SQLAlchemyError

from pos_app.services import store_trouble as trouble

if TYPE_CHECKING:
    from pos_app.services.store_trouble import StoreTrouble
    from pos_app.storage.place import Place

ERRORS: Final = (SQLAlchemyError, psycopg.Error)

_SERIALIZATION: Final = "40001"
_DEADLOCK: Final = "40P01"
_LOCK_TIMEOUT: Final = "55P03"
_UNIQUE: Final = "23505"
_STATEMENT_TIMEOUT: Final = "57014"
_AGAIN: Final = frozenset({_SERIALIZATION, _DEADLOCK, _LOCK_TIMEOUT, _UNIQUE})
_GUARDS_OF_A_RACE: Final = ("operation_in_an_open_session",)
"""Triggers that fire when another till was faster; the second try refuses with a plain reason."""


def original(error: BaseException) -> BaseException:
    """The driver's own error behind SQLAlchemy's."""
    return getattr(error, "orig", None) or error


def is_lost(error: BaseException) -> bool:
    """Tell whether the connection is gone, and with it the answer to the last statement."""
    found = original(error)
    state = getattr(found, "sqlstate", None) or ""
    if isinstance(found, psycopg.InterfaceError):
        return True
    return isinstance(found, psycopg.OperationalError) and (
        not state or state.startswith(("08", "57P")) or state == "25P03"
    )


def is_worth_another_try(error: BaseException) -> bool:
    """Tell whether the whole act may succeed, or find its answer, when it runs again."""
    found = original(error)
    state = getattr(found, "sqlstate", None)
    raced = state == "23000" and any(name in str(found) for name in _GUARDS_OF_A_RACE)
    return is_lost(error) or state in _AGAIN or raced


def postgres_trouble(error: BaseException, place: Place) -> StoreTrouble | None:
    """The trouble behind an error, or ``None`` when it is a fault of ours."""
    where = place.shown
    if is_lost(error):
        return trouble.StoreUnreachable(where)
    match getattr(original(error), "sqlstate", None):
        case "40001" | "40P01" | "55P03" | "57014":
            return trouble.StoreBusy(where)
        case "53100":
            return trouble.DiskFull(where)
        case "25006":
            return trouble.StoreReadOnly(where)
        case "58030":
            return trouble.DiskFails(where)
        case "XX001" | "XX002":
            return trouble.StoreDamaged(where)
        case _:
            return None
