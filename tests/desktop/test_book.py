"""Which book the till opens, and what its slips are worth."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.desktop import book
from pos_app.desktop.options import Options
from pos_app.wiring import open_shop

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("is_practice", [True, False], ids=["to learn", "a real one"])
def test_only_the_book_to_learn_in_marks_its_slips(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    is_practice: bool,
) -> None:
    monkeypatch.setattr(book, "own_store_url", lambda name="": f"sqlite:///{tmp_path}/{name}.saldo")
    monkeypatch.setattr(book, "fill_once", lambda _path: None)
    opened = book.open_book(Options(practice=is_practice))

    assert opened.counter.is_practice is is_practice
    opened.close()


def test_a_sample_that_was_deleted_leaves_nothing_in_the_next_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book, "fill_sample_shop", lambda url: open_shop(url).close())
    path = tmp_path / "demo.saldo"
    for ending in ("-wal", "-shm", ".half", ".half-wal"):
        path.with_name(path.name + ending).write_bytes(b"of the one before")

    book.fill_once(path)

    assert [file.name for file in tmp_path.iterdir()] == ["demo.saldo"]
    open_shop(f"sqlite:///{path}").close()
