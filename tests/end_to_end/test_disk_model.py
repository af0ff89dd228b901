"""The disk that power cuts are tried on loses what a real one may lose, and nothing else."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from tests.end_to_end.power_cut import Disk, Luck
from tests.end_to_end.system_calls import Created, Event, Removed, Renamed, Resized, Synced, Wrote

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "/shop"
BOOK = "/shop/book"
KEPT = (Created(BOOK), Wrote(BOOK, 0, b"old" * 1000), Synced(BOOK), Synced(FOLDER))


def after_cut(folder: Path, luck: Luck, *events: Event, seed: int = 1) -> dict[str, bytes]:
    disk = Disk()
    for event in events:
        disk.take(event)
    disk.cut(folder, luck, random.Random(seed))
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_what_was_synced_is_there_for_good(tmp_path: Path) -> None:
    assert after_cut(tmp_path, Luck.NOTHING, *KEPT) == {"book": b"old" * 1000}


def test_what_was_not_synced_may_be_lost(tmp_path: Path) -> None:
    found = after_cut(tmp_path, Luck.NOTHING, *KEPT, Wrote(BOOK, 0, b"new"))

    assert found == {"book": b"old" * 1000}


def test_what_was_not_synced_may_be_there(tmp_path: Path) -> None:
    found = after_cut(
        tmp_path, Luck.EVERYTHING, *KEPT, Wrote(BOOK, 4000, b"new"), Resized(BOOK, 4002)
    )

    assert found["book"][2998:] == b"ld" + bytes(1000) + b"ne"


def test_a_long_write_may_be_torn_between_two_sectors(tmp_path: Path) -> None:
    torn = set()
    for seed in range(20):
        folder = tmp_path / f"{seed}"
        folder.mkdir()
        found = after_cut(folder, Luck.SOMETHING, *KEPT, Wrote(BOOK, 0, b"N" * 3000), seed=seed)
        torn.add(found["book"].count(b"N"))

    assert torn - {0, 3000}
    assert all(count % 512 in {0, 3000 % 512} for count in torn)


@pytest.mark.parametrize("luck", [Luck.NOTHING, Luck.EVERYTHING], ids=["unlucky", "lucky"])
def test_a_name_is_sure_only_when_its_folder_was_synced(tmp_path: Path, luck: Luck) -> None:
    moved = "/shop/moved"
    found = after_cut(tmp_path, luck, *KEPT, Renamed(BOOK, moved), Created("/shop/other"))

    lucky = luck is Luck.EVERYTHING
    assert set(found) == ({"moved", "other"} if lucky else {"book"})


def test_a_removed_name_comes_back_unless_its_folder_was_synced(tmp_path: Path) -> None:
    assert set(after_cut(tmp_path, Luck.NOTHING, *KEPT, Removed(BOOK))) == {"book"}


def test_a_removed_name_stays_away_once_its_folder_was_synced(tmp_path: Path) -> None:
    assert after_cut(tmp_path, Luck.NOTHING, *KEPT, Removed(BOOK), Synced(FOLDER)) == {}
