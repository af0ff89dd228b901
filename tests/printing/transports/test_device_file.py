"""A printer that is a file."""

from __future__ import annotations

import contextlib
import errno
import os
import pty
import tty
from pathlib import Path
from threading import Timer

import pytest

from pos_app.printing.profile import Timeouts
from pos_app.printing.transports.device_file import FileWay
from pos_app.printing.transports.line import LineBrokenError, NotReachableError
from tests.waiting import PATIENCE_S

TIMES = Timeouts()


def test_a_plain_file_collects_slip_after_slip(tmp_path: Path) -> None:
    way = FileWay(tmp_path / "slips.bin")
    for slip in (b"first", b"second"):
        line = way.open(TIMES)
        assert line.write(slip, 1.0) == len(slip)
        assert line.read(0.01) == b""
        assert line.finish(1.0)
        line.close()

    assert way.path.read_bytes() == b"firstsecond"


def test_a_device_answers() -> None:
    printer, device = pty.openpty()
    tty.setraw(device)
    line = FileWay(Path(os.ttyname(device))).open(TIMES)

    assert line.answers
    assert line.read(0.01) == b""
    line.write(b"hello", 1.0)
    assert os.read(printer, 5) == b"hello"
    os.write(printer, b"\x12")
    assert line.read(1.0) == b"\x12"
    assert not line.finish(0.1)
    line.close()
    os.close(device)
    os.close(printer)


def test_a_device_is_let_go_when_it_has_taken_the_last_bytes() -> None:
    printer, device = pty.openpty()
    tty.setraw(device)
    line = FileWay(Path(os.ttyname(device))).open(TIMES)
    while line.write(bytes(4096), 0.05):
        pass
    happened: list[str] = []
    taking = Timer(0.2, take_all, (printer, happened))
    taking.start()

    line.finish(PATIENCE_S)
    happened.append("let go")

    line.close()
    os.close(device)
    taking.join()
    os.close(printer)
    assert happened == ["takes", "let go"]


def take_all(printer: int, happened: list[str]) -> None:
    """Be a printer that goes on after a while."""
    happened.append("takes")
    with contextlib.suppress(OSError):
        while os.read(printer, 4096):
            pass


def test_a_device_that_was_unplugged_is_noticed() -> None:
    printer, device = pty.openpty()
    tty.setraw(device)
    line = FileWay(Path(os.ttyname(device))).open(TIMES)
    os.close(device)
    os.close(printer)

    with pytest.raises(LineBrokenError):
        line.write(b"hello", 1.0)
    with pytest.raises(LineBrokenError):
        line.read(1.0)
    line.close()


def test_a_missing_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(NotReachableError, match="No such file"):
        FileWay(tmp_path / "nowhere" / "lp0").open(TIMES)


def test_a_device_that_another_program_has_open_is_busy_and_not_switched_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def taken(*_: object) -> int:
        raise OSError(errno.EBUSY, "Device or resource busy")

    monkeypatch.setattr(os, "open", taken)

    with pytest.raises(NotReachableError) as caught:
        FileWay(tmp_path / "lp0").open(TIMES)

    assert caught.value.busy


def test_a_full_device_is_no_printed_slip() -> None:
    line = FileWay(Path("/dev/full")).open(TIMES)
    with pytest.raises(LineBrokenError, match="No space"):
        line.write(b"slip", 1.0)
    line.close()


def test_a_pipe_is_no_printer_and_nobody_waits_at_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "lp7")

    with pytest.raises(NotReachableError, match="pipe"):
        FileWay(tmp_path / "lp7").open(Timeouts())
