"""A shop whose every word to the store is heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.benchmarks.recorder import recording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.benchmarks.recorder import Recorder


@pytest.fixture
def recorder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Recorder]:
    with recording(monkeypatch) as listening:
        yield listening
