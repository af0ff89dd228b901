"""How often a printer is tried that cannot print."""

from __future__ import annotations

from itertools import count

from pos_app.printing.backoff import LADDER_S, Backoff
from pos_app.printing.printer_state import PrinterState, Status

BUSY = Status(PrinterState.BUSY)
OFF = Status(PrinterState.OFFLINE)


def test_a_stopped_printer_is_tried_less_and_less_often_and_never_given_up() -> None:
    backoff = Backoff()

    pauses = [backoff.after(PrinterState.COVER) for _ in range(8)]

    assert pauses == [*LADDER_S, 60.0, 60.0]


def test_a_printer_that_printed_is_tried_quickly_again() -> None:
    backoff = Backoff()
    for _ in range(5):
        backoff.after(PrinterState.OFFLINE)
    backoff.reset()

    assert backoff.after(PrinterState.OFFLINE) == LADDER_S[0]


def test_a_busy_printer_is_free_again_in_a_moment() -> None:
    assert 0 < Backoff().after(PrinterState.BUSY) <= 0.5


def test_a_printer_that_is_busy_for_too_long_is_off() -> None:
    seconds = count(0, 2)
    backoff = Backoff(lambda: float(next(seconds)))

    judged = [backoff.judge(BUSY) for _ in range(12)]

    assert judged[0] == BUSY
    assert judged[-1] == OFF
    assert judged == sorted(judged, key=judged.index)


def test_after_a_slip_a_printer_may_be_busy_again() -> None:
    seconds = count(0, 20)
    backoff = Backoff(lambda: float(next(seconds)))
    assert backoff.judge(BUSY) == OFF
    backoff.reset()

    assert backoff.judge(Status(PrinterState.COVER)).state is PrinterState.COVER
