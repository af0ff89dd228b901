"""Nothing in the sources ties them to one server: anybody can build them from anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.architecture.sources import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

# Written in two parts, so that this file does not find itself.
REGISTRY_HOSTS = (
    "pypi" + ".org",
    "files." + "pythonhosted",
    "registry." + "npmjs",
    "deb." + "debian.org",
    "--index" + "-url",
    "--find" + "-links",
)
NOT_OURS = {
    ".git", ".venv", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis",
    ".import_linter_cache", "__pycache__", "build", "dist",
}  # fmt: skip
FEWEST_FILES = 150


def own_files(folder: Path = CHECKOUT) -> list[Path]:
    """Every file that a clone would have, found without git, which a bare machine lacks."""
    return [
        path
        for entry in sorted(folder.iterdir())
        if entry.name not in NOT_OURS and not entry.is_symlink()
        for path in (own_files(entry) if entry.is_dir() else [entry])
    ]


def test_the_scan_sees_the_sources() -> None:
    assert len(own_files()) >= FEWEST_FILES


@pytest.mark.parametrize("host", REGISTRY_HOSTS)
def test_no_file_names_a_registry(host: str) -> None:
    naming = [path for path in own_files() if host.encode() in path.read_bytes()]

    assert naming == []


@pytest.mark.parametrize("lock", ["requirements-app.txt", "requirements-dev.txt"])
def test_every_locked_package_carries_its_hash(lock: str) -> None:
    lines = (CHECKOUT / "packaging" / lock).read_text(encoding="utf-8").splitlines()
    packages = [number for number, line in enumerate(lines) if "==" in line.split("#")[0]]

    assert packages
    assert all("--hash=sha256:" in lines[number + 1] for number in packages)


def test_the_tests_run_on_what_the_program_runs_on() -> None:
    app, dev = (
        {
            line.split(" ")[0]
            for line in (CHECKOUT / "packaging" / lock).read_text(encoding="utf-8").splitlines()
            if "==" in line.split("#")[0]
        }
        for lock in ("requirements-app.txt", "requirements-dev.txt")
    )

    assert app <= dev
