"""The private environment is filled once, and again only when something changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import private_environment
from private_environment import InstallFailedError, PrivateEnvironment

if TYPE_CHECKING:
    from pathlib import Path


class Pip:
    """Stands for the programs that fill an environment, and notes what was asked of them."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []
        self.fails = False
        self.is_there = True

    def works(self, command: list[str]) -> bool:
        return "pip" not in command or self.is_there

    def quietly(self, command: list[str]) -> bool:
        self.asked.append(command)
        return not self.fails


@pytest.fixture
def pip(monkeypatch: pytest.MonkeyPatch) -> Pip:
    pip = Pip()
    monkeypatch.setattr(private_environment, "works", pip.works)
    monkeypatch.setattr(private_environment, "quietly", pip.quietly)
    return pip


@pytest.fixture
def environment(tmp_path: Path) -> PrivateEnvironment:
    (tmp_path / "pyproject.toml").write_text("[project]")
    (tmp_path / "requirements-app.txt").write_text("qrcode==8.2 --hash=sha256:00")
    return PrivateEnvironment(tmp_path)


@pytest.fixture
def lock(environment: PrivateEnvironment) -> Path:
    return environment.checkout / "requirements-app.txt"


@pytest.mark.usefixtures("pip")
def test_what_was_filled_is_left_alone(environment: PrivateEnvironment, lock: Path) -> None:
    assert not environment.holds(lock)
    environment.fill(lock)
    assert environment.holds(lock)


@pytest.mark.usefixtures("pip")
@pytest.mark.parametrize("changed", ["requirements-app.txt", "pyproject.toml"])
def test_a_changed_wish_is_noticed(
    environment: PrivateEnvironment, lock: Path, changed: str
) -> None:
    environment.fill(lock)
    (environment.checkout / changed).write_text("something else")

    assert not environment.holds(lock)


def test_only_what_the_lock_vouches_for_is_installed(
    environment: PrivateEnvironment, lock: Path, pip: Pip
) -> None:
    environment.fill(lock)

    packages, program = pip.asked
    assert {"--require-hashes", "--only-binary=:all:", "--no-deps"} <= set(packages)
    assert {"--no-build-isolation", "--no-deps"} <= set(program)


def test_a_failed_installation_is_tried_again_next_time(
    environment: PrivateEnvironment, lock: Path, pip: Pip
) -> None:
    pip.fails = True

    with pytest.raises(InstallFailedError):
        environment.fill(lock)

    assert not environment.holds(lock)


def test_a_machine_without_pip_uses_the_spare_one_of_python(
    environment: PrivateEnvironment, lock: Path, pip: Pip
) -> None:
    pip.is_there = False

    environment.fill(lock)

    assert pip.asked[0][1:] == ["-m", "ensurepip"]


def test_an_environment_whose_python_has_gone_is_made_anew(
    environment: PrivateEnvironment, lock: Path, pip: Pip
) -> None:
    environment.fill(lock)
    environment.python.unlink()
    assert not environment.holds(lock)

    environment.fill(lock)

    assert environment.holds(lock)
    assert pip.asked
