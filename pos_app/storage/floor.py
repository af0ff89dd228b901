"""The shop floor: operators, and tills with an open session; what must stand before the first sale."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, insert, select, update

from pos_app.domain.accounts import TILL_KINDS
from pos_app.domain.desk import Desk, Operator, Permission
from pos_app.storage.statement import Statement
from pos_app.storage.tables import account, operator, shop, till, till_session

if TYPE_CHECKING:
    from pos_app.storage.clock import Clock
    from pos_app.storage.statement import Wire

OWNER: Final = "Titolare"
"""The operator of a store that has no other yet."""

DESK: Final = Statement(
    select(till.c.id, till_session.c.id, till_session.c.operator_id)
    .join(till_session, till_session.c.till_id == till.c.id)
    .where(till.c.name == bindparam("name"))
    .where(till_session.c.closed_at_us.is_(None))
)
_TILL: Final = Statement(select(till.c.id).where(till.c.name == bindparam("name")))
_OPERATOR: Final = Statement(
    select(operator.c.id, operator.c.permissions).where(operator.c.name == bindparam("name"))
)
# Whoever sets up the floor takes the shop's row first: several tills may be new at once.
_LOCK: Final = Statement(select(shop.c.currency).with_for_update())
_ADD_TILL: Final = Statement(insert(till).returning(till.c.id), ("name",))
_ADD_OPERATOR: Final = Statement(insert(operator).returning(operator.c.id), ("name", "permissions"))
_OPEN_SESSION: Final = Statement(
    insert(till_session).returning(till_session.c.id), ("till_id", "operator_id", "opened_at_us")
)
_CLOSE_SESSION: Final = Statement(
    update(till_session)
    .where(till_session.c.id == bindparam("session"))
    .where(till_session.c.closed_at_us.is_(None))
    .values(closed_at_us=bindparam("now"))
)
_ADD_ACCOUNT: Final = Statement(insert(account), ("kind", "till_id", "currency"))


class Floor:
    """The shop floor as one transaction changes it; asking twice changes nothing."""

    __slots__ = ("_clock", "_wire")

    def __init__(self, wire: Wire, clock: Clock) -> None:
        self._wire = wire
        self._clock = clock

    def operator(
        self, name: str, permissions: frozenset[Permission] = frozenset(Permission)
    ) -> Operator:
        """The operator of this name, entered with these permissions if there was none."""
        self._currency()
        row = self._wire.row(_OPERATOR, name=name)
        if row is None:
            listed = ",".join(sorted(permissions))
            row = self._wire.row(_ADD_OPERATOR, name=name, permissions=listed)
            assert row is not None
            return Operator(row[0], name, permissions)
        known = filter(None, row[1].split(","))
        return Operator(row[0], name, frozenset(map(Permission, known)))

    def desk(self, till_name: str, operator_name: str = OWNER) -> Desk:
        """The till of this name with its session, put up and opened if need be."""
        currency = self._currency()
        row = self._wire.row(DESK, name=till_name)
        if row is not None:
            return Desk(*row)
        operator_id = self.operator(operator_name).id
        till_id = self._till(till_name, currency)
        session = self._wire.row(
            _OPEN_SESSION, till_id=till_id, operator_id=operator_id, opened_at_us=self._clock()
        )
        assert session is not None
        return Desk(till_id, session[0], operator_id)

    def close_session(self, session_id: int) -> None:
        """End a till's session: nothing more is booked in it."""
        self._wire.run(_CLOSE_SESSION, session=session_id, now=self._clock())

    def _till(self, name: str, currency: str) -> int:
        row = self._wire.row(_TILL, name=name)
        if row is None:
            row = self._wire.row(_ADD_TILL, name=name)
            assert row is not None
            accounts = [
                {"kind": kind.value, "till_id": row[0], "currency": currency} for kind in TILL_KINDS
            ]
            self._wire.run_many(_ADD_ACCOUNT, accounts)
        number: int = row[0]
        return number

    def _currency(self) -> str:
        row = self._wire.row(_LOCK)
        assert row is not None, "the store has no shop"
        currency: str = row[0]
        return currency
