"""From a fresh machine to a running till, or to green tests, with nothing but Python.

    python3 packaging/bootstrap.py demo     opens the till over a sample shop
    python3 packaging/bootstrap.py test     runs every check that CI runs
    python3 packaging/bootstrap.py setup    makes ready for both, and stops there

Everything goes into `.venv` beside the sources, except the few libraries that only the operating
system can bring. What is there already is left alone, and then no network is needed.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python must be able to read this far
    sys.exit(f"Saldo needs Python 3.11 or newer, and this is {sys.version.split()[0]}.")

import argparse
import os
from pathlib import Path

import system_packages
from commands import quietly, say
from private_environment import InstallFailedError, PrivateEnvironment
from system_packages import CannotInstallError

CHECKOUT = Path(__file__).resolve().parent.parent
# What the program needs, and what the program and its tests need.
APP_LOCK = CHECKOUT / "packaging" / "requirements-app.txt"
DEV_LOCK = CHECKOUT / "packaging" / "requirements-dev.txt"

NEEDS_AN_ADMINISTRATOR = 2


def main(arguments: list[str]) -> int:
    """Set up what the command needs, then do it."""
    command, rest = parse(arguments)
    try:
        environment = set_up(for_tests=command != "demo")
    except CannotInstallError as refused:
        say(f"System packages are missing. Ask an administrator to run:\n\n  {refused.line}\n")
        return NEEDS_AN_ADMINISTRATOR
    except InstallFailedError:
        say("The Python packages could not be installed; what is said above tells why.")
        return 1
    match command:
        case "demo":
            open_the_demo(environment, rest)
        case "test":
            become(environment.python, str(CHECKOUT / "packaging" / "checks.py"), *rest)
    say("Ready: «demo» opens the till, «test» runs every check.")
    return 0


def parse(arguments: list[str]) -> tuple[str, list[str]]:
    """The command, and what is meant for the program behind it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=["setup", "demo", "test"])
    known, rest = parser.parse_known_args(arguments)
    if known.command == "setup" and rest:
        parser.error(f"setup takes nothing else: {' '.join(rest)}")
    return known.command, rest


def set_up(*, for_tests: bool) -> PrivateEnvironment:
    """Bring the machine to where the till can run, and its tests if they are wanted."""
    environment = PrivateEnvironment(CHECKOUT)
    # The tests' lock holds all that the program needs, so with it the program is ready too.
    locks = (DEV_LOCK,) if for_tests else (APP_LOCK, DEV_LOCK)
    is_filled = any(environment.holds(lock) for lock in locks)
    bring_system_packages(
        needed=system_packages.missing_for_a_window()
        + ([] if is_filled else system_packages.missing_for_pip()),
        wished=system_packages.missing_for_tests() if for_tests else [],
    )
    if not is_filled:
        say(f"Installing Python packages into {environment.folder} …")
        environment.fill(locks[0])
    build_translations(environment)
    return environment


def bring_system_packages(*, needed: list[str], wished: list[str]) -> None:
    """Install what is missing; what only tests wish for may stay so, but not in CI."""
    if not needed + wished:
        return
    try:
        system_packages.install(needed + wished)
    except CannotInstallError as refused:
        if needed or os.environ.get("CI"):
            raise
        say(f"Some tests cannot run here. An administrator can change that:\n\n  {refused.line}\n")


def build_translations(environment: PrivateEnvironment) -> None:
    """Turn the texts that translators write into the form that the program reads."""
    script = str(CHECKOUT / "packaging" / "translations.py")
    if not quietly([str(environment.python), script]):
        raise InstallFailedError


def open_the_demo(environment: PrivateEnvironment, rest: list[str]) -> None:
    """Open the till over the sample shop; without a screen it paints where nobody sees it."""
    if not has_a_screen():
        say("There is no screen here, so the till paints in memory: --shot FILE keeps a picture.")
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    become(environment.program("pos-app"), "--demo", *rest)


def has_a_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def become(program: Path, *arguments: str) -> None:
    """Hand this process over, so that signals and the exit code go straight to the program."""
    sys.stdout.flush()
    os.execv(program, [str(program), *arguments])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
