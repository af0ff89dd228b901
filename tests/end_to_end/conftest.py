"""Places for stores that many processes die over."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

IN_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of its own is made there


@pytest.fixture
def in_memory(tmp_path: Path) -> Iterator[Path]:
    """A folder whose disk costs no time, where the machine has one.

    What a process asks of its disk is the same there; only nobody waits for the answer.
    """
    if not IN_MEMORY.is_dir():
        yield tmp_path
        return
    folder = Path(tempfile.mkdtemp(prefix="saldo-", dir=IN_MEMORY))
    yield folder
    shutil.rmtree(folder)
