"""Screens and resources are found beside the sources as well as inside an installed program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.assets import asset_dir

if TYPE_CHECKING:
    from pathlib import Path


def test_a_checkout_is_read_in_place(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").touch()

    assert asset_dir("ui", tmp_path / "pos_app") == tmp_path / "ui"


def test_a_checkout_comes_before_the_copy_of_an_editable_install(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "pos_app" / "_assets" / "ui").mkdir(parents=True)

    assert asset_dir("ui", tmp_path / "pos_app") == tmp_path / "ui"


def test_an_installed_program_carries_its_own(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "pos_app"

    assert asset_dir("printer_profiles", package) == package / "_assets" / "printer_profiles"
