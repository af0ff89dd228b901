"""How sure the till is that paper came out, and what it does when it cannot be."""

from __future__ import annotations

from threading import Event

import msgspec

from pos_app.printing.conversation import Conversation
from pos_app.printing.device import Prepared, Watch
from pos_app.printing.outcome import Delivered
from pos_app.printing.printer_state import ASK_STATUS, PrinterState
from pos_app.services.print_queue import JobState, PrintLevel
from tests.printing.emulator.server import EmulatedPrinter, Faults
from tests.printing.outcomes import HELD, PRINTED, UNKNOWN
from tests.printing.sample_slips import balance, settlement
from tests.printing.till import SHORT, Till, impatient
from tests.waiting import let_it_run


def test_a_printer_that_confirms_nothing_is_at_least_seen_to_be_well() -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way, "generic-58") as till:
        job = till.wait(till.print(balance()), PRINTED, UNKNOWN, HELD)

        assert (job.state, job.level) == (PRINTED, PrintLevel.HANDED_OVER)
        assert job.last_status == PrinterState.READY


def test_without_a_confirmation_an_empty_roll_is_waited_for_too() -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way, "generic-58") as till:
        printer.machine.sense(paper_dots=300)
        job_id = till.print(settlement())
        till.wait_for_status(PrinterState.PAPER_OUT)
        assert till.job(job_id).state is JobState.SENDING
        printer.machine.new_roll()

        assert till.wait(job_id, PRINTED, UNKNOWN).state is PRINTED
        assert len(printer.slips) == 1


def test_a_model_that_only_perhaps_confirms_gets_an_honest_word() -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way, "generic-80") as till:
        printer.machine.answers_in_line = False
        job = till.wait(till.print(balance()), PRINTED, UNKNOWN, HELD)

        assert (job.state, job.level) == (PRINTED, PrintLevel.HANDED_OVER)


def test_a_model_that_is_known_to_confirm_and_does_not_asks_the_cashier() -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way) as till:
        printer.machine.confirms_process = False
        job = till.wait(till.print(balance()), PRINTED, UNKNOWN, HELD)

        assert (job.state, job.last_status) == (UNKNOWN, PrinterState.READY)


def test_a_printer_that_takes_all_and_never_hangs_up_is_only_sent_to() -> None:
    faults = Faults(mute=True, hangs_up_after_s=60)
    with EmulatedPrinter(faults) as printer, Till.over(printer.way, "generic-80") as till:
        job = till.wait(till.print(balance()), PRINTED, UNKNOWN, HELD)

        assert job.level is PrintLevel.SENT


def test_a_till_that_closes_while_the_roll_is_empty_leaves_a_question() -> None:
    with EmulatedPrinter() as printer:
        with Till.over(printer.way) as till:
            printer.machine.sense(paper_dots=300)
            job_id = till.print(settlement())
            till.wait_for_status(PrinterState.PAPER_OUT)

        assert till.job(job_id).state is UNKNOWN
        assert "closed" in till.job(job_id).last_error


def test_a_printer_that_hangs_up_at_the_first_question_got_nothing() -> None:
    with EmulatedPrinter(Faults(reset_after_bytes=3)) as printer, Till.over(printer.way) as till:
        job = till.wait(till.print(balance()), PRINTED, UNKNOWN, HELD)

        assert (job.state, job.bytes_sent) == (HELD, 0)
        assert printer.slips == []


def test_a_printer_that_hangs_up_after_the_last_byte_asks() -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way) as till:
        printer.machine.sense(paper_dots=300)
        job_id = till.print(settlement())
        till.wait_for_status(PrinterState.PAPER_OUT)
        printer.hang_up()

        assert till.wait(job_id, PRINTED, UNKNOWN, HELD).state is UNKNOWN


def test_a_printer_that_confirms_and_never_hangs_up_keeps_nobody_waiting() -> None:
    patient = msgspec.structs.replace(SHORT, close_s=300)
    faults = Faults(hangs_up_after_s=60)
    with EmulatedPrinter(faults) as printer, Till.over(printer.way, timeouts=patient) as till:
        job = till.wait(till.print(balance()), PRINTED, UNKNOWN, HELD, timeout_s=10)

        assert job.level is PrintLevel.PRINTED


def test_a_printer_that_never_hangs_up_is_waited_for_only_the_first_time() -> None:
    patient = msgspec.structs.replace(SHORT, close_s=1.0)
    faults = Faults(hangs_up_after_s=1.2)
    with (
        EmulatedPrinter(faults) as printer,
        Till.over(printer.way, "generic-58", timeouts=patient) as till,
    ):
        levels = [till.wait(till.print(balance()), PRINTED, UNKNOWN).level for _ in range(3)]

        assert levels == [PrintLevel.SENT] * 3
        assert printer.machine.wait_until_idle()
        assert len(printer.slips) == 3


class StrayByteLine:
    """A printer that says something by itself while the slip is still on its way."""

    answers = True

    def __init__(self) -> None:
        self.taken = 0
        self._has_spoken = False

    def write(self, some: bytes, timeout_s: float) -> int:
        del timeout_s
        taken = min(len(some), 64)
        self.taken += taken
        return taken

    def read(self, timeout_s: float) -> bytes:
        if not self._has_spoken and self.taken > len(ASK_STATUS) * 2:
            self._has_spoken = True
            return b"\x00"
        let_it_run(min(timeout_s, 0.05))
        return b""

    def finish(self, timeout_s: float) -> bool:
        del timeout_s
        return True

    def close(self) -> None:
        """There is nothing to hang up."""


def test_a_slip_that_is_noted_down_slowly_is_not_broken_off() -> None:
    pauses_s = iter([1.5])
    watch = Watch(
        lambda: None, lambda _sent, _status: let_it_run(next(pauses_s, 0)), give_up=Event()
    )
    profile = impatient("generic-80", msgspec.structs.replace(SHORT, write_stall_s=1))

    outcome = Conversation(StrayByteLine(), profile, watch).print(Prepared(b"x" * 1000, "aB1~"))

    assert isinstance(outcome, Delivered)


def test_a_stray_byte_in_the_middle_of_a_slip_confirms_nothing() -> None:
    watch = Watch(lambda: None, lambda _sent, _status: None, Event())
    line, profile = StrayByteLine(), impatient("generic-80")

    outcome = Conversation(line, profile, watch).print(Prepared(b"x" * 1000, "aB1~"))

    assert isinstance(outcome, Delivered)
    assert outcome.level is PrintLevel.HANDED_OVER
