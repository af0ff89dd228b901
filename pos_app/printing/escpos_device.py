"""A receipt printer at the end of a line."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from pos_app.domain.slip_document import SlipKind
from pos_app.printing.conversation import Conversation, Habits
from pos_app.printing.device import Prepared, Watch
from pos_app.printing.outcome import NothingSent, Outcome, Uncertain
from pos_app.printing.printer_state import PrinterState, Status
from pos_app.printing.rendering import render
from pos_app.printing.transports.line import NotReachableError

if TYPE_CHECKING:
    from pos_app.printing.profile import Profile
    from pos_app.printing.transports.line import Way
    from pos_app.services.print_queue import PrintJob

_FIRST_ID_SIGN: Final = 0x21
_ID_SIGNS: Final = 0x7E - 0x21


class EscPosDevice:
    """Prints over any way to a printer, one job and one connection at a time."""

    def __init__(self, way: Way, profile: Profile) -> None:
        self._way = way
        self._profile = profile
        self._habits = Habits()
        self._may_wait_for_picture = False

    def after_a_crash(self) -> None:
        self._may_wait_for_picture = True

    def prepare(self, job: PrintJob) -> Prepared:
        process_id = process_id_of(job)
        payload = render(job.document, self._profile, process_id)
        if payload and self._may_wait_for_picture:
            # A job that broke off inside a picture left a printer that waits for the rest and
            # would eat this slip: fill the picture up first.  In text the zeros do nothing.
            payload = bytes(self._longest_picture) + payload
        is_drawer = job.kind is SlipKind.DRAWER
        return Prepared(payload, "" if is_drawer else process_id)

    def deliver(self, prepared: Prepared, watch: Watch) -> Outcome:
        if not prepared.payload:
            return NothingSent(Status(PrinterState.READY), "this printer opens no drawer")
        try:
            line = self._way.open(self._profile.timeouts)
        except NotReachableError as trouble:
            state = PrinterState.BUSY if trouble.busy else PrinterState.OFFLINE
            return NothingSent(Status(state), str(trouble))
        try:
            talk = Conversation(line, self._profile, watch, self._habits)
            outcome = talk.print(prepared)
        finally:
            line.close()
        self._habits = talk.habits
        if not isinstance(outcome, NothingSent):
            # A printer that got nothing of this slip waits for what it waited for before.
            self._may_wait_for_picture = isinstance(outcome, Uncertain)
        return outcome

    @property
    def _longest_picture(self) -> int:
        return self._profile.raster.slice_rows * -(-self._profile.paper.width_dots // 8)


def process_id_of(job: PrintJob) -> str:
    """Four printable characters that tell this try from every other one."""
    seed = hashlib.sha256(f"{job.id}/{job.attempts}".encode()).digest()
    return "".join(chr(_FIRST_ID_SIGN + byte % _ID_SIGNS) for byte in seed[:4])
