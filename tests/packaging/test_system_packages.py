"""A machine that lacks something is helped, or its administrator is told exactly how."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

import system_packages
from system_packages import CannotInstallError

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(slots=True)
class Machine:
    """A Debian machine as the scripts see it; commands are noted instead of run."""

    programs: set[str]
    refused: set[str] = field(default_factory=set)
    ran: list[str] = field(default_factory=list)

    def which(self, program: str) -> str | None:
        return f"/usr/bin/{program}" if program in self.programs else None

    def run(self, command: list[str]) -> bool:
        self.ran.append(" ".join(command))
        return not any(word in self.refused for word in command)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    machine = Machine({"apt-get"})
    monkeypatch.setattr(shutil, "which", machine.which)
    monkeypatch.setattr(system_packages, "quietly", machine.run)
    monkeypatch.setattr(system_packages, "works", machine.run)
    return machine


def user(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: number)


def test_root_installs_through_apt_and_waits_for_another_apt(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    user(monkeypatch, 0)

    system_packages.install(["libgl1", "xvfb"])

    apt = "env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300"
    assert machine.ran == [
        f"{apt} update",
        f"{apt} install -y --no-install-recommends libgl1 xvfb",
    ]


def test_who_may_use_sudo_installs_through_it(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    user(monkeypatch, 1000)
    machine.programs.add("sudo")

    system_packages.install(["libgl1"])

    assert machine.ran[0].startswith("sudo --non-interactive true")
    assert all(command.startswith("sudo ") for command in machine.ran)


@pytest.mark.parametrize(
    ("programs", "refused"),
    [
        pytest.param({"apt-get"}, set(), id="no sudo"),
        pytest.param({"apt-get", "sudo"}, {"sudo"}, id="sudo says no"),
        pytest.param({"sudo"}, set(), id="no apt"),
        pytest.param({"apt-get", "sudo"}, {"install"}, id="apt fails"),
    ],
)
def test_who_cannot_install_gets_the_line_for_the_administrator(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, programs: set[str], refused: set[str]
) -> None:
    user(monkeypatch, 1000)
    machine.programs, machine.refused = programs, refused

    with pytest.raises(CannotInstallError) as stopped:
        system_packages.install(["libgl1", "xvfb"])

    assert stopped.value.line == "apt-get install -y --no-install-recommends libgl1 xvfb"


def test_a_library_that_does_not_load_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "LIBRARIES", {"libnowhere.so.9": "libnowhere9"})

    assert system_packages.missing_for_a_window() == ["libnowhere9"]


def test_a_machine_without_a_font_gets_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(system_packages, "LIBRARIES", {})
    monkeypatch.setattr(system_packages, "FONT_FOLDERS", (str(tmp_path),))

    assert system_packages.missing_for_a_window() == ["fonts-dejavu-core"]
    (tmp_path / "truetype").mkdir()
    (tmp_path / "truetype" / "Sans.ttf").touch()
    assert system_packages.missing_for_a_window() == []


def test_the_client_of_a_database_is_not_yet_a_server(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    machine.programs.update(system_packages.PROGRAMS)
    monkeypatch.setattr(system_packages, "TEST_LIBRARIES", {})
    monkeypatch.setattr(system_packages, "POSTGRES_SERVERS", tmp_path)

    assert system_packages.missing_for_tests() == ["postgresql"]
    (tmp_path / "15" / "bin").mkdir(parents=True)
    (tmp_path / "15" / "bin" / "initdb").touch()
    assert system_packages.missing_for_tests() == []


def test_a_library_that_only_tests_load_is_missing_only_for_them(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.programs.update(system_packages.PROGRAMS)
    monkeypatch.setattr(system_packages, "TEST_LIBRARIES", {"libnowhere.so.9": "libnowhere9"})

    assert "libnowhere9" in system_packages.missing_for_tests()
    assert "libnowhere9" not in system_packages.missing_for_a_window()
