"""The print queue of one till; every step is one short transaction of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, bindparam, case, func, or_, select, text, update

from pos_app.domain.slip_document import SlipKind
from pos_app.services.print_queue import JobState, PrintLevel
from pos_app.storage.clock import as_moment, as_us
from pos_app.storage.print_jobs import (
    JOB_COLUMNS,
    change_from,
    change_of,
    change_of_claim,
    change_of_try,
    job_of,
)
from pos_app.storage.slips import Slips
from pos_app.storage.statement import Statement
from pos_app.storage.tables import print_job

if TYPE_CHECKING:
    from datetime import datetime

    from pos_app.services.print_queue import MakeCopy, NewPrintJob, PrintJob
    from pos_app.storage.backend import Backend
    from pos_app.storage.clock import Clock
    from pos_app.storage.driver_types import Stored
    from pos_app.storage.statement import Wire

_WAITING: Final = text("print_job.state NOT IN ('printed', 'skipped')")
_OF_TILL: Final = print_job.c.till_id == bindparam("till")
_FOR_PRINTER: Final = print_job.c.printer_id == bindparam("printer")
_RETRIABLE: Final = frozenset({JobState.HELD, JobState.STALE})
_MOVABLE: Final = frozenset({JobState.QUEUED, JobState.HELD, JobState.STALE})
_ASKED: Final = frozenset({JobState.UNKNOWN})

_NEXT: Final = Statement(
    select(*JOB_COLUMNS)
    .where(_WAITING, _OF_TILL, _FOR_PRINTER)
    .where(
        or_(
            print_job.c.state == JobState.QUEUED.value,
            and_(
                print_job.c.state == JobState.HELD.value,
                func.coalesce(print_job.c.next_try_at_us, 0) <= bindparam("now"),
            ),
            and_(
                print_job.c.state == JobState.CLAIMED.value,
                func.coalesce(print_job.c.lease_until_us, 0) < bindparam("now"),
            ),
        )
    )
    .order_by(case((print_job.c.kind == SlipKind.DRAWER.value, 0), else_=1), print_job.c.number)
    .limit(1)
    .with_for_update(skip_locked=True)
)
_NEXT_TRY: Final = Statement(
    select(func.min(print_job.c.next_try_at_us))
    .where(_WAITING, _OF_TILL, print_job.c.printer_id == bindparam("printer"))
    .where(print_job.c.state == JobState.HELD.value)
)
_HURRY: Final = Statement(
    update(print_job)
    .where(_WAITING, _OF_TILL, print_job.c.printer_id == bindparam("printer"))
    .where(print_job.c.state == JobState.HELD.value)
    .values(next_try_at_us=bindparam("now"))
)
_IS_SENDING: Final = print_job.c.state == JobState.SENDING.value
_RECOVER: Final = tuple(
    Statement(
        update(print_job)
        .where(_WAITING, _OF_TILL)
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
    _WAITING,
    _OF_TILL,
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
_GET: Final = Statement(
    select(*JOB_COLUMNS).where(print_job.c.id == bindparam("job")).where(_OF_TILL)
)
_ALL_WAITING: Final = Statement(
    select(*JOB_COLUMNS).where(_WAITING, _OF_TILL).order_by(print_job.c.number)
)
_RECENT: Final = Statement(
    select(*JOB_COLUMNS)
    .where(_OF_TILL)
    .where(print_job.c.kind != SlipKind.DRAWER.value)
    .order_by(print_job.c.number.desc())
    .limit(bindparam("rows"))
)
_COPIES: Final = Statement(
    select(func.count()).select_from(print_job).where(print_job.c.copy_of == bindparam("job"))
)


class StoreSpool:
    """``PrintSpool`` over an open store; what a step means stands in the port."""

    def __init__(self, backend: Backend, clock: Clock, till_id: int) -> None:
        self._backend = backend
        self._clock = clock
        self._till_id = till_id

    def recover(self, now: datetime) -> None:
        del now

        def act(wire: Wire) -> None:
            for statement in _RECOVER:
                wire.run(statement, till=self._till_id, lease_owner=None)

        self._backend.write(act)

    def claim(
        self, printer_id: str, owner: str, now: datetime, lease_until: datetime
    ) -> PrintJob | None:
        def act(wire: Wire) -> PrintJob | None:
            job = self._next_readable(wire, printer_id, now)
            if job is None:
                return None
            claimed = {
                "state": JobState.CLAIMED,
                "attempts": job.attempts + 1,
                "printer_id": printer_id,
                "lease_owner": owner,
                "lease_until_us": as_us(lease_until),
            }
            self._change(wire, job.id, claimed)
            return self._get(wire, job.id)

        return self._backend.write(act)

    def _next_readable(self, wire: Wire, printer_id: str, now: datetime) -> PrintJob | None:
        """The oldest job that may be tried; what is damaged before it is set aside for good."""
        while True:
            row = wire.row(_NEXT, till=self._till_id, printer=printer_id, now=as_us(now))
            if row is None:
                return None
            job = job_of(row)
            if not job.is_damaged:
                return job
            # A drawer that springs open when somebody has mended the row is worse than none.
            state = JobState.SKIPPED if job.kind is SlipKind.DRAWER else JobState.STALE
            self._change(wire, job.id, {"state": state, "lease_owner": None})

    def next_try_at(self, printer_id: str) -> datetime | None:
        row = self._backend.read(
            lambda wire: wire.row(_NEXT_TRY, till=self._till_id, printer=printer_id)
        )
        return None if row is None or row[0] is None else as_moment(row[0])

    def hurry(self, printer_id: str, now: datetime) -> None:
        self._backend.write(
            lambda wire: wire.run(_HURRY, till=self._till_id, printer=printer_id, now=as_us(now))
        )

    def expire(self, now: datetime) -> bool:
        which = {"till": self._till_id, "now": as_us(now)}
        # Looking disturbs nobody; the store is written only when there is something to write.
        row = self._backend.read(lambda wire: wire.row(_ANY_LAPSED, **which))
        if row is None or not row[0]:
            return False

        def act(wire: Wire) -> bool:
            return sum(wire.run(statement, **which) for statement in _EXPIRE) > 0

        return self._backend.write(act)

    def sending(self, taken: PrintJob, *, sha256: str, bytes_total: int, process_id: str) -> bool:
        new = {
            "state": JobState.SENDING,
            "sha256": sha256,
            "bytes_total": bytes_total,
            "process_id": process_id,
        }
        return self._change_try(change_of_claim(*new), taken, new, owner=taken.lease_owner)

    def bytes_sent(self, taken: PrintJob, count: int, status: str, lease_until: datetime) -> None:
        until_us = as_us(lease_until)
        self._set(taken, bytes_sent=count, last_status=status, lease_until_us=until_us)

    def printed(self, taken: PrintJob, level: PrintLevel, status: str) -> None:
        self._set(taken, state=JobState.PRINTED, level=level, last_status=status, lease_owner=None)

    def unknown(self, taken: PrintJob, status: str, reason: str) -> None:
        self._end(taken, JobState.UNKNOWN, status, reason)

    def held(self, taken: PrintJob, status: str, reason: str, next_try_at: datetime) -> None:
        self._end(taken, JobState.HELD, status, reason, next_try_at_us=as_us(next_try_at))

    def stale(self, taken: PrintJob, status: str = "", reason: str = "") -> None:
        self._end(taken, JobState.STALE, status, reason)

    def drop(self, taken: PrintJob, status: str, reason: str) -> None:
        self._end(taken, JobState.SKIPPED, status, reason)

    def retry(self, job_id: str, now: datetime, by: int) -> bool:
        del now
        return self._set_from(
            _RETRIABLE, job_id, state=JobState.QUEUED, expires_at_us=None, resolved_by=by
        )

    def skip(self, job_id: str, by: int) -> bool:
        return self._set_from(_MOVABLE, job_id, state=JobState.SKIPPED, resolved_by=by)

    def resolve(self, job_id: str, by: int, *, came_out: bool) -> bool:
        state = JobState.PRINTED if came_out else JobState.SKIPPED
        return self._set_from(_ASKED, job_id, state=state, resolved_by=by)

    def replace_by_copy(self, job_id: str, by: int, make: MakeCopy) -> bool:
        def act(wire: Wire) -> bool:
            answer = {"state": JobState.SKIPPED, "resolved_by": by}
            return self._change_if(wire, _ASKED, job_id, answer) and self._copy(wire, job_id, make)

        return self._backend.write(act)

    def add_copy(self, job_id: str, make: MakeCopy) -> bool:
        return self._backend.write(lambda wire: self._copy(wire, job_id, make))

    def _copy(self, wire: Wire, job_id: str, make: MakeCopy) -> bool:
        job = self._get(wire, job_id)
        if job is None or job.is_damaged:
            return False
        Slips(wire, self._clock).add(make(job, self._copies(wire, job.copy_of or job.id) + 1))
        return True

    def move(self, job_id: str, printer_id: str, now: datetime) -> bool:
        del now
        return self._set_from(
            _MOVABLE, job_id, state=JobState.QUEUED, printer_id=printer_id, expires_at_us=None
        )

    def add(self, job: NewPrintJob) -> None:
        self._backend.write(lambda wire: Slips(wire, self._clock).add(job))

    def get(self, job_id: str) -> PrintJob | None:
        return self._backend.read(lambda wire: self._get(wire, job_id))

    def waiting(self) -> list[PrintJob]:
        rows = self._backend.read(lambda wire: wire.rows(_ALL_WAITING, till=self._till_id))
        return [job_of(row) for row in rows]

    def recent(self, limit: int) -> list[PrintJob]:
        rows = self._backend.read(lambda wire: wire.rows(_RECENT, till=self._till_id, rows=limit))
        return [job_of(row) for row in rows]

    def copies_of(self, job_id: str) -> int:
        return self._backend.read(lambda wire: self._copies(wire, job_id))

    def _copies(self, wire: Wire, job_id: str) -> int:
        row = wire.row(_COPIES, job=job_id)
        return 0 if row is None else int(row[0])

    def _get(self, wire: Wire, job_id: str) -> PrintJob | None:
        row = wire.row(_GET, job=job_id, till=self._till_id)
        return None if row is None else job_of(row)

    def _end(
        self, taken: PrintJob, state: JobState, status: str, reason: str, **more: Stored
    ) -> None:
        self._set(
            taken, state=state, last_status=status, last_error=reason, lease_owner=None, **more
        )

    def _set(self, taken: PrintJob, **changes: Stored) -> None:
        self._change_try(change_of_try(*changes), taken, changes)

    def _change_try(
        self, statement: Statement, taken: PrintJob, changes: dict[str, Any], **also: Stored
    ) -> bool:
        """Change a job if it is still in the try it was taken for; False if it moved on."""
        which = {"job": taken.id, "till": self._till_id, "attempt": taken.attempts}
        new = {f"new_{name}": value for name, value in changes.items()}
        return self._backend.write(lambda wire: wire.run(statement, **which, **also, **new) > 0)

    def _change(self, wire: Wire, job_id: str, changes: dict[str, Any]) -> None:
        new = {f"new_{name}": value for name, value in changes.items()}
        wire.run(change_of(*changes), job=job_id, till=self._till_id, **new)

    def _set_from(self, states: frozenset[JobState], job_id: str, **changes: Stored) -> bool:
        return self._backend.write(lambda wire: self._change_if(wire, states, job_id, changes))

    def _change_if(
        self, wire: Wire, states: frozenset[JobState], job_id: str, changes: dict[str, Any]
    ) -> bool:
        new = {f"new_{name}": value for name, value in changes.items()}
        statement = change_from(states, *changes)
        return wire.run(statement, job=job_id, till=self._till_id, **new) > 0
