"""One script takes a machine from nothing to a till, and says what it cannot do."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

import bootstrap
import system_packages
from private_environment import PrivateEnvironment
from system_packages import CannotInstallError

if TYPE_CHECKING:
    from pathlib import Path


class Fresh:
    """A machine on which packages may be missing; what is brought and started is noted."""

    def __init__(self) -> None:
        self.window: list[str] = []
        self.tests: list[str] = []
        self.may_install = True
        self.holds: set[str] = set()
        self.brought: list[str] = []
        self.filled: list[str] = []
        self.became: list[str] = []

    def install(self, packages: list[str]) -> None:
        if not self.may_install:
            raise CannotInstallError(packages)
        self.brought += packages

    def become(self, program: Path, *arguments: str) -> None:
        self.became = [program.name, *arguments]


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> Fresh:
    fresh = Fresh()
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setattr(system_packages, "missing_for_a_window", lambda: fresh.window)
    monkeypatch.setattr(system_packages, "missing_for_tests", lambda: fresh.tests)
    monkeypatch.setattr(system_packages, "missing_for_pip", lambda: ["python3-pip"])
    monkeypatch.setattr(system_packages, "install", fresh.install)
    monkeypatch.setattr(PrivateEnvironment, "holds", lambda _, lock: lock.name in fresh.holds)
    monkeypatch.setattr(PrivateEnvironment, "fill", lambda _, lock: fresh.filled.append(lock.name))
    monkeypatch.setattr(bootstrap, "build_translations", lambda _: None)
    monkeypatch.setattr(bootstrap, "become", fresh.become)
    return fresh


def test_setup_makes_ready_and_starts_nothing(fresh: Fresh) -> None:
    fresh.window, fresh.tests = ["libgl1"], ["postgresql"]

    assert bootstrap.main(["setup"]) == 0

    assert fresh.brought == ["libgl1", "python3-pip", "postgresql"]
    assert fresh.filled == ["requirements-dev.txt"]
    assert fresh.became == []


def test_the_demo_asks_for_no_test_tools(fresh: Fresh) -> None:
    fresh.tests = ["postgresql"]

    bootstrap.main(["demo"])

    assert fresh.brought == ["python3-pip"]
    assert fresh.filled == ["requirements-app.txt"]


@pytest.mark.parametrize("lock", ["requirements-app.txt", "requirements-dev.txt"])
def test_a_ready_machine_opens_the_demo_without_a_network(fresh: Fresh, lock: str) -> None:
    fresh.holds = {lock}

    bootstrap.main(["demo", "--lang", "en", "--shot", "till.png"])

    assert fresh.brought == fresh.filled == []
    assert fresh.became == ["pos-app", "--demo", "--lang", "en", "--shot", "till.png"]


def test_the_tests_need_more_than_the_program(fresh: Fresh) -> None:
    fresh.holds = {"requirements-app.txt"}

    bootstrap.main(["test", "--quick"])

    assert fresh.filled == ["requirements-dev.txt"]
    assert fresh.became[0] == "python"
    assert fresh.became[1].endswith("packaging/checks.py")
    assert fresh.became[2:] == ["--quick"]


def test_a_plain_user_is_told_what_the_administrator_has_to_type(
    fresh: Fresh, capsys: pytest.CaptureFixture[str]
) -> None:
    fresh.window, fresh.tests, fresh.may_install = ["libgl1"], ["strace"], False

    assert bootstrap.main(["setup"]) == bootstrap.NEEDS_AN_ADMINISTRATOR

    line = "apt-get install -y --no-install-recommends libgl1 python3-pip strace"
    assert line in capsys.readouterr().out.splitlines()[2]
    assert fresh.filled == []


def test_a_plain_user_can_do_without_a_database_server(
    fresh: Fresh, capsys: pytest.CaptureFixture[str]
) -> None:
    fresh.tests, fresh.may_install, fresh.holds = ["postgresql"], False, {"requirements-dev.txt"}

    assert bootstrap.main(["setup"]) == 0

    assert "Some tests cannot run here" in capsys.readouterr().out


def test_ci_cannot_do_without_a_database_server(
    fresh: Fresh, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "true")
    fresh.tests, fresh.may_install, fresh.holds = ["postgresql"], False, {"requirements-dev.txt"}

    assert bootstrap.main(["test"]) == bootstrap.NEEDS_AN_ADMINISTRATOR
    assert fresh.became == []


def test_without_a_screen_the_demo_paints_in_memory(
    fresh: Fresh, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND"):
        monkeypatch.delenv(name, raising=False)

    bootstrap.main(["demo"])

    assert fresh.became
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_with_a_screen_the_demo_opens_a_window_on_it(
    fresh: Fresh, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)

    bootstrap.main(["demo"])

    assert fresh.became
    assert "QT_QPA_PLATFORM" not in os.environ


@pytest.mark.usefixtures("fresh")
@pytest.mark.parametrize("words", [["open"], ["setup", "now"], []])
def test_an_unknown_command_is_refused(words: list[str]) -> None:
    with pytest.raises(SystemExit):
        bootstrap.main(words)
