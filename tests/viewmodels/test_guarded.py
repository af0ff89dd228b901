from __future__ import annotations

import logging

import pytest

from pos_app.viewmodels.guarded import guarded


@guarded(0)
def rows(shelf: list[str]) -> int:
    return len(shelf)


@guarded(0)
def broken_rows() -> int:
    raise LookupError("no shelf")


def test_an_answer_passes_through() -> None:
    assert rows(["caffè", "tè"]) == 2


@pytest.mark.logs(logging.ERROR)
def test_a_fault_is_answered_for_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    assert broken_rows() == 0
    assert "broken_rows failed; Qt was answered 0" in caplog.text
