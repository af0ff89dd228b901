from __future__ import annotations

import gc
from threading import Thread, current_thread, main_thread
from typing import TYPE_CHECKING
from weakref import finalize

import pytest
from PySide6.QtCore import QObject, QTimer

from pos_app.desktop.sweeper import Sweeper

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Screen(QObject):
    """What ends in a circle with its timer still running, as a screen's object may."""

    def __init__(self) -> None:
        super().__init__()
        self._myself = self
        QTimer(self, interval=10).start()


@pytest.fixture
def sweeper(qapp: object) -> Iterator[Sweeper]:  # noqa: ARG001 - its rounds need a loop
    yield Sweeper()
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    gc.enable()


def made_elsewhere() -> list[list[int]]:
    """Far more objects, made on another thread, than Python lets go by without looking."""
    made: list[list[int]] = []
    thread = Thread(target=lambda: made.extend([number] for number in range(100_000)))
    thread.start()
    thread.join()
    return made


def test_the_thread_that_writes_the_book_never_destroys_a_screen(
    qtbot: QtBot, sweeper: Sweeper
) -> None:
    swept_here: list[bool] = []
    sweeper.begin()
    finalize(Screen(), lambda: swept_here.append(current_thread() is main_thread()))

    made = made_elsewhere()
    assert swept_here == []

    qtbot.waitUntil(lambda: bool(swept_here))
    assert swept_here == [True]
    assert len(made) == 100_000


def test_what_was_there_at_the_first_screen_is_not_looked_through_again(sweeper: Sweeper) -> None:
    before = gc.get_freeze_count()
    screen = Screen()

    sweeper.begin()

    assert gc.get_freeze_count() > before
    assert not any(each is screen for each in gc.get_objects())


def test_little_garbage_waits_until_it_is_worth_a_round(sweeper: Sweeper) -> None:
    gc.collect()
    looked: list[object] = []
    gc.callbacks.append(lambda phase, told: looked.append((phase, told["generation"])))
    try:
        sweeper.sweep()
        assert looked == []
        made = made_elsewhere()
        sweeper.sweep()
    finally:
        gc.callbacks.pop()

    assert looked == [("start", 0), ("stop", 0)]
    assert len(made) == 100_000
