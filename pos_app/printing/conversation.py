"""Talking to a printer for the length of one slip: ask, send, wait for the word that it is out."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pos_app.printing.answers import Answer, AnswerSorter, Automatic, Block, InLine, RealTime
from pos_app.printing.outcome import Delivered, NothingSent, Outcome, Uncertain
from pos_app.printing.patience import Patience
from pos_app.printing.printer_state import (
    ASK_STATUS,
    STOPPED,
    PrinterState,
    Status,
    real_time_status,
)
from pos_app.printing.transports.line import LineBrokenError
from pos_app.services.print_queue import PrintLevel

if TYPE_CHECKING:
    from pos_app.printing.device import Prepared, Watch
    from pos_app.printing.profile import Profile
    from pos_app.printing.transports.line import Line

_PIECE: Final = 4096
_ANSWERS_TO_STATUS: Final = 3
_TICK_S: Final = 0.25
_ASK_AGAIN_S: Final = 1.0
_GOODBYE_S: Final = 0.5
"""Some printers never hang up; a slip that is confirmed does not wait for that."""
_SILENT_PROBE: Final = 0.25
"""How long a printer that prints without answering is waited for, in parts of the usual."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What a printer did last time; it is asked again each time, but not waited for as long."""

    is_silent: bool = False
    """It answers no question."""
    hangs_up: bool = True
    """It closes the line when it has taken everything."""


class Conversation:
    """One job over one open line."""

    def __init__(
        self, line: Line, profile: Profile, watch: Watch, habits: Habits | None = None
    ) -> None:
        habits = habits or Habits()
        self._line = line
        self._profile = profile
        self._watch = watch
        self._sorter = AnswerSorter()
        self._status = Status(PrinterState.PROBING)
        self._real_time: list[int] = []
        self._confirmed = False
        self._awaited = b""
        self._sent = 0
        self._has_sent_all = False
        self._is_silent = habits.is_silent
        self._hangs_up = habits.hangs_up

    @property
    def habits(self) -> Habits:
        """What was learned for the next time."""
        return Habits(self._is_silent, self._hangs_up)

    def print(self, prepared: Prepared) -> Outcome:
        """Go through the whole conversation once."""
        try:
            if not self._is_ready():
                return NothingSent(self._status, f"printer says {self._status.state}")
        except LineBrokenError as trouble:
            return NothingSent(Status(PrinterState.BUSY), str(trouble))
        self._watch.before_first_byte()
        try:
            return self._send_and_confirm(prepared)
        except LineBrokenError as trouble:
            if self._sent == 0:
                return NothingSent(Status(PrinterState.OFFLINE), str(trouble))
            return Uncertain(Status(PrinterState.OFFLINE), str(trouble))

    def _is_ready(self) -> bool:
        """Ask before the first byte, twice if need be; a stopped printer gets nothing."""
        if not self._can_be_asked:
            self._status = Status(PrinterState.NO_STATUS)
            return True
        must_answer = self._profile.status.verified != "assumed"
        patience = self._profile.timeouts.status_s
        is_brief = self._is_silent and not must_answer
        tries = (patience * _SILENT_PROBE,) if is_brief else (patience, patience)
        self._is_silent = not any(self._ask(seconds) for seconds in tries)
        if not self._is_silent:
            return self._status.state not in STOPPED
        # A model that is known to answer and does not is hung: sending would be guessing.
        self._status = Status(PrinterState.OFFLINE if must_answer else PrinterState.NO_STATUS)
        return not must_answer

    @property
    def _can_be_asked(self) -> bool:
        return self._line.answers and self._profile.status.real_time

    def _ask(self, seconds: float) -> bool:
        """Ask for the status and wait for the three answers."""
        self._real_time.clear()
        self._write_all(ASK_STATUS, seconds)
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            self._listen(left)
            if len(self._real_time) >= _ANSWERS_TO_STATUS:
                printer, offline, paper = self._real_time[:_ANSWERS_TO_STATUS]
                inverted = self._profile.status.near_end_inverted
                self._learn(real_time_status(printer, offline, paper, near_end_inverted=inverted))
                return True
        return False

    def _write_all(self, some: bytes, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while some and time.monotonic() < deadline:
            some = some[self._line.write(some, _TICK_S) :]

    def _send_and_confirm(self, prepared: Prepared) -> Outcome:
        self._awaited = b"7\x22" + prepared.process_id.encode("ascii")
        if not self._send(prepared.payload):
            reason = f"printer stopped taking bytes at {self._sent}"
            ended = Uncertain if self._sent else NothingSent
            return ended(self._status, reason)
        if not prepared.process_id:
            self._finish()
            return Delivered(PrintLevel.SENT, self._status)
        if not self._line.answers:
            return self._hand_over()
        match self._profile.status.confirms_by:
            case "process_id":
                return self._confirm(PrintLevel.PRINTED)
            case "gs_r":
                return self._confirm(PrintLevel.PROCESSED)
            case "none":
                return self._leave_when_ready()

    def _send(self, payload: bytes) -> bool:
        """Send everything; a printer that stands still for its paper is waited for."""
        stall = Patience(self._profile.timeouts.write_stall_s, self._profile.timeouts.paper_s)
        while self._sent < len(payload):
            taken = self._line.write(payload[self._sent : self._sent + _PIECE], _TICK_S)
            self._sent += taken
            self._has_sent_all = self._sent == len(payload)
            if taken:
                self._watch.progress(self._sent, self._status)
                # Noting it down may take long; that is not the printer standing still.
                stall.renew()
            self._listen(0)
            if self._watch.give_up.is_set() or stall.is_over(self._status):
                return False
        return True

    def _confirm(self, level: PrintLevel) -> Outcome:
        """Wait for the printer's word, for as long as it needs paper or a closed cover."""
        seconds = self._profile.timeouts.confirm_s
        patience = Patience(
            seconds * _SILENT_PROBE if self._is_silent else seconds, self._profile.timeouts.paper_s
        )
        while not self._wait_a_moment():
            if self._watch.give_up.is_set():
                return Uncertain(self._status, "the till closed before the slip was confirmed")
            if patience.is_over(self._status):
                return self._unconfirmed()
        self._finish()
        return Delivered(level, self._status)

    def _wait_a_moment(self) -> bool:
        """Listen for a while, ask how it is going, and tell; True when the slip is confirmed."""
        if not self._confirmed:
            self._listen(_ASK_AGAIN_S)
        if self._confirmed:
            return True
        if self._can_be_asked and not self._is_silent:
            self._ask(self._profile.timeouts.status_s)
        self._watch.progress(self._sent, self._status)
        return self._confirmed

    def _unconfirmed(self) -> Outcome:
        """A model of which nobody knows whether it confirms gets an honest «sent» when it is well."""
        is_well = self._status.state in {PrinterState.READY, PrinterState.NO_STATUS}
        if is_well and self._profile.status.verified == "assumed":
            return self._hand_over()
        return Uncertain(self._status, "the printer did not confirm the slip")

    def _leave_when_ready(self) -> Outcome:
        """Without any confirmation, at least see that the printer has not stopped."""
        patience = Patience(self._profile.timeouts.status_s, self._profile.timeouts.paper_s)
        while self._can_be_asked and not self._is_silent:
            self._ask(self._profile.timeouts.status_s)
            if self._status.state not in STOPPED:
                break
            self._watch.progress(self._sent, self._status)
            if self._watch.give_up.wait(_ASK_AGAIN_S) or patience.is_over(self._status):
                return Uncertain(self._status, f"printer says {self._status.state}")
        return self._hand_over()

    def _hand_over(self) -> Outcome:
        seconds = self._profile.timeouts.close_s if self._hangs_up else _GOODBYE_S
        took_all = self._hangs_up = self._line.finish(seconds)
        level = PrintLevel.HANDED_OVER if took_all else PrintLevel.SENT
        return Delivered(level, self._status)

    def _finish(self) -> None:
        """The slip is out; how the line ends cannot change that any more."""
        try:
            self._line.finish(_GOODBYE_S)
        except LineBrokenError:
            return

    def _listen(self, seconds: float) -> None:
        for answer in self._sorter.feed(self._line.read(seconds)):
            self._hear(answer)

    def _hear(self, answer: Answer) -> None:
        match answer:
            case RealTime(byte):
                self._real_time.append(byte)
            case Automatic(status):
                self._learn(status)
            case Block(text):
                self._confirmed = self._confirmed or text == self._awaited
            case InLine():
                # One that comes before the whole slip is there answers something else.
                answers_slip = self._has_sent_all and self._profile.status.confirms_by == "gs_r"
                self._confirmed = self._confirmed or answers_slip

    def _learn(self, status: Status) -> None:
        if self._profile.status.verified == "assumed":
            # A printer without that sensor may answer the same for ever.
            status = replace(status, paper_low=None)
        if status != self._status:
            self._status = status
            self._watch.progress(self._sent, status)
