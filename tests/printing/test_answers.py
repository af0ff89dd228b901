"""What a printer says about itself, in the bytes of real ones."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.printing.answers import AnswerSorter, Automatic, Block, InLine, RealTime
from pos_app.printing.printer_state import PrinterState, Status, real_time_status

# DLE EOT 1, 2, 4 as a Bematech MP-2800 answers them.
REAL_PRINTER = {
    "ready": ((22, 18, 18), PrinterState.READY),
    "cover open": ((30, 54, 114), PrinterState.COVER),
    "no paper": ((30, 50, 114), PrinterState.PAPER_OUT),
    "drawer open": ((18, 18, 18), PrinterState.READY),
    "error": ((26, 82, 18), PrinterState.ERROR),
    "switched off line": ((26, 18, 18), PrinterState.OFFLINE),
}


@pytest.mark.parametrize(("answers", "state"), REAL_PRINTER.values(), ids=REAL_PRINTER.keys())
def test_a_printers_answers_are_read_as_its_manual_says(
    answers: tuple[int, int, int], state: PrinterState
) -> None:
    assert real_time_status(*answers).state is state


@pytest.mark.parametrize("inverted", [False, True], ids=["usual", "inverted"])
def test_a_roll_near_its_end_is_seen_in_either_dialect(*, inverted: bool) -> None:
    near_end, plenty = (18, 30) if inverted else (30, 18)

    low = real_time_status(18, 18, near_end, near_end_inverted=inverted)
    full = real_time_status(18, 18, plenty, near_end_inverted=inverted)

    assert low == Status(PrinterState.READY, paper_low=True)
    assert full == Status(PrinterState.READY, paper_low=False)


@pytest.mark.parametrize(
    ("four", "status"),
    [
        ((0x10, 0, 0, 0x0F), Status(PrinterState.READY, paper_low=False)),
        ((0x10, 0, 0x03, 0x0F), Status(PrinterState.READY, paper_low=True)),
        ((0x38, 0, 0, 0x0F), Status(PrinterState.COVER, paper_low=False)),
        ((0x18, 0, 0x0F, 0x0F), Status(PrinterState.PAPER_OUT, paper_low=True)),
        ((0x18, 0x08, 0, 0x0F), Status(PrinterState.ERROR, paper_low=False)),
        ((0x18, 0, 0, 0x0F), Status(PrinterState.OFFLINE, paper_low=False)),
    ],
    ids=["ready", "low", "cover", "paper", "cutter", "offline"],
)
def test_what_a_printer_says_by_itself_is_read_too(four: tuple[int, ...], status: Status) -> None:
    assert AnswerSorter().feed(bytes(four)) == [Automatic(status)]


STORY = (
    bytes((0x10, 0, 0, 0x0F))
    + b"\x16"
    + b"\x11"
    + b"7\x22aB1~\x00"
    + b"\x12\x13\x12"
    + b"\x00"
    + b"_TM-T20III\x00"
)
TOLD = [
    Automatic(Status(PrinterState.READY, paper_low=False)),
    RealTime(0x16),
    Block(b"7\x22aB1~"),
    RealTime(0x12),
    RealTime(0x12),
    InLine(0x00),
    Block(b"_TM-T20III"),
]


@given(st.lists(st.integers(1, len(STORY) - 1), max_size=6).map(sorted))
def test_answers_that_come_in_pieces_are_put_together(cuts: list[int]) -> None:
    sorter = AnswerSorter()
    edges = [0, *cuts, len(STORY)]
    pieces = [STORY[start:end] for start, end in itertools.pairwise(edges)]

    assert [answer for piece in pieces for answer in sorter.feed(piece)] == TOLD


@given(st.binary(max_size=300))
def test_noise_never_stops_the_sorter(noise: bytes) -> None:
    sorter = AnswerSorter()
    sorter.feed(noise)
    sorter.feed(bytes(200))

    assert RealTime(0x12) in sorter.feed(b"\x12")
