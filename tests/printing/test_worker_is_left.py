"""A printer is left while it is called or while it prints."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from threading import Event
from typing import TYPE_CHECKING

from pos_app.domain.slip_document import SlipKind
from pos_app.printing.escpos_device import EscPosDevice
from pos_app.services.print_queue import EXPIRES_AFTER, JobState
from pos_app.services.slips.drawer import drawer_pulse
from tests.printing.emulator.server import EmulatedPrinter
from tests.printing.outcomes import HELD, PRINTED, UNKNOWN
from tests.printing.sample_slips import balance, settlement, top_up
from tests.printing.till import Till, impatient
from tests.waiting import PATIENCE_S

if TYPE_CHECKING:
    from pos_app.printing.profile import Timeouts
    from pos_app.printing.transports.line import Line, Way
    from pos_app.services.print_queue import PrintJob


def test_a_printer_that_is_left_finishes_the_slip_under_way_and_begins_no_other() -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way) as till:
        printer.machine.dots_per_s = 2000
        first, second = till.print(settlement()), till.print(balance())
        till.wait(first, JobState.SENDING, PRINTED)

        till.worker.finish()

        assert till.job(first).state is PRINTED
        assert till.job(second).state is JobState.QUEUED


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
