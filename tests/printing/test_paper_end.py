"""A roll near its end: told by printers that are known to feel it, and never a reason to wait."""

from __future__ import annotations

import pytest

from pos_app.printing.printer_state import PrinterState, Status
from pos_app.services.print_queue import JobState
from tests.printing.emulator.server import EmulatedPrinter
from tests.printing.sample_slips import balance
from tests.printing.till import Till

MUCH_PAPER = 500_000


def said(till: Till) -> list[bool]:
    """What the till heard of the roll, in its order and each answer once."""
    heard = [change.status.says_paper_low for change in till.changes]
    answers = [low for low in heard if low is not None]
    return [low for place, low in enumerate(answers) if [low] != answers[place - 1 : place]]


def printed(till: Till) -> None:
    assert till.wait(till.print(balance()), JobState.PRINTED).state is JobState.PRINTED


def test_a_roll_near_its_end_is_told_and_the_slip_comes_out() -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way) as till:
        printer.machine.sense(paper_dots=MUCH_PAPER, near_end_dots=2 * MUCH_PAPER)

        printed(till)

        assert said(till) == [True]


def test_a_new_roll_ends_the_notice_with_the_next_slip() -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way) as till:
        printer.machine.sense(paper_dots=MUCH_PAPER, near_end_dots=2 * MUCH_PAPER)
        printed(till)
        printer.machine.sense(near_end_dots=400)

        printed(till)

        assert said(till) == [True, False]


@pytest.mark.parametrize("model", ["generic-80", "sunmi-v2"], ids=["assumed", "never asked"])
def test_a_model_that_may_not_feel_the_roll_is_not_believed(model: str) -> None:
    with EmulatedPrinter() as printer, Till.over(printer.way, model) as till:
        printer.machine.sense(paper_dots=MUCH_PAPER, near_end_dots=2 * MUCH_PAPER)

        printed(till)

        assert said(till) == []


@pytest.mark.parametrize(
    ("status", "says"),
    [
        (Status(PrinterState.READY, paper_low=True), True),
        (Status(PrinterState.READY, paper_low=False), False),
        (Status(PrinterState.READY), None),
        (Status(PrinterState.COVER, paper_low=True), None),
        (Status(PrinterState.PAPER_OUT, paper_low=True), None),
    ],
    ids=["low", "plenty", "not said", "the roll lies open", "the roll is over"],
)
def test_only_a_printer_that_works_says_how_its_roll_is(
    status: Status,
    says: bool | None,  # noqa: FBT001 - a table
) -> None:
    assert status.says_paper_low is says
