"""The checks run all of them, tell the truth, and leave nothing out in CI."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

import checks
from checks import CHECKS, Check, quick_ones

if TYPE_CHECKING:
    from pathlib import Path

GOOD = Check("good", ("good",))
BAD = Check("bad", ("bad",))
TESTS = Check("tests", ("tests",), with_postgres=True)


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The programs that were run; the one called «bad» fails."""
    programs: list[str] = []

    def call(command: list[str], *, cwd: Path, env: dict[str, str]) -> int:
        assert (cwd / "pyproject.toml").is_file()
        assert env["QT_QPA_PLATFORM"] == "offscreen"
        programs.append(" ".join(word.rpartition("/")[2] for word in command))
        return 1 if command[-1].endswith("bad") else 0

    monkeypatch.setattr(subprocess, "call", call)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.delenv("CI", raising=False)
    return programs


def test_a_failed_check_does_not_hide_the_next(
    ran: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(checks, "CHECKS", (BAD, GOOD))

    assert checks.main([]) == 1

    assert ran == ["bad", "good"]
    verdicts = [line.split()[0] for line in capsys.readouterr().out.splitlines()[-2:]]
    assert verdicts == ["FAILED", "ok"]


def test_all_is_well_only_when_every_check_is(
    ran: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checks, "CHECKS", (GOOD, GOOD))

    assert checks.main([]) == 0
    assert ran == ["good", "good"]


def test_a_database_server_stands_around_the_tests(
    ran: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda program: f"/usr/bin/{program}")
    monkeypatch.setattr(checks, "CHECKS", (TESTS,))

    checks.main([])

    diary = "-o log_checkpoints=off -o log_min_messages=panic"
    assert ran == [f"pg_virtualenv -t {diary} -i --locale=C.UTF-8 --encoding=UTF8 tests"]


@pytest.mark.parametrize(("ci", "code"), [("", 0), ("true", 1)], ids=["at home", "in CI"])
def test_a_missing_database_server_is_an_error_only_in_ci(
    ran: list[str], monkeypatch: pytest.MonkeyPatch, ci: str, code: int
) -> None:
    monkeypatch.setenv("CI", ci)
    monkeypatch.setattr(checks, "CHECKS", (TESTS,))

    assert checks.main([]) == code
    assert ran == ([] if ci else ["tests"])


def test_the_quick_checks_need_no_server() -> None:
    quick = quick_ones(CHECKS)

    assert 0 < len(quick) < len(CHECKS)
    assert not any(check.with_postgres for check in quick)


def test_every_script_that_a_check_runs_is_there() -> None:
    scripts = {word for check in CHECKS for word in check.command if word.endswith(".py")}

    assert scripts
    assert all((checks.CHECKOUT / script).is_file() for script in scripts)
