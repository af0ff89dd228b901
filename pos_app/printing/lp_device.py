"""A printer behind the system's own print service (CUPS): the way when the till may not open it.

The service keeps the slip and tries again by itself, so the till never sends it twice; it only
watches the slip's number until it is gone from the list, and takes back what came too late.
"""

from __future__ import annotations

import os
import re
import subprocess
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from pos_app.domain.slip_document import SlipKind
from pos_app.printing.device import Prepared, Watch
from pos_app.printing.outcome import Delivered, NothingSent, Outcome, Uncertain
from pos_app.printing.printer_state import PrinterState, Status
from pos_app.printing.profile import Profile
from pos_app.printing.rendering import render
from pos_app.printing.service_command import answer_of
from pos_app.services.print_queue import PrintLevel

if TYPE_CHECKING:
    from threading import Event

    from pos_app.services.print_queue import PrintJob

_NUMBER: Final = re.compile(rb"request id is (?P<number>\S+)")
_LOOK_EVERY_S: Final = 1.0


@dataclass(frozen=True, slots=True)
class LpDevice:
    """Prints through a raw queue of the system."""

    queue: str
    profile: Profile

    def after_a_crash(self) -> None:
        """The service sends whole slips; there is nothing to put in order."""

    def prepare(self, job: PrintJob) -> Prepared:
        is_drawer = job.kind is SlipKind.DRAWER
        no_later_than = job.expires_at if is_drawer else None
        return Prepared(render(job.document, self.profile), no_later_than=no_later_than)

    def deliver(self, prepared: Prepared, watch: Watch) -> Outcome:
        if not prepared.payload:
            return NothingSent(Status(PrinterState.READY), "this printer opens no drawer")
        watch.before_first_byte()
        try:
            said = answer_of(
                ["lp", "-d", self.queue, "-o", "raw", "-t", "slip"],
                watch.give_up,
                prepared.payload,
            )
        except subprocess.TimeoutExpired:
            return Uncertain(Status(PrinterState.OFFLINE), "the print service did not answer")
        except OSError as trouble:
            return NothingSent(Status(PrinterState.OFFLINE), f"lp: {trouble.strerror}")
        except subprocess.CalledProcessError as refusal:
            if refusal.returncode < 0:
                return Uncertain(Status(PrinterState.OFFLINE), "the command was ended from outside")
            reason = refusal.stderr.decode("utf-8", "replace").strip()
            return NothingSent(Status(PrinterState.OFFLINE), reason)
        number = _NUMBER.search(said)
        if number is None:
            return Delivered(PrintLevel.SENT, Status(PrinterState.NO_STATUS))
        return self._see_it_off(number["number"], prepared, watch)

    def _see_it_off(self, number: bytes, prepared: Prepared, watch: Watch) -> Outcome:
        """Wait until the service has handed the slip to the printer, or take it back."""
        deadline = time.monotonic() + self._patience_s(prepared)
        while self._still_has(number, watch.give_up):
            watch.progress(len(prepared.payload), Status(PrinterState.BUSY))
            if watch.give_up.wait(_LOOK_EVERY_S) or time.monotonic() > deadline:
                return self._take_back(number, watch.give_up)
        return Delivered(PrintLevel.HANDED_OVER, Status(PrinterState.NO_STATUS))

    def _patience_s(self, prepared: Prepared) -> float:
        longest_s = self.profile.timeouts.paper_s
        if prepared.no_later_than is None:
            return longest_s
        return min(longest_s, (prepared.no_later_than - datetime.now(UTC)).total_seconds())

    def _take_back(self, number: bytes, give_up: Event) -> Outcome:
        """Nothing may come out later: neither a drawer, nor a slip beside its copy."""
        offline = Status(PrinterState.OFFLINE)
        try:
            # This one is never cut short: it goes on even when the till is gone.
            answer_of(["cancel", os.fsdecode(number)])
        except (OSError, subprocess.SubprocessError):
            if not self._still_has(number, give_up):
                return Delivered(PrintLevel.HANDED_OVER, Status(PrinterState.NO_STATUS))
            return Uncertain(offline, "the slip still waits in the system's print service")
        return Uncertain(offline, "the slip was taken back from the system's print service")

    def _still_has(self, number: bytes, give_up: Event) -> bool:
        try:
            listed = answer_of(["lpstat", "-W", "not-completed", "-o", self.queue], give_up)
        except (OSError, subprocess.SubprocessError):
            return True
        return any(line.split()[:1] == [number] for line in listed.splitlines())
