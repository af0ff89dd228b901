"""The checks run all of them, tell the truth, and leave nothing out in CI."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

import checks
from checks import CHECKS, Check, quick_ones
from failed_tests import failed_in

if TYPE_CHECKING:
    from pathlib import Path

GOOD = Check("good", ("good",))
BAD = Check("bad", ("bad",))
TESTS = Check("tests", ("tests",), with_postgres=True)
TESTS_IN_A_MINUTE = Check("tests", ("tests",), quick=("fewer",), with_postgres=True)


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


def test_the_quick_checks_tell_no_story_over_a_server_in_ci_either(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    in_ci: dict[str, bool] = {}

    def call(command: list[str], *, cwd: Path, env: dict[str, str]) -> int:
        in_ci[command[-1].rpartition("/")[2]] = (cwd / "tests").is_dir() and "CI" in env
        return 0

    monkeypatch.setenv("CI", "true")
    monkeypatch.setattr(subprocess, "call", call)
    monkeypatch.setattr(shutil, "which", lambda program: f"/usr/bin/{program}")

    for check in (TESTS, *quick_ones((TESTS_IN_A_MINUTE,))):
        checks.run(check)

    assert in_ci == {"tests": True, "fewer": False}


STORY = """
import pytest

@pytest.fixture
def shop():
    raise OSError("the door is locked")

def test_all_is_well(): pass

def test_nobody_comes_in(shop): pass

class TestTheTill:
    @pytest.mark.parametrize("due", [1250])
    def test_adds_up(self, due): assert due == 0, "lost money"
"""


def test_the_last_lines_name_the_tests_that_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pytest.ini").touch()
    story = tmp_path / "test_story.py"
    story.write_text(STORY)
    # As the real ones run, with two at work, whatever this run itself was told.
    pytest_itself = (*checks.PYTEST, "-p", "no:randomly", "-p", "no:cacheprovider", str(story))
    monkeypatch.setattr(checks, "CHECKS", (Check("the till works", pytest_itself),))

    assert checks.main([]) == 1

    verdict, *named = capfd.readouterr().out.splitlines()[-3:]
    assert verdict.startswith("FAILED")
    assert verdict.endswith("the till works")
    assert sorted(line.strip() for line in named) == [
        "test_story.py::TestTheTill::test_adds_up[1250] - AssertionError: lost money",
        'test_story.py::test_nobody_comes_in - failed on setup with "OSError: the door is locked"',
    ]


def test_of_very_many_failed_tests_the_first_are_named(tmp_path: Path) -> None:
    why = f"no{' never' * 300}"
    what = 'file="tests/test_a.py" classname="tests.test_a" name="test_{}"'
    case = f'<testcase {what}><failure message="{why}"/></testcase>'
    report = tmp_path / "tests.xml"
    report.write_text(f"<testsuite>{''.join(map(case.format, range(300)))}</testsuite>")

    named = failed_in(report)

    assert named[0].startswith("tests/test_a.py::test_0 - no never")
    assert len(named[0]) < 200
    assert named[-1] == "and 280 more"
    assert len(named) == 21


def test_tests_that_were_cut_off_are_no_riddle_to_the_summary(tmp_path: Path) -> None:
    assert failed_in(tmp_path / "never-written.xml") == []


def test_every_script_that_a_check_runs_is_there() -> None:
    scripts = {word for check in CHECKS for word in check.command if word.endswith(".py")}

    assert scripts
    assert all((checks.CHECKOUT / script).is_file() for script in scripts)
