"""A run of the tests that was killed does not stop the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import leftover_database

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def a_server(clusters: Path, *, throwaway: bool) -> None:
    folder = clusters / "15" / "regress"
    folder.mkdir(parents=True)
    if throwaway:
        (folder / ".by_pg_virtualenv").touch()


def test_a_leftover_server_is_taken_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dropped: list[str] = []
    a_server(tmp_path, throwaway=True)
    monkeypatch.setattr(leftover_database, "under_way", lambda: False)
    monkeypatch.setattr(leftover_database, "drop", dropped.append)

    leftover_database.make_room(tmp_path)

    assert dropped == ["15"]


def test_somebody_elses_server_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dropped: list[str] = []
    a_server(tmp_path, throwaway=False)
    monkeypatch.setattr(leftover_database, "drop", dropped.append)

    leftover_database.make_room(tmp_path)

    assert dropped == []


def test_a_run_under_way_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_server(tmp_path, throwaway=True)
    waits: list[float] = []

    def ends_after_three_looks() -> bool:
        return len(waits) < 3

    monkeypatch.setattr(leftover_database, "under_way", ends_after_three_looks)
    monkeypatch.setattr(leftover_database, "drop", lambda _version: None)
    monkeypatch.setattr(leftover_database, "wait_s", waits.append)

    leftover_database.make_room(tmp_path)

    assert waits == [2, 2, 2]
