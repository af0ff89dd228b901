"""A shop's book is nobody else's to read, on whatever machine."""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.storage.backup import back_up
from pos_app.storage.opening import open_store
from pos_app.storage.restore import restore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def open_handed() -> Iterator[None]:
    """A machine on which every new file may be read and written by everybody."""
    before = os.umask(0)
    yield
    os.umask(before)


OWNERS_ALONE: Final = 0o666 if sys.platform == "win32" else 0o600
"""Windows goes by the rights of the folder."""


@pytest.mark.usefixtures("open_handed")
def test_a_store_and_its_backups_are_read_by_nobody_else(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'shop.saldo'}"
    handle = open_store(url, create=True)
    handle.views.desk("Cassa 1")

    back_up(url, tmp_path / "backup.saldo")
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    handle.close()

    assert {"shop.saldo", "shop.saldo-wal", "shop.saldo-shm", "backup.saldo"} <= set(modes)
    assert set(modes.values()) == {OWNERS_ALONE}


@pytest.mark.usefixtures("open_handed")
def test_a_restored_store_is_read_by_nobody_else(tmp_path: Path) -> None:
    first, second = tmp_path / "shop.saldo", tmp_path / "restored.saldo"
    open_store(f"sqlite:///{first}", create=True).close()
    backup = back_up(f"sqlite:///{first}", tmp_path / "backup.saldo")
    backup.chmod(0o644)

    restore(backup, f"sqlite:///{second}")

    assert stat.S_IMODE(second.stat().st_mode) == OWNERS_ALONE
