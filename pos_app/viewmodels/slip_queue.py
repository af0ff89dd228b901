"""The print queue as it was read: what waits, what asks, and what the list shows of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.slip_document import SlipKind
from pos_app.services.print_queue import JobState, PrintJob
from pos_app.viewmodels.slip_rows import MAY_SKIP

if TYPE_CHECKING:
    from pos_app.services.print_queue import PrintSpool

LIST_LENGTH: Final = 60


@dataclass(frozen=True, slots=True)
class QueueCount:
    """What the badges count; ``asking`` are the slips that may or may not have come out."""

    waiting: int = 0
    skippable: int = 0
    asking: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SlipQueue:
    """The newest slips, if anybody looks at them, and all that wait, the oldest first."""

    recent: tuple[PrintJob, ...]
    waiting: tuple[PrintJob, ...]

    @property
    def count(self) -> QueueCount:
        return QueueCount(
            waiting=len(self.waiting),
            skippable=sum(job.state in MAY_SKIP for job in self.waiting),
            asking=frozenset(job.id for job in self.waiting if job.state is JobState.UNKNOWN),
        )

    @property
    def listed(self) -> list[PrintJob]:
        """Those that ask, then the newest; what still waits is there, however old it is."""
        newest = {job.id for job in self.recent}
        older = (job for job in reversed(self.waiting) if job.id not in newest)
        return sorted([*self.recent, *older], key=lambda job: job.state is not JobState.UNKNOWN)


def read_queue(spool: PrintSpool, *, is_seen: bool) -> SlipQueue:
    """Read what waits, and the list itself only while somebody looks at it."""
    recent = tuple(spool.recent(LIST_LENGTH)) if is_seen else ()
    # An opening of the drawer is on its way too, but nothing comes out that could be missed.
    waiting = (job for job in spool.waiting() if job.kind is not SlipKind.DRAWER)
    return SlipQueue(recent, tuple(waiting))
