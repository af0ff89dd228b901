"""The print queue: what waits for paper, and what the till may do about it.

A job is written in the same transaction as the operation it speaks of, and printed after the
commit.  Printing never rolls back or delays money.

The one rule behind all states: as long as not a single byte has left for the printer, a job is
tried again by itself; from the first byte on it is never sent again unless the printer confirmed
nothing *and* the cashier asked for a copy.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Protocol, TypeAlias

from pos_app.domain.slip_document import SlipDocument, SlipKind


class JobState(StrEnum):
    """Where a job stands between the commit and the customer's hand."""

    QUEUED = "queued"
    """Never tried, or put back: printed as soon as the printer is free."""
    HELD = "held"
    """Tried, nothing was sent (printer off, no paper): tried again at ``next_try_at``."""
    CLAIMED = "claimed"
    """A worker has it in hand, nothing was sent yet."""
    SENDING = "sending"
    """Bytes may have left; written down before the first one leaves."""
    PRINTED = "printed"
    """Done; ``level`` says how well we know."""
    UNKNOWN = "unknown"
    """Partly sent, or sent and unconfirmed: «Lo scontrino è uscito?»"""
    STALE = "stale"
    """Waited past ``expires_at``: asks before it prints."""
    SKIPPED = "skipped"
    """Given up, by the cashier or because a drawer pulse came too late."""


class PrintLevel(StrEnum):
    """How well we know that paper came out, from the best to the least."""

    PRINTED = "printed"
    """The printer said that it printed everything."""
    PROCESSED = "processed"
    """The printer answered a question that stood behind the slip."""
    HANDED_OVER = "handed_over"
    """The printer took every byte and closed the line."""
    SENT = "sent"
    """The bytes left; nobody answered: an honest «inviato»."""


OWN_PRINTER: Final = ""
"""How the queue names the printer that stands beside the till."""
KITCHEN_PRINTER: Final = "kitchen"
"""How the queue names the printer in the kitchen, when it has one of its own."""

UNDRAWABLE: Final = "undrawable"
"""The word in a job's ``last_status`` when the slip cannot be laid out for its printer."""

WAITING_STATES = frozenset(
    {
        JobState.QUEUED,
        JobState.HELD,
        JobState.CLAIMED,
        JobState.SENDING,
        JobState.UNKNOWN,
        JobState.STALE,
    }
)
"""The states that the badge «in attesa di stampa» counts."""

EXPIRES_AFTER = {
    SlipKind.DRAWER: timedelta(seconds=5),
    SlipKind.BALANCE: timedelta(minutes=10),
    SlipKind.KITCHEN: timedelta(minutes=30),
}
"""A drawer must not spring open late, an old balance must not look like a new one, and nobody
cooks in the evening what was ordered at noon."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPrintJob:
    """A job as the services write it, in the transaction of the operation."""

    id: str
    created_at: datetime
    till_id: int
    printer_id: str
    document: SlipDocument
    copy_of: str | None = None
    expires_at: datetime | None = None

    @property
    def kind(self) -> SlipKind:
        """What kind of slip it is."""
        return self.document.kind

    @property
    def copy_number(self) -> int:
        """0 for the first print, k for «COPIA n. k»."""
        return self.document.copy_number


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """A job as it stands in the queue."""

    id: str
    created_at: datetime
    till_id: int
    printer_id: str
    document: SlipDocument
    state: JobState = JobState.QUEUED
    attempts: int = 0
    next_try_at: datetime | None = None
    lease_owner: str | None = None
    lease_until: datetime | None = None
    sha256: str = ""
    """Fingerprint of the bytes that were sent."""
    bytes_total: int = 0
    bytes_sent: int = 0
    process_id: str = ""
    """The four characters that the printer repeats when it has printed the slip."""
    level: PrintLevel | None = None
    last_status: str = ""
    """The printer's state at the last try, a word of ``PrinterState``."""
    last_error: str = ""
    copy_of: str | None = None
    expires_at: datetime | None = None
    resolved_by: int | None = None
    """The operator who retried, skipped or answered."""
    is_damaged: bool = False
    """What was stored of it cannot be read: an empty document stands in, and nobody prints it."""
    kind: SlipKind = field(init=False)
    copy_number: int = field(init=False)

    def __post_init__(self) -> None:
        """Read kind and copy number off the document, so that they never disagree."""
        object.__setattr__(self, "kind", self.document.kind)
        object.__setattr__(self, "copy_number", self.document.copy_number)


MakeCopy: TypeAlias = Callable[[PrintJob, int], NewPrintJob]
"""Makes the copy of a job; the number is the one the copy bears."""


def expiry_of(kind: SlipKind, created_at: datetime) -> datetime | None:
    """When a job of this kind stops printing by itself."""
    lifetime = EXPIRES_AFTER.get(kind)
    return None if lifetime is None else created_at + lifetime


class PrintSpool(Protocol):
    """The queue as the print worker and the cashier's list see it, for the jobs of one till.

    Every method is one short transaction of its own and may be called from any thread.  All
    times are aware and in UTC; ``by`` is the operator who decided.

    What a worker writes about a job speaks of one try, the one for which ``taken`` was claimed.
    It changes nothing once somebody else has tried the job again or has ended it.
    """

    def recover(self, now: datetime) -> None:
        """Tidy up after a crash, once, before this till's worker starts.

        This till's rows in ``sending`` become ``unknown``; its ``claimed`` rows have sent
        nothing and go back to ``queued``. About a drawer pulse nobody is asked.
        """

    def claim(
        self, printer_id: str, owner: str, now: datetime, lease_until: datetime
    ) -> PrintJob | None:
        """Take the oldest job of the printer that may be tried now, and count the attempt.

        A drawer pulse comes before all slips: it lives only for seconds.  Candidates are
        ``queued``, ``held`` with ``next_try_at`` not in the future, and ``claimed`` whose lease
        ran out.  The answer is the job as claimed; None if there is nothing to do.  Two workers
        never get the same job.  One that is damaged is set aside as ``stale``, for the cashier
        to see, and the next one is taken.
        """

    def next_try_at(self, printer_id: str) -> datetime | None:
        """When the first held job of the printer is due; None if none is held."""

    def hurry(self, printer_id: str, now: datetime) -> None:
        """Make every held job of the printer due now, because the printer works again."""

    def expire(self, now: datetime) -> bool:
        """Let no slip wait past its time, not even for a printer that nobody serves.

        What waits and is too old becomes ``stale``, a drawer pulse is given up.  True if
        anything changed.
        """

    def sending(self, taken: PrintJob, *, sha256: str, bytes_total: int, process_id: str) -> bool:
        """Write down that bytes are about to leave; durable when it returns.

        False if the job is no longer in the hands of whoever claimed it: then not one byte of it
        may leave, because another worker may be printing it.
        """

    def bytes_sent(self, taken: PrintJob, count: int, status: str, lease_until: datetime) -> None:
        """Note how far the bytes got and what the printer says, and keep the lease."""

    def printed(self, taken: PrintJob, level: PrintLevel, status: str) -> None:
        """End the job well."""

    def unknown(self, taken: PrintJob, status: str, reason: str) -> None:
        """Leave the question to the cashier; nothing sends this job again by itself."""

    def held(self, taken: PrintJob, status: str, reason: str, next_try_at: datetime) -> None:
        """Nothing was sent: try again by itself at that moment."""

    def stale(self, taken: PrintJob, status: str = "", reason: str = "") -> None:
        """The job is not printed without asking: it waited too long, or cannot be laid out."""

    def drop(self, taken: PrintJob, status: str, reason: str) -> None:
        """Give the job up by itself: a drawer that springs open late is worse than none."""

    def retry(self, job_id: str, now: datetime, by: int) -> bool:
        """Put a ``held`` or ``stale`` job back to ``queued``, without expiry; False if it moved on."""

    def skip(self, job_id: str, by: int) -> bool:
        """Give up a job of which nothing is on its way; False if it moved on."""

    def resolve(self, job_id: str, by: int, *, came_out: bool) -> bool:
        """Answer «Lo scontrino è uscito?»: ``printed`` or ``skipped``; False if it moved on."""

    def replace_by_copy(self, job_id: str, by: int, make: MakeCopy) -> bool:
        """Answer that it did not come out, and queue its copy: both, or neither if it moved on."""

    def add_copy(self, job_id: str, make: MakeCopy) -> bool:
        """Queue one more copy of a job; False if there is no such job, or nothing left to copy."""

    def move(self, job_id: str, printer_id: str, now: datetime) -> bool:
        """Send a job of which nothing was sent to another printer, without expiry.

        False if it moved on.
        """

    def add(self, job: NewPrintJob) -> None:
        """Queue a job that belongs to no operation: a test slip, a copy."""

    def get(self, job_id: str) -> PrintJob | None:
        """One job as it stands."""

    def waiting(self) -> list[PrintJob]:
        """All jobs of this till that the badge counts, oldest first."""

    def recent(self, limit: int) -> list[PrintJob]:
        """The newest slips of this till in any state, newest first.

        Drawer pulses are no slips: they have a record of their own.
        """

    def copies_of(self, job_id: str) -> int:
        """How many copies of a job were queued so far."""
