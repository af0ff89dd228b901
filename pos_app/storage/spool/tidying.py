"""What no try ends: slips that a crash left behind, and slips that waited too long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import and_, bindparam, func, or_, select, update

from pos_app.domain.slip_document import SlipKind
from pos_app.services.print_queue import JobState
from pos_app.storage.clock import as_us
from pos_app.storage.spool.rows import OF_TILL, WAITING, TillRows
from pos_app.storage.statement import Statement
from pos_app.storage.tables import print_job

if TYPE_CHECKING:
    from datetime import datetime

    from pos_app.storage.statement import Wire

_IS_SENDING: Final = print_job.c.state == JobState.SENDING.value
_RECOVER: Final = tuple(
    Statement(
        update(print_job)
        .where(WAITING, OF_TILL)
        .where(which)
        .values(state=after.value, lease_owner=None)
    )
    for which, after in (
        # First of all: nobody is asked hours later whether the drawer sprang open.
        (_IS_SENDING & (print_job.c.kind == SlipKind.DRAWER.value), JobState.SKIPPED),
        (_IS_SENDING, JobState.UNKNOWN),
        (print_job.c.state == JobState.CLAIMED.value, JobState.QUEUED),
    )
)
_LAPSED: Final = and_(
    WAITING,
    OF_TILL,
    or_(
        print_job.c.state == JobState.QUEUED.value,
        print_job.c.state == JobState.HELD.value,
    ),
    print_job.c.expires_at_us < bindparam("now"),
)
_ANY_LAPSED: Final = Statement(select(func.count()).select_from(print_job).where(_LAPSED))
_EXPIRE: Final = tuple(
    Statement(update(print_job).where(_LAPSED).where(which).values(state=after.value, **why))
    for which, after, why in (
        (print_job.c.kind == SlipKind.DRAWER.value, JobState.SKIPPED, {"last_error": "too late"}),
        (print_job.c.kind != SlipKind.DRAWER.value, JobState.STALE, {}),
    )
)


class Tidying(TillRows):
    """The print queue as a till puts it in order, at its start and now and then."""

    def recover(self, now: datetime) -> None:
        del now

        def act(wire: Wire) -> None:
            for statement in _RECOVER:
                wire.run(statement, till=self._till_id, lease_owner=None)

        self._backend.write(act)

    def expire(self, now: datetime) -> bool:
        which = {"till": self._till_id, "now": as_us(now)}
        # Looking disturbs nobody; the store is written only when there is something to write.
        row = self._backend.read(lambda wire: wire.row(_ANY_LAPSED, **which))
        if row is None or not row[0]:
            return False

        def act(wire: Wire) -> bool:
            return sum(wire.run(statement, **which) for statement in _EXPIRE) > 0

        return self._backend.write(act)
