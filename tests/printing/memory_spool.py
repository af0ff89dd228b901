"""A print queue in memory, with the same promises as the one in the store."""

from __future__ import annotations

from dataclasses import replace
from threading import RLock
from typing import TYPE_CHECKING

from pos_app.domain.slip_document import SlipKind
from pos_app.services.print_queue import (
    WAITING_STATES,
    JobState,
    MakeCopy,
    NewPrintJob,
    PrintJob,
    PrintLevel,
)

if TYPE_CHECKING:
    from datetime import datetime

_RETRIABLE = {JobState.HELD, JobState.STALE}
_MOVABLE = {JobState.QUEUED, JobState.HELD, JobState.STALE}

_IN_HAND = {JobState.CLAIMED, JobState.SENDING}
_ENDED = {JobState.PRINTED, JobState.SKIPPED}


class MemorySpool:
    """Keeps jobs in the order in which they came."""

    def __init__(self) -> None:
        self._jobs: dict[str, PrintJob] = {}
        self._lock = RLock()

    def recover(self, now: datetime) -> None:
        del now
        with self._lock:
            for job in list(self._jobs.values()):
                if job.state is JobState.SENDING:
                    is_drawer = job.kind is SlipKind.DRAWER
                    state = JobState.SKIPPED if is_drawer else JobState.UNKNOWN
                    self._put(replace(job, state=state, lease_owner=None))
                elif job.state is JobState.CLAIMED:
                    self._put(replace(job, state=JobState.QUEUED, lease_owner=None))

    def claim(
        self, printer_id: str, owner: str, now: datetime, lease_until: datetime
    ) -> PrintJob | None:
        with self._lock:
            drawers_first = sorted(
                self._jobs.values(), key=lambda job: job.kind is not SlipKind.DRAWER
            )
            for job in drawers_first:
                if job.printer_id == printer_id and _may_be_tried(job, now):
                    claimed = replace(
                        job,
                        state=JobState.CLAIMED,
                        attempts=job.attempts + 1,
                        lease_owner=owner,
                        lease_until=lease_until,
                    )
                    self._put(claimed)
                    return claimed
        return None

    def next_try_at(self, printer_id: str) -> datetime | None:
        with self._lock:
            due = [
                job.next_try_at
                for job in self._jobs.values()
                if job.printer_id == printer_id
                and job.state is JobState.HELD
                and job.next_try_at is not None
            ]
        return min(due, default=None)

    def hurry(self, printer_id: str, now: datetime) -> None:
        with self._lock:
            for job in list(self._jobs.values()):
                if job.printer_id == printer_id and job.state is JobState.HELD:
                    self._put(replace(job, next_try_at=now))

    def expire(self, now: datetime) -> bool:
        with self._lock:
            lapsed = [
                job
                for job in self._jobs.values()
                if job.state in {JobState.QUEUED, JobState.HELD}
                and job.expires_at is not None
                and job.expires_at < now
            ]
            for job in lapsed:
                is_drawer = job.kind is SlipKind.DRAWER
                self._put(replace(job, state=JobState.SKIPPED if is_drawer else JobState.STALE))
            return bool(lapsed)

    def sending(self, taken: PrintJob, *, sha256: str, bytes_total: int, process_id: str) -> bool:
        with self._lock:
            job = self._jobs[taken.id]
            is_in_hand = job.state in _IN_HAND and job.lease_owner is not None
            is_mine = (job.attempts, job.lease_owner) == (taken.attempts, taken.lease_owner)
            if is_in_hand and is_mine:
                self._change(
                    taken.id,
                    state=JobState.SENDING,
                    sha256=sha256,
                    bytes_total=bytes_total,
                    process_id=process_id,
                )
            return is_in_hand and is_mine

    def bytes_sent(self, taken: PrintJob, count: int, status: str, lease_until: datetime) -> None:
        self._change_try(taken, bytes_sent=count, last_status=status, lease_until=lease_until)

    def printed(self, taken: PrintJob, level: PrintLevel, status: str) -> None:
        self._change_try(
            taken, state=JobState.PRINTED, level=level, last_status=status, lease_owner=None
        )

    def unknown(self, taken: PrintJob, status: str, reason: str) -> None:
        self._end(taken, JobState.UNKNOWN, status, reason)

    def held(self, taken: PrintJob, status: str, reason: str, next_try_at: datetime) -> None:
        self._end(taken, JobState.HELD, status, reason, next_try_at=next_try_at)

    def stale(self, taken: PrintJob, status: str = "", reason: str = "") -> None:
        self._end(taken, JobState.STALE, status, reason)

    def drop(self, taken: PrintJob, status: str, reason: str) -> None:
        self._end(taken, JobState.SKIPPED, status, reason)

    def retry(self, job_id: str, now: datetime, by: int) -> bool:
        del now
        return self._change_from(
            _RETRIABLE, job_id, state=JobState.QUEUED, expires_at=None, resolved_by=by
        )

    def skip(self, job_id: str, by: int) -> bool:
        return self._change_from(_MOVABLE, job_id, state=JobState.SKIPPED, resolved_by=by)

    def resolve(self, job_id: str, by: int, *, came_out: bool) -> bool:
        state = JobState.PRINTED if came_out else JobState.SKIPPED
        return self._change_from({JobState.UNKNOWN}, job_id, state=state, resolved_by=by)

    def replace_by_copy(self, job_id: str, by: int, make: MakeCopy) -> bool:
        with self._lock:
            return self.resolve(job_id, by, came_out=False) and self.add_copy(job_id, make)

    def add_copy(self, job_id: str, make: MakeCopy) -> bool:
        with self._lock:
            job = self._jobs.get(job_id)
            if job is None:
                return False
            self.add(make(job, self.copies_of(job.copy_of or job.id) + 1))
            return True

    def move(self, job_id: str, printer_id: str, now: datetime) -> bool:
        del now
        return self._change_from(
            _MOVABLE, job_id, state=JobState.QUEUED, printer_id=printer_id, expires_at=None
        )

    def add(self, job: NewPrintJob) -> None:
        with self._lock:
            self._put(
                PrintJob(
                    id=job.id,
                    created_at=job.created_at,
                    till_id=job.till_id,
                    printer_id=job.printer_id,
                    document=job.document,
                    copy_of=job.copy_of,
                    expires_at=job.expires_at,
                )
            )

    def get(self, job_id: str) -> PrintJob | None:
        with self._lock:
            return self._jobs.get(job_id)

    def waiting(self) -> list[PrintJob]:
        with self._lock:
            return [job for job in self._jobs.values() if job.state in WAITING_STATES]

    def recent(self, limit: int) -> list[PrintJob]:
        with self._lock:
            slips = [job for job in self._jobs.values() if job.kind is not SlipKind.DRAWER]
            return slips[::-1][:limit]

    def copies_of(self, job_id: str) -> int:
        with self._lock:
            return sum(job.copy_of == job_id for job in self._jobs.values())

    def _end(
        self, taken: PrintJob, state: JobState, status: str, reason: str, **more: object
    ) -> None:
        self._change_try(
            taken, state=state, last_status=status, last_error=reason, lease_owner=None, **more
        )

    def _change_try(self, taken: PrintJob, **changes: object) -> None:
        with self._lock:
            job = self._jobs[taken.id]
            if job.attempts == taken.attempts and job.state not in _ENDED:
                self._change(taken.id, **changes)

    def _change_from(self, states: set[JobState], job_id: str, **changes: object) -> bool:
        with self._lock:
            if self._jobs[job_id].state not in states:
                return False
            self._change(job_id, **changes)
            return True

    def _change(self, job_id: str, **changes: object) -> None:
        with self._lock:
            self._put(replace(self._jobs[job_id], **changes))  # type: ignore[arg-type]

    def _put(self, job: PrintJob) -> None:
        self._jobs[job.id] = job


def _may_be_tried(job: PrintJob, now: datetime) -> bool:
    match job.state:
        case JobState.QUEUED:
            return True
        case JobState.HELD:
            return job.next_try_at is None or job.next_try_at <= now
        case JobState.CLAIMED:
            return job.lease_until is None or job.lease_until < now
        case _:
            return False
