"""The Qt binding that we pin keeps count of what it borrows."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal

TIMES = 200
# What the test itself and the interpreter may hold on to; a leak holds one for each call.
SLACK = 20


class Bell(QObject):
    """The smallest thing that can emit a signal."""

    rang = Signal()


@pytest.fixture
def bell() -> Bell:
    return Bell()


def test_a_setter_gives_back_the_none_it_took(bell: Bell) -> None:
    before = sys.getrefcount(None)
    for _ in range(TIMES):
        bell.setObjectName("bell")

    assert sys.getrefcount(None) - before < SLACK


def test_a_signal_gives_back_the_true_it_took(bell: Bell) -> None:
    # On Python 3.11 a binding that keeps them aborts the till after some hundred signals.
    before = sys.getrefcount(True)  # noqa: FBT003 - that very object is the subject
    for _ in range(TIMES):
        bell.rang.emit()

    assert sys.getrefcount(True) - before < SLACK  # noqa: FBT003 - as above
