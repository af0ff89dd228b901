"""A printer on a serial port, with a pseudo-terminal for the cable."""

from __future__ import annotations

import os
import pty
import time
import tty
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from pos_app.printing.escpos_device import EscPosDevice
from pos_app.printing.profile import Timeouts
from pos_app.printing.transports.line import NotReachableError
from pos_app.printing.transports.serial_port import SerialWay
from pos_app.services.print_queue import JobState, PrintLevel
from tests.printing.reading.job import read_job
from tests.printing.sample_slips import QR_URL, balance
from tests.printing.till import Till, impatient
from tests.waiting import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Iterator

TIMES = Timeouts()


@pytest.fixture
def cable() -> Iterator[tuple[int, Path]]:
    printer, port = pty.openpty()
    tty.setraw(port)
    yield printer, Path(os.ttyname(port))
    os.close(port)
    os.close(printer)


def test_bytes_go_both_ways(cable: tuple[int, Path]) -> None:
    printer, path = cable
    line = SerialWay(path, 9600).open(TIMES)

    assert line.write(b"hello", 1.0) == 5
    assert os.read(printer, 5) == b"hello"
    os.write(printer, b"\x12")
    assert line.read(1.0) == b"\x12"
    assert not line.finish(0.2)
    line.close()


def test_a_whole_slip_goes_through_the_port(cable: tuple[int, Path]) -> None:
    printer, path = cable
    came = bytearray()

    def listen() -> None:
        while not came.endswith(b"\x1dV\x42\x00"):
            came.extend(os.read(printer, 4096))

    paper = Thread(target=listen, daemon=True)
    paper.start()
    with Till(EscPosDevice(SerialWay(path), impatient("star-mc-print3"))) as till:
        job = till.wait(till.print(balance()), JobState.PRINTED, JobState.UNKNOWN, JobState.HELD)
    paper.join(5)

    assert (job.state, job.level) == (JobState.PRINTED, PrintLevel.SENT)
    assert read_job(bytes(came)).codes == [QR_URL]


def test_a_port_belongs_to_one_till(cable: tuple[int, Path]) -> None:
    _, path = cable
    line = SerialWay(path).open(TIMES)
    with pytest.raises(NotReachableError):
        SerialWay(path).open(TIMES)
    line.close()


def test_a_stopped_printer_does_not_keep_the_till_waiting_at_the_end(
    cable: tuple[int, Path],
) -> None:
    _, path = cable
    line = SerialWay(path).open(TIMES)
    while line.write(b"x" * 4096, 0.05):
        pass

    began = time.monotonic()
    line.close()
    assert time.monotonic() - began < PATIENCE_S / 2


@pytest.mark.parametrize("way", [SerialWay(Path("/dev/nowhere")), SerialWay(Path("/dev/null"), -1)])
def test_a_port_that_is_none_says_so(way: SerialWay) -> None:
    with pytest.raises(NotReachableError):
        way.open(TIMES)
