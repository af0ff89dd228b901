"""Screens of a test that is over are taken out of memory before the next one, on their own thread.

The till does so with a sweeper; here too no other thread may come upon a timer of theirs.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator

YOUNG: Final = 0
OLD: Final = 2


def pytest_collection_finish() -> None:
    """What all tests are made of stays: nobody looks through it again."""
    gc.freeze()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(
    item: pytest.Item, nextitem: pytest.Item | None
) -> Generator[None, object, object]:
    """Let no thread look for garbage while there are screens, and look when the test is over.

    Whatever a test has made is young then; what a file's tests share is old when they are over.
    """
    if "qapp" not in getattr(item, "fixturenames", ()):
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        is_last = nextitem is None or nextitem.path != item.path
        gc.collect(OLD if is_last else YOUNG)
        gc.enable()
