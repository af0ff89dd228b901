"""A slip printed again says so, once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from pos_app.services.slips.copies import as_copy
from pos_app.services.slips.top_up import top_up_slip
from tests.services.slips.told import HEADING, NOON, TOP_UP, english, said


def test_a_copy_of_a_practice_slip_says_both_and_once() -> None:
    practising = replace(HEADING, is_practice=True)
    first = as_copy(top_up_slip(replace(TOP_UP, heading=practising), english), 1, NOON, english)
    second = said(as_copy(first, 2, NOON, english))

    assert sum(line == "PRACTICE, NOT VALID" for line in second) == 2
    assert sum(line.startswith("COPY") for line in second) == 1


def test_a_copy_says_which_copy_it_is_and_keeps_its_number() -> None:
    original = top_up_slip(TOP_UP, english)
    copy = as_copy(original, 2, NOON + timedelta(minutes=5), english)

    assert said(copy)[1] == "COPY no. 2, reprinted 19/07/2026 12:10"
    assert (copy.copy_number, copy.source) == (2, original.source)
    assert said(copy)[2:] == said(original)[1:]


def test_a_copy_of_a_copy_bears_one_mark() -> None:
    original = top_up_slip(TOP_UP, english)
    second = as_copy(as_copy(original, 1, NOON, english), 2, NOON, english)

    assert second == as_copy(original, 2, NOON, english)
