"""One try of a slip, from the first byte to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pos_app.services.print_queue import JobState, PrintLevel
from pos_app.storage.clock import as_us
from pos_app.storage.print_jobs import change_of_claim, change_of_try
from pos_app.storage.spool.rows import TillRows

if TYPE_CHECKING:
    from datetime import datetime

    from pos_app.services.print_queue import PrintJob
    from pos_app.storage.driver_types import Stored
    from pos_app.storage.statement import Statement


class Sending(TillRows):
    """The print queue as a printer's thread writes down how its try goes."""

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
