"""A print queue, and what a till does with it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from pos_app.services.print_queue import JobState, NewPrintJob, PrintJob, PrintSpool
from tests.printing.sample_slips import top_up

if TYPE_CHECKING:
    from pos_app.domain.slip_document import SlipDocument


NOON = datetime(2026, 7, 19, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(minutes=1)
PRINTER = "receipt"


def queue(
    spool: PrintSpool,
    job_id: str,
    document: SlipDocument | None = None,
    *,
    expires_at: datetime | None = None,
    **more: str,
) -> None:
    spool.add(
        NewPrintJob(
            id=job_id,
            created_at=NOON,
            till_id=1,
            printer_id=more.get("printer_id", PRINTER),
            document=document or top_up(),
            copy_of=more.get("copy_of"),
            expires_at=expires_at,
        )
    )


def claim(spool: PrintSpool, now: datetime = NOON) -> PrintJob | None:
    return spool.claim(PRINTER, "till", now, now + timedelta(seconds=60))


def take(spool: PrintSpool, now: datetime = NOON) -> PrintJob:
    """The job that is there to be taken."""
    taken = claim(spool, now)
    assert taken is not None
    return taken


def state(spool: PrintSpool, job_id: str) -> JobState:
    job = spool.get(job_id)
    assert job is not None
    return job.state
