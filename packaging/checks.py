"""Every check of this project, as a list; CI runs them all, `make check` the quick ones."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from commands import say
from failed_tests import failed_in, with_report

CHECKOUT = Path(__file__).resolve().parent.parent
PROGRAMS = Path(sys.executable).parent
PYTEST = ("python", "-m", "pytest", "-n", "2")
RULES = ("tests/domain", "tests/services")
# A throwaway server around the command; the PG… variables point to it. In a folder of its own (-t),
# or for root it would trip over what a killed run left behind. Its diary would hide what failed.
DIARY = ("-o", "log_checkpoints=off", "-o", "log_min_messages=panic")
SERVER = ("-t", *DIARY, "-i", "--locale=C.UTF-8 --encoding=UTF8")
# Rooms whose tests need neither a window nor a server.
QUICK_TESTS = (*RULES, "tests/architecture", "tests/packaging")


@dataclass(frozen=True, slots=True)
class Check:
    """Something that must hold, and the command that finds out."""

    promise: str
    command: tuple[str, ...]
    quick: tuple[str, ...] | None = None
    """What `make check` runs instead; None means the same command, () means nothing."""
    with_postgres: bool = False


CHECKS = (
    Check("formatted", ("ruff", "format", "--check", "--quiet")),
    Check("clean code", ("ruff", "check", "--quiet")),
    Check("types", ("mypy",)),
    Check("rooms keep apart", ("lint-imports", "--no-logo")),
    Check("screens name what exists", ("python", "packaging/qmltypes.py", "--lint")),
    Check("nothing left untranslated", ("python", "packaging/untranslated.py")),
    Check(
        "the rules hold",
        # Only here are branches watched: watching slows every other test, and proves nothing there.
        (*PYTEST, *RULES, "--cov", "--cov-report=", "--cov-fail-under=0"),
        quick=(*PYTEST, *QUICK_TESTS),
        with_postgres=True,
    ),
    Check("every branch of the rules is tested", ("coverage", "report"), quick=()),
    Check(
        "the till works",
        (*PYTEST, "tests", *[f"--ignore={folder}" for folder in RULES]),
        quick=(),
        with_postgres=True,
    ),
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one check."""

    promise: str
    passed: bool
    took_s: float
    failed: tuple[str, ...] = ()
    """Tests that failed, if it was tests that it ran."""


def main(arguments: list[str]) -> int:
    """Run the checks one after the other, all of them, and sum up."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="only what takes under a minute")
    checks = CHECKS if not parser.parse_args(arguments).quick else quick_ones(CHECKS)
    outcomes = [run(check) for check in checks]
    say(summary(outcomes))
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def quick_ones(checks: tuple[Check, ...]) -> tuple[Check, ...]:
    """The same promises, held to what can be found out in a minute and without a server."""
    return tuple(
        Check(check.promise, check.command if check.quick is None else check.quick)
        for check in checks
        if check.quick != ()
    )


def run(check: Check) -> Outcome:
    """Run one check in view of everybody."""
    say(f"\n== {check.promise}: {' '.join(check.command)}")
    started_s = time.monotonic()
    with TemporaryDirectory(prefix="saldo-checks-") as folder:
        report = Path(folder) / "tests.xml"
        passed = carry_out(check, report)
        took_s = time.monotonic() - started_s
        return Outcome(check.promise, passed, took_s, tuple(failed_in(report)))


def carry_out(check: Check, report: Path) -> bool:
    program, *words = with_report(check.command, report)
    command = [str(PROGRAMS / program), *words]
    if check.with_postgres:
        wrapper = shutil.which("pg_virtualenv")
        if wrapper is None and os.environ.get("CI"):
            say("PostgreSQL is missing, and in CI no test may be left out.")
            return False
        if wrapper is not None:
            command = [wrapper, *SERVER, *command]
    return subprocess.call(command, cwd=CHECKOUT, env=environment(check)) == 0


def environment(check: Check) -> dict[str, str]:
    """Ours, with windows that are painted in memory and no colours for a log."""
    ours = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "PYTHONPATH": str(CHECKOUT),
    }
    if not check.with_postgres:
        # In CI every story is told over a server as well; around this check there is none.
        ours.pop("CI", None)
    return ours


def summary(outcomes: list[Outcome]) -> str:
    """A line for each check, with the names of the tests that failed: impossible to miss."""
    lines = ["", "== Summary"]
    for outcome in outcomes:
        verdict = "ok    " if outcome.passed else "FAILED"
        lines.append(f"{verdict}  {outcome.took_s:6.1f} s  {outcome.promise}")
        lines += [f"        {name}" for name in outcome.failed]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
