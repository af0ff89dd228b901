"""The last byte of a slip arrives, whatever the printer is saying meanwhile."""

from __future__ import annotations

import pytest

from pos_app.printing.profile import Timeouts
from pos_app.printing.transports.line import LineBrokenError, NotReachableError
from pos_app.printing.transports.network import NetworkLine, NetworkWay
from tests.printing.emulator.server import EmulatedPrinter, Faults

TIMES = Timeouts(connect_s=0.5)
SLIP = bytes(26_207)


def send(line: NetworkLine, some: bytes) -> None:
    while some:
        some = some[line.write(some, 1.0) :]


def send_and_finish(line: NetworkLine, some: bytes) -> None:
    send(line, some)
    line.finish(1.0)


def test_nothing_is_lost_when_the_printers_chatter_stays_unread() -> None:
    chatter = bytes((0x10, 0x00, 0x00, 0x0F)) * 50
    with EmulatedPrinter(Faults(chatter_at_connect=chatter)) as printer:
        line = printer.way.open(TIMES)
        send(line, SLIP)
        took_all = line.finish(5.0)
        line.close()

        assert took_all
        assert printer.bytes_read == len(SLIP)


def test_a_printer_that_never_closes_is_not_waited_for_for_ever() -> None:
    with EmulatedPrinter(Faults(hangs_up_after_s=60)) as printer:
        line = printer.way.open(TIMES)
        send(line, b"x")

        assert not line.finish(0.2)
        line.close()


def test_a_reset_is_noticed_while_writing_or_at_the_end() -> None:
    with EmulatedPrinter(Faults(reset_after_bytes=3072)) as printer:
        line = printer.way.open(TIMES)
        with pytest.raises(LineBrokenError):
            send_and_finish(line, SLIP)
        line.close()


def test_a_closed_line_is_told_from_a_silent_one() -> None:
    with EmulatedPrinter() as printer:
        line = printer.way.open(TIMES)
        assert line.read(0.05) == b""
        printer.hang_up()
        with pytest.raises(LineBrokenError):
            line.read(1.0)
        line.close()


@pytest.mark.parametrize("accepts", ["refuses", "swallows"])
def test_a_printer_that_does_not_take_the_call_may_be_busy(accepts: str) -> None:
    faults = Faults(accepts="refuses" if accepts == "refuses" else "swallows")
    with EmulatedPrinter(faults) as printer, pytest.raises(NotReachableError) as caught:
        printer.way.open(TIMES)

    assert caught.value.busy


def test_a_name_that_nobody_knows_is_no_busy_printer() -> None:
    with pytest.raises(NotReachableError) as caught:
        NetworkWay("printer.invalid").open(TIMES)

    assert not caught.value.busy
