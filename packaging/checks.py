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

CHECKOUT = Path(__file__).resolve().parent.parent
PROGRAMS = Path(sys.executable).parent
PYTEST = ("python", "-m", "pytest", "-n", "2")
# Rooms whose tests need neither a window nor a server.
QUICK_TESTS = ("tests/domain", "tests/services", "tests/architecture", "tests/packaging")


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
    Check("rooms keep apart", ("lint-imports",)),
    Check("screens name what exists", ("python", "packaging/qmltypes.py", "--lint")),
    Check("nothing left untranslated", ("python", "packaging/untranslated.py")),
    Check(
        "tests",
        # The gate on coverage is a check of its own, below.
        (*PYTEST, "--cov", "--cov-report=", "--cov-fail-under=0"),
        quick=(*PYTEST, *QUICK_TESTS),
        with_postgres=True,
    ),
    Check("every branch of the rules is tested", ("coverage", "report"), quick=()),
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one check."""

    check: Check
    passed: bool
    took_s: float


def main(arguments: list[str]) -> int:
    """Run the checks one after the other, all of them, and sum up."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="only what takes under a minute")
    quick = parser.parse_args(arguments).quick
    commands = [
        (check, check.quick if quick and check.quick is not None else check.command)
        for check in CHECKS
    ]
    outcomes = [run(check, command, quick=quick) for check, command in commands if command]
    print(summary(outcomes), flush=True)
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def run(check: Check, command: tuple[str, ...], *, quick: bool) -> Outcome:
    """Run one check in view of everybody."""
    program = str(PROGRAMS / command[0])
    full = [program, *command[1:]]
    if check.with_postgres and not quick:
        full = in_front_of_postgres(full)
    print(f"\n== {check.promise}: {' '.join(command)}", flush=True)
    started_s = time.monotonic()
    passed = subprocess.call(full, cwd=CHECKOUT, env=environment()) == 0
    return Outcome(check, passed, time.monotonic() - started_s)


def in_front_of_postgres(command: list[str]) -> list[str]:
    """The command with a throwaway database server around it, which PG… variables point to.

    Without a server the tests that want one say that they were left out; in CI
    that is an error, so there the command fails instead.
    """
    wrapper = shutil.which("pg_virtualenv")
    if wrapper is None:
        return command if not os.environ.get("CI") else ["false"]
    return [wrapper, "-i", "--locale=C.UTF-8 --encoding=UTF8", *command]


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
        f"{'ok    ' if outcome.passed else 'FAILED'}  {outcome.took_s:6.1f} s  "
        f"{outcome.check.promise}"
        for outcome in outcomes
    ]
    return "\n".join(["", "== Summary", *lines])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
