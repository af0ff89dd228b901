"""What the cashier says of a slip: again, elsewhere, never, it came out, one more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.services.print_queue import JobState
from pos_app.storage.slips import Slips
from pos_app.storage.spool.rows import TillRows

if TYPE_CHECKING:
    from datetime import datetime

    from pos_app.services.print_queue import MakeCopy, NewPrintJob
    from pos_app.storage.driver_types import Stored
    from pos_app.storage.statement import Wire

_RETRIABLE: Final = frozenset({JobState.HELD, JobState.STALE})
_MOVABLE: Final = frozenset({JobState.QUEUED, JobState.HELD, JobState.STALE})
_ASKED: Final = frozenset({JobState.UNKNOWN})


class Answers(TillRows):
    """The print queue as people change it."""

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

    def move(self, job_id: str, printer_id: str, now: datetime) -> bool:
        del now
        return self._set_from(
            _MOVABLE, job_id, state=JobState.QUEUED, printer_id=printer_id, expires_at_us=None
        )

    def replace_by_copy(self, job_id: str, by: int, make: MakeCopy) -> bool:
        def act(wire: Wire) -> bool:
            answer = {"state": JobState.SKIPPED, "resolved_by": by}
            return self._change_if(wire, _ASKED, job_id, answer) and self._copy(wire, job_id, make)

        return self._backend.write(act)

    def add_copy(self, job_id: str, make: MakeCopy) -> bool:
        return self._backend.write(lambda wire: self._copy(wire, job_id, make))

    def add(self, job: NewPrintJob) -> None:
        self._backend.write(lambda wire: Slips(wire, self._clock).add(job))

    def _copy(self, wire: Wire, job_id: str, make: MakeCopy) -> bool:
        job = self._get(wire, job_id)
        if job is None or job.is_damaged:
            return False
        Slips(wire, self._clock).add(make(job, self._copies(wire, job.copy_of or job.id) + 1))
        return True

    def _set_from(self, states: frozenset[JobState], job_id: str, **changes: Stored) -> bool:
        return self._backend.write(lambda wire: self._change_if(wire, states, job_id, changes))
