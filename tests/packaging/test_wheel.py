"""The wheel carries the whole till: code, screens, resources, printer profiles."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from pos_app import __version__
from pos_app.assets import AssetKind, asset_dir
from tests.architecture.sources import CHECKOUT
from translations import build_translations

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the wheel was unpacked, as an installer does it."""
    build_translations()
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=CHECKOUT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as contents:
        contents.extractall(folder / "site-packages")
    return folder / "site-packages"


def test_it_holds_one_package_and_its_papers(installed: Path) -> None:
    assert {path.name for path in installed.iterdir()} == {
        "pos_app",
        f"saldo-{__version__}.dist-info",
    }


def test_both_commands_come_with_it(installed: Path) -> None:
    papers = installed / f"saldo-{__version__}.dist-info"

    commands = (papers / "entry_points.txt").read_text(encoding="utf-8")
    assert "pos-app = pos_app.desktop.main:main" in commands
    assert "pos-app-cli = pos_app.cli:main" in commands


@pytest.mark.parametrize("kind", ["ui", "resources", "printer_profiles"])
def test_what_the_checkout_holds_is_found_in_the_installed_program(
    installed: Path, kind: AssetKind
) -> None:
    found = asset_dir(kind, installed / "pos_app")

    checkout = asset_dir(kind)
    wanted = {path.relative_to(checkout) for path in checkout.rglob("*") if path.is_file()}
    assert wanted
    assert {path.relative_to(found) for path in found.rglob("*") if path.is_file()} == wanted


def test_an_installed_program_can_speak_to_the_cashier(installed: Path) -> None:
    i18n = asset_dir("resources", installed / "pos_app") / "i18n"

    assert {path.name for path in i18n.glob("*.qm")} >= {"saldo_it.qm", "saldo_pt_BR.qm"}
