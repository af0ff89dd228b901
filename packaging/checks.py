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

from commands import say

CHECKOUT = Path(__file__).resolve().parent.parent
PROGRAMS = Path(sys.executable).parent
PYTEST = ("python", "-m", "pytest", "-n", "2")
RULES = ("tests/domain", "tests/services")
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
    passed = carry_out(check)
    return Outcome(check.promise, passed, time.monotonic() - started_s)


def carry_out(check: Check) -> bool:
    command = [str(PROGRAMS / check.command[0]), *check.command[1:]]
    if check.with_postgres:
        wrapper = shutil.which("pg_virtualenv")
        if wrapper is None and os.environ.get("CI"):
            say("PostgreSQL is missing, and in CI no test may be left out.")
            return False
        if wrapper is not None:
            # A throwaway server around the command; the PG… variables point to it. In a folder of
            # its own (-t), or for root it would trip over what a killed run left behind.
            # Its diary would hide which test failed.
            command = [
                wrapper,
                "-t",
                "-o",
                "log_checkpoints=off",
                "-o",
                "log_min_messages=panic",
                "-i",
                "--locale=C.UTF-8 --encoding=UTF8",
                *command,
            ]
    return subprocess.call(command, cwd=CHECKOUT, env=environment()) == 0


def environment() -> dict[str, str]:
    """Ours, with windows that are painted in memory and no colours for a log."""
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "PYTHONPATH": str(CHECKOUT),
    }


def summary(outcomes: list[Outcome]) -> str:
    """One line for each check, the failed ones impossible to miss."""
    lines = [
        f"{'ok    ' if outcome.passed else 'FAILED'}  {outcome.took_s:6.1f} s  {outcome.promise}"
        for outcome in outcomes
    ]
    return "\n".join(["", "== Summary", *lines])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
