from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.desktop.graphics import paints_better_without_card

if TYPE_CHECKING:
    from pathlib import Path


def test_a_machine_without_a_card_paints_by_itself(tmp_path: Path) -> None:
    assert paints_better_without_card({}, "linux", tmp_path / "dri")


def test_a_card_that_only_shows_pictures_does_not_count(tmp_path: Path) -> None:
    (tmp_path / "card0").touch()

    assert paints_better_without_card({}, "linux", tmp_path)


def test_a_card_that_can_paint_is_used(tmp_path: Path) -> None:
    (tmp_path / "renderD128").touch()

    assert not paints_better_without_card({}, "linux", tmp_path)


def test_who_named_a_way_of_painting_gets_it(tmp_path: Path) -> None:
    assert not paints_better_without_card({"QT_QUICK_BACKEND": "rhi"}, "linux", tmp_path)


def test_other_systems_bring_their_own_way(tmp_path: Path) -> None:
    assert not paints_better_without_card({}, "win32", tmp_path)
