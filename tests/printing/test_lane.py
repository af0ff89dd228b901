"""The printer's thread goes on whatever happens around it."""

from __future__ import annotations

import logging
from threading import Event
from typing import TYPE_CHECKING, cast

import pytest

from pos_app.printing import lane, persistence
from pos_app.printing.device import Prepared, Watch
from pos_app.printing.escpos_device import EscPosDevice
from pos_app.printing.outcome import Delivered, NothingSent, Outcome, Uncertain
from pos_app.printing.paper_device import NullDevice, PaperDevice
from pos_app.printing.printer_state import PrinterState, Status
from pos_app.printing.profile import Timeouts
from pos_app.services.print_queue import UNDRAWABLE, JobState, PrintLevel, PrintSpool
from pos_app.services.slips.drawer import drawer_pulse
from tests.printing.emulator.server import EmulatedPrinter
from tests.printing.memory_spool import MemorySpool
from tests.printing.sample_slips import balance, top_up
from tests.printing.till import Till, impatient
from tests.waiting import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.printing.device import Device
    from pos_app.printing.worker import QueueChange
    from pos_app.services.print_queue import PrintJob


class BusySpool:
    """A queue whose store is out of reach for the first calls of one kind."""

    def __init__(self, method: str, times: int) -> None:
        self._spool = MemorySpool()
        self._method = method
        self._times = times

    def __getattr__(self, name: str) -> Callable[..., object]:
        method: Callable[..., object] = getattr(self._spool, name)
        if name != self._method:
            return method

        def fail_at_first(*args: object, **named: object) -> object:
            self._times -= 1
            if self._times >= 0:
                raise OSError("the store is busy")
            return method(*args, **named)

        return fail_at_first


class BrokenLine:
    """A printer whose line breaks under every job."""

    def after_a_crash(self) -> None:
        """It is as broken afterwards as before."""

    def prepare(self, job: PrintJob) -> Prepared:
        return Prepared(job.id.encode())

    def deliver(self, prepared: Prepared, watch: Watch) -> Outcome:
        watch.before_first_byte()
        return Uncertain(Status(PrinterState.OFFLINE), f"lost {len(prepared.payload)} bytes")


class DeadPrinter(BrokenLine):
    """A printer whose line breaks before the first byte, though it was said to leave."""

    def deliver(self, prepared: Prepared, watch: Watch) -> Outcome:
        watch.before_first_byte()
        return NothingSent(Status(PrinterState.OFFLINE), f"{len(prepared.payload)} bytes stayed")


class BreaksOnce(BrokenLine):
    """A printer whose line breaks under the first job only."""

    def __init__(self) -> None:
        self._is_mended = False

    def deliver(self, prepared: Prepared, watch: Watch) -> Outcome:
        if self._is_mended:
            watch.before_first_byte()
            return Delivered(PrintLevel.PRINTED, Status(PrinterState.READY))
        self._is_mended = True
        return super().deliver(prepared, watch)


def test_a_slip_on_a_broken_line_asks_and_a_drawer_does_not() -> None:
    with Till(BrokenLine()) as till:
        slip = till.wait(till.print(balance()), JobState.UNKNOWN)
        pulse = till.wait(till.print(drawer_pulse("operator:1", "moneta")), JobState.SKIPPED)

    assert (slip.attempts, pulse.attempts) == (1, 1)
    assert pulse.sha256  # it may have opened, and the record can say so


class DeadLine(BrokenLine):
    """A printer that does not answer before the till closes."""

    def __init__(self) -> None:
        self.is_called = Event()

    def deliver(self, prepared: Prepared, watch: Watch) -> Outcome:
        del prepared
        self.is_called.set()
        watch.give_up.wait()
        return NothingSent(Status(PrinterState.OFFLINE), "nobody answers")


def test_a_till_that_closes_its_store_under_a_dead_printer_complains_of_nothing() -> None:
    device, spool = DeadLine(), cast("PrintSpool", BusySpool("held", 99))
    with Till(device, spool) as till:
        till.print(balance())
        assert device.is_called.wait(PATIENCE_S)


@pytest.mark.logs(logging.ERROR)
def test_a_store_that_is_busy_for_a_moment_only_delays_a_slip() -> None:
    spool = cast("PrintSpool", BusySpool("claim", 1))
    with Till(NullDevice(), spool) as till:
        till.wait(till.print(balance()), JobState.PRINTED)


def test_a_store_that_is_busy_when_a_slip_begins_keeps_it_for_a_moment_only() -> None:
    shown: list[bytes] = []
    spool = cast("PrintSpool", BusySpool("sending", 2))
    with Till(PaperDevice(impatient("generic-58"), shown.append), spool) as till:
        job = till.wait(till.print(balance()), JobState.PRINTED)
        pulse = till.wait(till.print(drawer_pulse("operator:1", "moneta")), JobState.PRINTED)

    assert (len(shown), job.attempts, pulse.attempts) == (1, 1, 1)


@pytest.mark.logs(logging.ERROR)
@pytest.mark.parametrize(
    ("device", "method", "after"),
    [
        (NullDevice(), "printed", JobState.PRINTED),
        (BrokenLine(), "unknown", JobState.UNKNOWN),
        (DeadPrinter(), "held", JobState.HELD),
    ],
    ids=["printed", "uncertain", "nothing sent"],
)
def test_an_ending_that_the_store_did_not_take_is_written_without_a_new_start(
    device: Device, method: str, after: JobState, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(persistence, "_PAUSE_S", 0.01)
    monkeypatch.setattr(lane, "OWED_S", 0.05)
    with Till(device, cast("PrintSpool", BusySpool(method, 9))) as till:
        job_id = till.print(balance())
        job = till.wait(job_id, after)

    assert job.attempts == 1
    [*_, told] = [change.job_state for change in till.changes if change.job_id == job_id]
    assert told is after


@pytest.mark.logs(logging.ERROR)
def test_an_ending_that_the_store_never_takes_holds_up_no_other_slip(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(persistence, "_PAUSE_S", 0.01)
    monkeypatch.setattr(lane, "OWED_S", 0.05)
    spool = BusySpool("unknown", 10**9)
    with Till(BreaksOnce(), cast("PrintSpool", spool)) as till:
        first = till.print(balance())
        till.wait(first, JobState.SENDING)
        till.wait(till.print(top_up()), JobState.PRINTED)

    assert till.job(first).state is JobState.SENDING


class Undrawable(NullDevice):
    """A printer for which no slip can be laid out."""

    def prepare(self, job: PrintJob) -> Prepared:
        raise RuntimeError(f"{job.kind} does not fit")


@pytest.mark.logs(logging.ERROR)
def test_a_slip_that_cannot_be_laid_out_waits_says_why_and_then_asks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(lane, "LADDER_S", (0.1,))
    with Till(Undrawable()) as till:
        job_id = till.print(top_up())
        waits = till.wait(job_id, JobState.HELD, JobState.STALE)
        asks = till.wait(job_id, JobState.STALE)

    for job in (waits, asks):
        assert (job.last_status, job.last_error) == (
            UNDRAWABLE,
            "RuntimeError('top_up does not fit')",
        )
    assert asks.attempts == lane.LAYOUT_TRIES


@pytest.mark.logs(logging.ERROR)
def test_a_pulse_that_cannot_be_prepared_is_given_up() -> None:
    with Till(Undrawable()) as till:
        till.wait(till.print(drawer_pulse("operator:1", "moneta")), JobState.SKIPPED)


def test_a_printed_slip_is_written_down_even_if_the_store_is_busy_then() -> None:
    shown: list[bytes] = []
    spool = cast("PrintSpool", BusySpool("printed", 2))
    with Till(PaperDevice(impatient("generic-58"), shown.append), spool) as till:
        till.wait(till.print(balance()), JobState.PRINTED)

    assert len(shown) == 1


@pytest.mark.logs(logging.ERROR)
def test_a_printed_slip_that_cannot_be_written_down_is_a_question_and_not_a_second_slip() -> None:
    shown: list[bytes] = []
    spool = cast("PrintSpool", BusySpool("printed", 99))
    with Till(PaperDevice(impatient("generic-58"), shown.append), spool) as till:
        job_id = till.print(balance())
        till.let_it_work(lambda: bool(shown))
    with Till(PaperDevice(impatient("generic-58"), shown.append), spool) as next_day:
        assert next_day.job(job_id).state is JobState.UNKNOWN

    assert len(shown) == 1


@pytest.mark.logs(logging.ERROR)
def test_a_store_that_is_busy_while_a_slip_comes_out_does_not_disturb_it() -> None:
    spool = cast("PrintSpool", BusySpool("bytes_sent", 99))
    with EmulatedPrinter() as printer:
        printer.machine.buffer_bytes = 128
        printer.machine.dots_per_s = 500
        patient = impatient("epson-tm-t20iii", Timeouts(confirm_s=10))
        with Till(EscPosDevice(printer.way, patient), spool) as till:
            till.wait(till.print(top_up()), JobState.PRINTED, JobState.UNKNOWN, JobState.HELD)

        assert [len(slip.cuts) for slip in printer.slips] == [1]
        assert [job.state for job in spool.recent(1)] == [JobState.PRINTED]


class Stumbling(BrokenLine):
    """A device whose driver has a fault, before or after the first byte."""

    def __init__(self, *, has_begun: bool) -> None:
        self._has_begun = has_begun
        self.may_have_broken_off = False

    def after_a_crash(self) -> None:
        self.may_have_broken_off = True

    def deliver(self, prepared: Prepared, watch: Watch) -> Outcome:
        if self._has_begun:
            watch.before_first_byte()
        raise RuntimeError(f"the driver stumbles over {len(prepared.payload)} bytes")


@pytest.mark.logs(logging.ERROR)
@pytest.mark.parametrize(("has_begun", "after"), [(True, JobState.UNKNOWN), (False, JobState.HELD)])
def test_a_driver_that_stumbles_leaves_a_question_or_a_slip_that_waits(
    after: JobState, *, has_begun: bool
) -> None:
    device = Stumbling(has_begun=has_begun)
    with Till(device) as till:
        job = till.wait(till.print(balance()), after)

    assert "stumbles" in job.last_error
    assert device.may_have_broken_off is has_begun


@pytest.mark.logs(logging.ERROR)
def test_a_slip_that_cannot_be_drawn_stops_no_other_slip() -> None:
    shown: list[bytes] = []

    def show(picture: bytes) -> None:
        shown.append(picture)
        if len(shown) == 1:
            raise RuntimeError("the screen is gone")

    with Till(PaperDevice(impatient("generic-58"), show)) as till:
        till.print(balance())
        later = till.print(top_up())
        till.wait(later, JobState.PRINTED)


@pytest.mark.logs(logging.ERROR)
def test_a_listener_in_trouble_stops_no_slip() -> None:
    till = Till(NullDevice())

    def listen(change: QueueChange) -> None:
        raise RuntimeError(change.printer_id)

    till.worker._on_change = listen
    with till:
        job_id = till.print(balance())
        till.let_it_work(lambda: till.job(job_id).state is JobState.PRINTED)
