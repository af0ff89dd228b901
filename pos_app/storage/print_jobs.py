"""Rows of the print queue as jobs."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, or_, update

from pos_app.domain.slip_document import SlipDocument, SlipKind
from pos_app.domain.slip_document_json import UnreadableDocument, document_from_json
from pos_app.services.print_queue import JobState, PrintJob, PrintLevel
from pos_app.storage.clock import as_moment
from pos_app.storage.statement import Statement
from pos_app.storage.tables import print_job

if TYPE_CHECKING:
    from datetime import datetime

    from pos_app.storage.driver_types import Row

JOB_COLUMNS: Final = (
    print_job.c.id,
    print_job.c.created_at_us,
    print_job.c.till_id,
    print_job.c.printer_id,
    print_job.c.document,
    print_job.c.state,
    print_job.c.attempts,
    print_job.c.next_try_at_us,
    print_job.c.lease_owner,
    print_job.c.lease_until_us,
    print_job.c.sha256,
    print_job.c.bytes_total,
    print_job.c.bytes_sent,
    print_job.c.process_id,
    print_job.c.level,
    print_job.c.last_status,
    print_job.c.last_error,
    print_job.c.copy_of,
    print_job.c.expires_at_us,
    print_job.c.resolved_by,
    print_job.c.kind,
    print_job.c.copy_number,
)


def job_of(row: Row) -> PrintJob:
    """The job whose ``JOB_COLUMNS`` these are; a damaged one is empty, and says so."""
    number, created, till_id, printer_id, document, state, attempts, next_try, *rest = row
    owner, until, sha256, total, sent, process, level, status, error, copy, expires, *rest = rest
    by, kind, copy_number = rest
    try:
        slip, is_damaged = document_from_json(document), False
    except UnreadableDocument:
        slip, is_damaged = _nothing_of(SlipKind(kind), copy_number), True
    return PrintJob(
        id=number,
        created_at=as_moment(created),
        till_id=till_id,
        printer_id=printer_id,
        document=slip,
        state=JobState(state),
        attempts=attempts,
        next_try_at=_moment(next_try),
        lease_owner=owner,
        lease_until=_moment(until),
        sha256=sha256,
        bytes_total=total,
        bytes_sent=sent,
        process_id=process,
        level=None if level is None else PrintLevel(level),
        last_status=status,
        last_error=error,
        copy_of=copy,
        expires_at=_moment(expires),
        resolved_by=by,
        is_damaged=is_damaged,
    )


def _nothing_of(kind: SlipKind, copy_number: int) -> SlipDocument:
    """What stands in for a slip that cannot be read."""
    return SlipDocument(kind, "", "", (), "", copy_number=copy_number)


@cache
def change_of(*columns: str) -> Statement:
    """A change of these columns of one job of a till."""
    return Statement(
        update(print_job)
        .where(print_job.c.id == bindparam("job"))
        .where(print_job.c.till_id == bindparam("till"))
        .values({name: bindparam(f"new_{name}") for name in columns})
    )


@cache
def change_of_try(*columns: str) -> Statement:
    """A change that one try makes to its job, unless the job was tried again or has ended."""
    return Statement(
        update(print_job)
        .where(print_job.c.id == bindparam("job"))
        .where(print_job.c.till_id == bindparam("till"))
        .where(print_job.c.attempts == bindparam("attempt"))
        .where(print_job.c.state != JobState.PRINTED.value)
        .where(print_job.c.state != JobState.SKIPPED.value)
        .values({name: bindparam(f"new_{name}") for name in columns})
    )


@cache
def change_of_claim(*columns: str) -> Statement:
    """A change that only happens while a job is in the hands of whoever claimed it."""
    return Statement(
        update(print_job)
        .where(print_job.c.id == bindparam("job"))
        .where(print_job.c.till_id == bindparam("till"))
        .where(print_job.c.attempts == bindparam("attempt"))
        .where(print_job.c.lease_owner == bindparam("owner"))
        .where(
            or_(
                print_job.c.state == JobState.CLAIMED.value,
                print_job.c.state == JobState.SENDING.value,
            )
        )
        .values({name: bindparam(f"new_{name}") for name in columns})
    )


@cache
def change_from(states: frozenset[JobState], *columns: str) -> Statement:
    """A change of one job that only happens while it is in one of these states."""
    return Statement(
        update(print_job)
        .where(print_job.c.id == bindparam("job"))
        .where(print_job.c.till_id == bindparam("till"))
        # Not IN: a list that grows when it runs cannot be compiled once.
        .where(or_(*[print_job.c.state == state.value for state in sorted(states)]))
        .values({name: bindparam(f"new_{name}") for name in columns})
    )


def _moment(us: int | None) -> datetime | None:
    return None if us is None else as_moment(us)
