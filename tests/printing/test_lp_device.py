"""Slips through the system's print service, played by two scripts in its place."""

from __future__ import annotations

import stat
import time
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from pos_app.desktop.till_printer import CLOSING_TIME_S
from pos_app.printing.lp_device import LpDevice
from pos_app.printing.printer_state import PrinterState
from pos_app.printing.rendering import render
from pos_app.services.print_queue import JobState, PrintLevel
from pos_app.services.slips.drawer import drawer_pulse
from tests.printing.reading.job import read_job
from tests.printing.sample_slips import QR_URL, balance
from tests.printing.till import Till, impatient
from tests.waiting import in_time

ENDED = (JobState.PRINTED, JobState.UNKNOWN, JobState.HELD)
PROFILE = impatient("generic-80")


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the service's commands, and nothing else to be found on the PATH but tools."""
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return tmp_path


def command(service: Path, name: str, script: str) -> None:
    path = service / name
    path.write_text(f"#!/bin/sh\ncd {service}\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def test_the_bytes_reach_the_service_as_they_are_and_the_slip_is_seen_off(service: Path) -> None:
    command(
        service, "lp", 'echo "$@" > asked; cat > printed; echo "request id is Cassa-7 (1 file)"'
    )
    command(service, "lpstat", '[ -f looked ] || echo "Cassa-7 till 812"; touch looked')
    with Till(LpDevice("Cassa", PROFILE)) as till:
        job = till.wait(till.print(balance()), *ENDED)

    assert (job.state, job.level) == (JobState.PRINTED, PrintLevel.HANDED_OVER)
    assert (service / "printed").read_bytes() == render(balance(), PROFILE)
    assert read_job((service / "printed").read_bytes()).codes == [QR_URL]
    assert (service / "asked").read_text(encoding="utf-8") == "-d Cassa -o raw -t slip\n"


def test_a_printer_without_a_drawer_is_not_asked_for_one(service: Path) -> None:
    command(service, "lp", "touch asked")
    with Till(LpDevice("Cassa", impatient("sunmi-v2"))) as till:
        till.wait(till.print(drawer_pulse("operation:7")), JobState.SKIPPED)

    assert not (service / "asked").exists()


def test_a_queue_that_the_service_does_not_know_holds_the_slip(service: Path) -> None:
    command(service, "lp", 'echo "lp: The printer or class does not exist." >&2; exit 1')
    with Till(LpDevice("Cassa", PROFILE)) as till:
        job = till.wait(till.print(balance()), *ENDED)

    assert (job.state, job.last_status) == (JobState.HELD, PrinterState.OFFLINE)
    assert "does not exist" in job.last_error


def test_a_command_that_was_ended_from_outside_may_have_handed_the_slip_over(service: Path) -> None:
    command(service, "lp", "cat > printed; kill -TERM $$")
    with Till(LpDevice("Cassa", PROFILE)) as till:
        job = till.wait(till.print(balance()), *ENDED)

    assert job.state is JobState.UNKNOWN


def test_a_machine_without_the_service_holds_the_slip(
    service: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(service))
    with Till(LpDevice("Cassa", PROFILE)) as till:
        job = till.wait(till.print(balance()), *ENDED)

    assert job.state is JobState.HELD


def test_a_till_that_closes_while_the_service_holds_the_slip_asks(service: Path) -> None:
    command(service, "lp", 'cat > printed; echo "request id is Cassa-7 (1 file)"')
    command(service, "lpstat", 'echo "Cassa-7 till 812"')
    with Till(LpDevice("Cassa", PROFILE)) as till:
        job_id = till.print(balance())
        till.wait_for_status(PrinterState.BUSY)

    assert till.job(job_id).state is JobState.UNKNOWN


HOLDS = 'cat > printed; echo "request id is Cassa-7 (1 file)"'
LISTS_UNTIL_CANCELLED = '[ -f cancelled ] || echo "Cassa-7 till 812"'


def test_a_drawer_that_the_service_could_not_open_in_time_never_opens_later(service: Path) -> None:
    command(service, "lp", HOLDS)
    command(service, "lpstat", LISTS_UNTIL_CANCELLED)
    command(service, "cancel", 'echo "$@" > cancelled')
    began = time.monotonic()
    with Till(LpDevice("Cassa", PROFILE)) as till:
        pulse = till.print(drawer_pulse("operation:7"), age=timedelta(seconds=3))
        job = till.wait(pulse, JobState.SKIPPED)

    assert (service / "cancelled").read_text(encoding="utf-8") == "Cassa-7\n"
    assert job.sha256, "the record says that it may have opened"
    assert time.monotonic() - began < PROFILE.timeouts.paper_s / 2


def test_a_slip_asked_about_is_left_to_no_service_that_would_print_it_beside_its_copy(
    service: Path,
) -> None:
    command(service, "lp", HOLDS)
    command(service, "lpstat", LISTS_UNTIL_CANCELLED)
    command(service, "cancel", 'echo "$@" > cancelled')
    short = msgspec.structs.replace(PROFILE.timeouts, paper_s=1)
    with Till(LpDevice("Cassa", msgspec.structs.replace(PROFILE, timeouts=short))) as till:
        till.wait(till.print(balance()), JobState.UNKNOWN)

    assert (service / "cancelled").read_text(encoding="utf-8") == "Cassa-7\n"


def test_a_slip_that_went_to_the_printer_at_the_last_moment_is_not_asked_about(
    service: Path,
) -> None:
    command(service, "lp", HOLDS)
    command(service, "lpstat", LISTS_UNTIL_CANCELLED)
    command(service, "cancel", "touch cancelled; echo 'already completed' >&2; exit 1")
    short = msgspec.structs.replace(PROFILE.timeouts, paper_s=1)
    with Till(LpDevice("Cassa", msgspec.structs.replace(PROFILE, timeouts=short))) as till:
        job = till.wait(till.print(balance()), *ENDED)

    assert (job.state, job.level) == (JobState.PRINTED, PrintLevel.HANDED_OVER)


def is_over(service: Path) -> bool:
    """Whether what the command started, which noted its number, has ended."""
    process = Path("/proc", (service / "number").read_text(encoding="utf-8").strip(), "stat")
    return not process.exists() or " Z " in process.read_text(encoding="utf-8")


HANGS = "sleep 60 & echo $! > number.new; mv number.new number; wait"


def test_a_service_that_hangs_is_left_when_the_till_closes_and_prints_nothing_later(
    service: Path,
) -> None:
    command(service, "lp", HANGS)
    with Till(LpDevice("Cassa", PROFILE)) as till:
        job_id = till.print(balance())
        assert in_time((service / "number").exists)
        began = time.monotonic()
        till.worker.stop()
        took_s = time.monotonic() - began

    assert till.job(job_id).state is JobState.UNKNOWN
    assert took_s < CLOSING_TIME_S
    assert in_time(lambda: is_over(service), 1)


@pytest.mark.parametrize(
    ("lp", "lpstat"),
    [
        pytest.param(HOLDS, HANGS, id="its list hangs"),
        pytest.param(
            f"touch number; sleep 0.1; {HOLDS}", LISTS_UNTIL_CANCELLED, id="slow for a moment"
        ),
    ],
)
def test_the_slip_of_a_closing_till_is_taken_back_though_the_service_is_not_quick(
    service: Path, lp: str, lpstat: str
) -> None:
    command(service, "lp", lp)
    command(service, "lpstat", lpstat)
    command(service, "cancel", 'echo "$@" > cancelled')
    with Till(LpDevice("Cassa", PROFILE)) as till:
        job_id = till.print(balance())
        assert in_time((service / "number").exists)

    assert (service / "cancelled").read_text(encoding="utf-8") == "Cassa-7\n"
    assert till.job(job_id).state is JobState.UNKNOWN


def test_a_service_that_gives_no_number_gets_an_honest_word(service: Path) -> None:
    command(service, "lp", "cat > printed")
    with Till(LpDevice("Cassa", PROFILE)) as till:
        job = till.wait(till.print(balance()), *ENDED)

    assert job.level is PrintLevel.SENT
