"""Requests: who may act, and the answer that the same request got before."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, Final, TypeVar

import msgspec
from sqlalchemy import bindparam, insert, select, true

from pos_app.domain.chain import canonical
from pos_app.domain.refusals import NotAllowed, RequestReused, SessionClosed
from pos_app.storage.known import SHOP_COLUMNS
from pos_app.storage.statement import Statement
from pos_app.storage.tables import operator, request, shop, till_session

if TYPE_CHECKING:
    from pos_app.domain.desk import Desk, Permission
    from pos_app.domain.settings import Shop
    from pos_app.services.ports import Command
    from pos_app.storage.clock import Clock
    from pos_app.storage.driver_types import Row
    from pos_app.storage.known import Known
    from pos_app.storage.statement import Wire

Answer = TypeVar("Answer")

_ADMISSION: Final = Statement(
    select(
        request.c.fingerprint,
        request.c.answer,
        operator.c.active,
        operator.c.permissions,
        till_session.c.till_id,
        till_session.c.closed_at_us,
        *SHOP_COLUMNS,
    )
    .select_from(shop)
    .outerjoin(request, request.c.request_id == bindparam("request"))
    .outerjoin(operator, operator.c.id == bindparam("operator"))
    .outerjoin(till_session, till_session.c.id == bindparam("session"))
    .where(true())
)
_ADD: Final = Statement(insert(request))
_DECODERS: Final[dict[type[Any], msgspec.json.Decoder[Any]]] = {}


class Requests:
    """The requests of one transaction; normally there is exactly one."""

    __slots__ = ("_clock", "_known", "_wire", "fingerprint", "shop")

    def __init__(self, wire: Wire, known: Known, clock: Clock) -> None:
        self._wire = wire
        self._known = known
        self._clock = clock
        self.fingerprint = ""
        self.shop: Shop | None = None

    def admit(self, command: Command, permission: Permission, kind: type[Answer]) -> Answer | None:
        """See ``Work.admit``; an answer is given even after the session was closed."""
        self.fingerprint = fingerprint_of(command)
        desk = command.desk
        row = self._wire.row(
            _ADMISSION,
            request=command.request_id,
            operator=desk.operator_id,
            session=desk.session_id,
        )
        assert row is not None, "the store has no shop"
        fingerprint, answer, *rest = row
        if fingerprint is None:
            self._require(desk, permission, tuple(rest))
            return None
        if fingerprint != self.fingerprint:
            raise RequestReused(command.request_id)
        found: Answer = _decoder_of(kind).decode(answer)
        return found

    def _require(self, desk: Desk, permission: Permission, row: Row) -> None:
        active, permissions, till_id, closed_at_us, *shop_row = row
        if till_id != desk.till_id or closed_at_us is not None:
            raise SessionClosed(desk.session_id)
        if not active or permission not in self._known.permissions(permissions):
            raise NotAllowed(permission)
        self.shop = self._known.shop(tuple(shop_row))

    def remember(self, command: Command, answer: object) -> None:
        """See ``Work.remember``."""
        row = {
            "request_id": command.request_id,
            "command": type(command).__name__,
            "fingerprint": self.fingerprint or fingerprint_of(command),
            "answer": msgspec.json.encode(answer).decode(),
            "answered_at_us": self._clock(),
        }
        self._wire.run(_ADD, **row, seal=seal_of(tuple(row.values())))


def fingerprint_of(command: Command) -> str:
    """A digest of everything asked for, but not of who asks from where.

    The till may have opened a new session since the first try; the request is the same.
    """
    asked: dict[str, Any] = {
        name: getattr(command, name)
        for name in type(command).__dataclass_fields__  # type: ignore[attr-defined]
        if name not in {"request_id", "desk"}
    }
    text = type(command).__name__.encode() + msgspec.json.encode(asked)
    return hashlib.sha256(text).hexdigest()


def seal_of(row: Row) -> str:
    """A digest of a request's row, so that a changed answer is noticed."""
    return hashlib.sha256(canonical(row)).hexdigest()


def _decoder_of(kind: type[Answer]) -> msgspec.json.Decoder[Any]:
    found = _DECODERS.get(kind)
    if found is None:
        found = _DECODERS[kind] = msgspec.json.Decoder(kind)
    return found
