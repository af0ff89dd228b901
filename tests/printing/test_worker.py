"""What the till does when the printer does what printers do."""

from __future__ import annotations

from datetime import timedelta

import pytest

from pos_app.printing.printer_state import PrinterState
from pos_app.services.print_queue import JobState, PrintLevel
from pos_app.services.slips.drawer import drawer_pulse
from tests.printing.emulator.server import EmulatedPrinter, Faults
from tests.printing.outcomes import HELD, PRINTED, UNKNOWN
from tests.printing.sample_slips import QR_URL, balance, printer_check, top_up
from tests.printing.till import Till


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


def test_late_answers_and_chatter_are_nobody_elses_answer() -> None:
    chatter = bytes((0x10, 0x00, 0x00, 0x0F)) * 3
    faults = Faults(answers_after_s=0.05, chatter_at_connect=chatter)
    with EmulatedPrinter(faults) as printer, Till.over(printer.way) as till:
        job = till.wait(till.print(balance()), PRINTED, UNKNOWN, HELD)

        assert job.level is PrintLevel.PRINTED


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


def test_a_slow_printer_with_a_small_memory_gets_its_slip_whole() -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way, "raster-80") as till:
        printer.machine.dots_per_s = 4000
        printer.machine.buffer_bytes = 4096
        job = till.wait(till.print(balance()), PRINTED, UNKNOWN, HELD)

        assert (job.state, job.level) == (PRINTED, PrintLevel.PROCESSED)
        assert printer.slips[0].codes == [QR_URL]


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
