"""What holds for every test: painted in memory, and not a single warning in the log."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

# Before anything loads Qt. A test of a real screen starts a process with settings of its own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

pytest_plugins = (
    "tests.patience",
    "tests.swept",
    "tests.stores",
    "tests.shop",
    "tests.real_window",
)

# A busy machine is no bug: examples are judged by what they do, not by how long they take.
settings.register_profile("shop", deadline=None, print_blob=True)
settings.load_profile("shop")


@pytest.fixture(autouse=True)
def a_quiet_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test during which something was logged at WARNING or above.

    A test that is about such a line says so: ``@pytest.mark.logs(logging.WARNING)``
    allows lines up to that level.
    """
    yield
    expected = request.node.get_closest_marker("logs")
    allowed = expected.args[0] if expected else logging.INFO
    unexpected = [
        f"{record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno > allowed
    ]
    assert not unexpected
