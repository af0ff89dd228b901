"""A printer that is off, stopped, or dies in the middle: nothing is lost and nothing comes twice."""

from __future__ import annotations

import msgspec
import pytest

from pos_app.printing.printer_state import PrinterState
from pos_app.printing.transports.network import NetworkWay
from pos_app.services.print_queue import JobState, PrintLevel
from tests.ports import HOST, free_port
from tests.printing.emulator.server import EmulatedPrinter, Faults
from tests.printing.outcomes import HELD, PRINTED, UNKNOWN
from tests.printing.sample_slips import QR_URL, balance, printer_check, settlement, top_up
from tests.printing.till import SHORT, Till


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


def test_a_picture_left_half_sent_does_not_eat_the_next_slip() -> None:
    faults = Faults(reset_after_bytes=3000)
    with EmulatedPrinter(faults) as printer, Till.over(printer.way, "raster-80") as till:
        till.wait(till.print(balance()), UNKNOWN)
        printer.mend()
        till.wait(till.print(top_up()), PRINTED)

        assert printer.machine.wait_until_idle()
        assert printer.slips[-1].codes == [QR_URL]


def test_a_picture_left_half_sent_is_not_forgotten_while_the_roll_is_changed() -> None:
    faults = Faults(reset_after_bytes=3000)
    with EmulatedPrinter(faults) as printer, Till.over(printer.way, "raster-80") as till:
        till.wait(till.print(balance()), UNKNOWN)
        printer.mend()
        printer.machine.sense(cover_open=True)
        job_id = till.print(top_up())
        till.wait(job_id, HELD)
        printer.machine.new_roll()
        till.worker.notify()
        till.wait(job_id, PRINTED)

        assert printer.machine.wait_until_idle()
        assert printer.slips[-1].codes == [QR_URL]


def test_a_printer_that_slept_is_given_the_usual_time_to_answer() -> None:
    patient = msgspec.structs.replace(SHORT, status_s=0.6, confirm_s=10)
    with (
        EmulatedPrinter(Faults(mute=True)) as printer,
        Till.over(printer.way, timeouts=patient) as till,
    ):
        job_id = till.print(balance())
        till.wait(job_id, HELD)
        printer.mend(Faults(answers_after_s=patient.status_s / 2))
        till.worker.notify()

        assert till.wait(job_id, PRINTED, UNKNOWN).state is PRINTED


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
