"""What the till does when the printer does what printers do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from threading import Event
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.slip_document import SlipKind
from pos_app.printing.escpos_device import EscPosDevice
from pos_app.printing.printer_state import PrinterState
from pos_app.printing.transports.network import NetworkWay
from pos_app.services.print_queue import EXPIRES_AFTER, JobState, PrintLevel
from pos_app.services.slips.drawer import drawer_pulse
from tests.ports import HOST, free_port
from tests.printing.emulator.server import EmulatedPrinter, Faults
from tests.printing.sample_slips import QR_URL, balance, printer_check, settlement, top_up
from tests.printing.till import Till, impatient
from tests.waiting import PATIENCE_S

if TYPE_CHECKING:
    from pos_app.printing.profile import Timeouts
    from pos_app.printing.transports.line import Line, Way
    from pos_app.services.print_queue import PrintJob

PRINTED, UNKNOWN, HELD = JobState.PRINTED, JobState.UNKNOWN, JobState.HELD


def test_a_slip_comes_out_and_the_printer_says_so() -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way) as till:
        job = till.wait(till.print(balance()), PRINTED, UNKNOWN, HELD)

        assert (job.state, job.level) == (PRINTED, PrintLevel.PRINTED)
        (slip,) = printer.slips
        assert slip.codes == [QR_URL]
        assert "7,50 €" in " ".join(slip.text)


def test_a_generic_printer_confirms_in_line() -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way, "generic-80") as till:
        job = till.wait(till.print(balance()), PRINTED, UNKNOWN, HELD)

        assert job.level is PrintLevel.PROCESSED
        assert printer.slips[0].codes == [QR_URL]


def test_a_printer_that_never_answers_gets_its_slip_and_an_honest_word() -> None:
    with (
        EmulatedPrinter(Faults(mute=True)) as printer,
        Till.over(printer.way, "generic-80") as till,
    ):
        job = till.wait(till.print(balance()), PRINTED, UNKNOWN, HELD)

        assert (job.state, job.level) == (PRINTED, PrintLevel.HANDED_OVER)
        assert till.worker.status("receipt").state is PrinterState.NO_STATUS
        assert len(printer.slips) == 1


def test_a_model_that_is_known_to_answer_and_does_not_gets_nothing() -> None:
    with EmulatedPrinter(Faults(mute=True)) as printer, Till.over(printer.way) as till:
        job = till.wait(till.print(balance()), PRINTED, UNKNOWN, HELD)

        assert (job.state, job.last_status) == (HELD, PrinterState.OFFLINE)
        assert printer.slips == []


def test_a_printer_that_is_off_holds_the_slip_and_gets_it_once_when_it_is_on() -> None:
    port = free_port()
    with Till.over(NetworkWay(HOST, port)) as till:
        job = till.wait(till.print(printer_check()), HELD)
        assert job.last_status == PrinterState.BUSY
        with EmulatedPrinter(port=port) as printer:
            till.wait(job.id, PRINTED)

            assert len(printer.slips) == 1


def test_a_printer_whose_host_swallows_the_call_is_tried_again() -> None:
    with (
        EmulatedPrinter(Faults(accepts="swallows")) as printer,
        Till.over(printer.way) as till,
    ):
        job = till.wait(till.print(balance()), HELD)

        assert "no answer" in job.last_error


@pytest.mark.parametrize(
    ("sensors", "state"),
    [
        ({"cover_open": True}, PrinterState.COVER),
        ({"paper_dots": 0}, PrinterState.PAPER_OUT),
        ({"cutter_jammed": True}, PrinterState.ERROR),
    ],
    ids=["cover open", "no paper", "cutter jammed"],
)
def test_a_stopped_printer_is_asked_first_and_gets_nothing(
    sensors: dict[str, float], state: PrinterState
) -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way) as till:
        printer.machine.sense(**sensors)
        job = till.wait(till.print(top_up()), HELD)
        assert (job.last_status, job.bytes_sent) == (state, 0)

        printer.machine.sense(cutter_jammed=False)
        printer.machine.new_roll()
        till.wait(job.id, PRINTED)

        assert len(printer.slips) == 1


def test_paper_that_ends_in_mid_slip_is_waited_for() -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way) as till:
        printer.machine.sense(paper_dots=300)
        job_id = till.print(settlement())
        till.wait_for_status(PrinterState.PAPER_OUT)
        assert till.job(job_id).state is JobState.SENDING

        printer.machine.new_roll()
        job = till.wait(job_id, PRINTED, UNKNOWN)

        assert (job.state, job.level) == (PRINTED, PrintLevel.PRINTED)
        assert len(printer.slips) == 1


def test_a_reset_in_mid_slip_asks_the_cashier_and_prints_nothing_again() -> None:
    with (
        EmulatedPrinter(Faults(reset_after_bytes=400)) as printer,
        Till.over(printer.way) as till,
    ):
        job = till.wait(till.print(balance()), UNKNOWN, PRINTED, HELD)
        assert job.state is UNKNOWN

        printer.mend()
        later = till.wait(till.print(top_up()), PRINTED)

        assert till.job(job.id).state is UNKNOWN
        assert later.level is PrintLevel.PRINTED
        assert [slip.codes for slip in printer.slips][-1] == [QR_URL]


def test_a_printer_that_stops_reading_is_left_as_a_question() -> None:
    stalls = Faults(stop_reading_after_bytes=200)
    with EmulatedPrinter(stalls) as printer, Till.over(printer.way) as till:
        job = till.wait(till.print(balance()), UNKNOWN, PRINTED, HELD)

        assert job.state is UNKNOWN


def test_late_answers_and_chatter_are_nobody_elses_answer() -> None:
    chatter = bytes((0x10, 0x00, 0x00, 0x0F)) * 3
    faults = Faults(answers_after_s=0.05, chatter_at_connect=chatter)
    with EmulatedPrinter(faults) as printer, Till.over(printer.way) as till:
        job = till.wait(till.print(balance()), PRINTED, UNKNOWN, HELD)

        assert job.level is PrintLevel.PRINTED


def test_a_picture_left_half_sent_does_not_eat_the_next_slip() -> None:
    faults = Faults(reset_after_bytes=3000)
    with EmulatedPrinter(faults) as printer, Till.over(printer.way, "raster-80") as till:
        till.wait(till.print(balance()), UNKNOWN)
        printer.mend()
        till.wait(till.print(top_up()), PRINTED)

        assert printer.machine.wait_until_idle()
        assert printer.slips[-1].codes == [QR_URL]


def test_the_drawer_opens_at_once_or_not_at_all() -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way) as till:
        till.wait(till.print(drawer_pulse("operation:7")), PRINTED)
        late = till.print(drawer_pulse("operation:6"), age=timedelta(seconds=20))
        till.wait(late, JobState.SKIPPED)

        assert printer.machine.wait_until_idle()
        assert len(printer.machine.kicks) == 1
        assert printer.slips == []


def test_a_drawer_pulse_is_never_tried_again() -> None:
    refuses = Faults(accepts="refuses")
    with EmulatedPrinter(refuses) as printer, Till.over(printer.way) as till:
        job = till.wait(till.print(drawer_pulse("operation:7")), JobState.SKIPPED)

        assert job.attempts == 1


def test_a_printer_without_a_drawer_says_so_and_goes_on() -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way, "sunmi-v2") as till:
        pulse = till.wait(till.print(drawer_pulse("operation:7")), JobState.SKIPPED)
        till.wait(till.print(top_up()), PRINTED)

        assert pulse.last_error == "this printer opens no drawer"
        assert printer.machine.kicks == []


def test_an_old_balance_asks_before_it_prints() -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way) as till:
        old = till.print(balance(), age=timedelta(minutes=11))
        till.wait(old, JobState.STALE)
        assert printer.slips == []

        assert till.spool.retry(old, till.job(old).created_at, by=1)
        till.worker.notify()
        till.wait(old, PRINTED)


def test_slips_held_for_a_dead_printer_come_out_in_order() -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way) as till:
        printer.machine.sense(cover_open=True)
        jobs = [till.print(make()) for make in (top_up, settlement, printer_check)]
        till.wait(jobs[0], HELD)
        printer.machine.sense(cover_open=False)
        till.worker.notify()
        for job_id in jobs:
            till.wait(job_id, PRINTED)

        printed = [change.job_id for change in till.changes if change.job_state is PRINTED]
        assert printed == jobs
        assert len(printer.slips) == 3


def test_a_slow_printer_with_a_small_memory_gets_its_slip_whole() -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way, "raster-80") as till:
        printer.machine.dots_per_s = 4000
        printer.machine.buffer_bytes = 4096
        job = till.wait(till.print(balance()), PRINTED, UNKNOWN, HELD)

        assert (job.state, job.level) == (PRINTED, PrintLevel.PROCESSED)
        assert printer.slips[0].codes == [QR_URL]


def test_a_printer_that_is_left_finishes_the_slip_under_way_and_begins_no_other() -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way) as till:
        printer.machine.dots_per_s = 2000
        first, second = till.print(settlement()), till.print(balance())
        till.wait(first, JobState.SENDING, PRINTED)

        till.worker.finish()

        assert till.job(first).state is PRINTED
        assert till.job(second).state is JobState.QUEUED


def test_an_automatic_status_tells_of_the_cover_while_the_slip_is_sent() -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way, "raster-80") as till:
        printer.machine.automatic_status = True
        printer.machine.buffer_bytes = 4096
        printer.machine.dots_per_s = 2000
        job_id = till.print(balance())
        till.wait(job_id, JobState.SENDING)
        printer.machine.sense(cover_open=True)
        till.wait_for_status(PrinterState.COVER)
        printer.machine.sense(cover_open=False)

        assert till.wait(job_id, PRINTED, UNKNOWN).state is PRINTED
        assert len(printer.slips) == 1


@pytest.mark.parametrize("lose_buffer", [True, False], ids=["buffer lost", "buffer kept"])
def test_a_power_cut_in_mid_slip_asks_and_prints_nothing_again(*, lose_buffer: bool) -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way) as till:
        printer.machine.sense(paper_dots=200)
        job_id = till.print(balance())
        till.wait_for_status(PrinterState.PAPER_OUT)
        printer.lose_power(lose_buffer=lose_buffer)
        printer.machine.new_roll()
        assert till.wait(job_id, PRINTED, UNKNOWN, HELD).state is UNKNOWN

        till.wait(till.print(top_up()), PRINTED)
        printed = [code for slip in printer.slips for code in slip.codes]
        assert printed.count(QR_URL) == (1 if lose_buffer else 2)


@pytest.mark.parametrize(
    "habit",
    [{"wakes_double_byte": True, "double_byte": True}, {"forgets_page_with_font": True}],
    ids=["wakes in double-byte mode", "forgets the page with the font"],
)
def test_a_printer_with_bad_habits_prints_every_letter_right(habit: dict[str, bool]) -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way, "generic-80") as till:
        for name, value in habit.items():
            setattr(printer.machine.modes, name, value)
        till.wait(till.print(printer_check()), PRINTED)

        letters = "€ à è é ì ò ù ç ã õ â ê ó ú ñ"
        assert [line.strip() for line in printer.slips[0].text].count(letters) == 3


class SlowName:
    """A printer whose name is looked up for a while before it can be called."""

    def __init__(self, way: Way) -> None:
        self._way = way
        self.is_called, self.answers = Event(), Event()

    def open(self, timeouts: Timeouts) -> Line:
        self.is_called.set()
        assert self.answers.wait(PATIENCE_S)
        return self._way.open(timeouts)


def test_a_printer_that_is_left_while_it_is_called_prints_nothing_that_the_next_one_has() -> None:
    with EmulatedPrinter() as printer:
        name = SlowName(printer.way)
        before = Till(EscPosDevice(name, impatient("epson-tm-t20iii")))
        with before:
            job_id = before.print(top_up())
            assert name.is_called.wait(PATIENCE_S)
            before.worker.finish(timeout_s=0.1)

            with Till.over(printer.way, spool=before.spool) as after:
                assert after.wait(job_id, PRINTED, UNKNOWN).state is PRINTED
                name.answers.set()
                before.worker.stop()
                after.wait(after.print(balance()), PRINTED)

        assert before.job(job_id).state is PRINTED
        assert len(printer.slips) == 2


def test_a_slip_that_somebody_else_took_meanwhile_is_not_sent() -> None:
    with EmulatedPrinter() as printer:
        name = SlowName(printer.way)
        with Till(EscPosDevice(name, impatient("epson-tm-t20iii"))) as till:
            job_id = till.print(top_up())
            assert name.is_called.wait(PATIENCE_S)
            till.spool.recover(datetime.now(UTC))
            assert till.spool.claim("receipt", "another", datetime.now(UTC), datetime.now(UTC))
            name.answers.set()
            till.worker.finish()

        assert till.job(job_id).lease_owner == "another"
        assert printer.slips == []


def test_a_drawer_whose_printer_answers_too_late_stays_shut() -> None:
    with EmulatedPrinter() as printer:
        name = SlowName(printer.way)
        with Till(EscPosDevice(name, impatient("generic-80"))) as till:
            lifetime = EXPIRES_AFTER[SlipKind.DRAWER]
            job_id = till.print(drawer_pulse("operator:1"), age=lifetime - timedelta(seconds=2))
            assert name.is_called.wait(PATIENCE_S)
            till.let_it_work(lambda: lapsed(till.job(job_id)))
            name.answers.set()
            job = till.wait(job_id, JobState.SKIPPED, PRINTED)

        assert (job.state, job.sha256) == (JobState.SKIPPED, "")
        assert printer.machine.kicks == []


def lapsed(job: PrintJob) -> bool:
    assert job.expires_at is not None
    return datetime.now(UTC) > job.expires_at


def test_a_till_that_closes_while_it_calls_the_printer_begins_no_slip() -> None:
    with EmulatedPrinter() as printer:
        name = SlowName(printer.way)
        with Till(EscPosDevice(name, impatient("epson-tm-t20iii"))) as till:
            job_id = till.print(top_up())
            assert name.is_called.wait(PATIENCE_S)
            till.worker.stop(timeout_s=0.1)
            name.answers.set()
            till.worker.stop()

        assert till.job(job_id).state is HELD
        assert printer.slips == []
