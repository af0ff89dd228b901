"""The private `.venv` of a checkout: made, filled from a hashed lock, and left alone when right."""

from __future__ import annotations

import hashlib
import os
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

from commands import quietly, works


class InstallFailedError(Exception):
    """The environment could not be filled; the reason has been said."""


@dataclass(frozen=True, slots=True)
class PrivateEnvironment:
    """One virtual environment beside the sources, with the program installed in it."""

    checkout: Path

    @property
    def folder(self) -> Path:
        return self.checkout / ".venv"

    @property
    def python(self) -> Path:
        return self.program("python")

    def program(self, name: str) -> Path:
        return self.folder / ("Scripts" if os.name == "nt" else "bin") / name

    def holds(self, lock: Path) -> bool:
        """Whether exactly what this lock asks for was installed last, and still works."""
        stamp = self._stamp(lock)
        return (
            stamp.is_file()
            and stamp.read_text() == self._fingerprint(lock)
            and self._has_a_living_python()
        )

    def fill(self, lock: Path) -> None:
        """Install what the lock names, byte for byte, and the program itself.

        Raises:
            InstallFailedError: when there is no pip, or pip could not install.
        """
        if not self._has_a_living_python():
            # Never made, or made with a Python that the system has since replaced.
            venv.create(self.folder, clear=True, with_pip=False)
        pip = self._pip()
        # Everything is a wheel, so nothing is compiled here and no compiler is needed.
        locked = ["--require-hashes", "--no-deps", "--only-binary=:all:", "-r", str(lock)]
        # The build backend is in the lock too, so that nothing unhashed is fetched for it.
        ourselves = ["--no-build-isolation", "--no-deps", "--editable", str(self.checkout)]
        for wanted in (locked, ourselves):
            if not quietly([*pip, "install", "--quiet", "--no-input", *wanted]):
                raise InstallFailedError
        self._stamp(lock).write_text(self._fingerprint(lock))

    def _has_a_living_python(self) -> bool:
        return self.python.exists() and works([str(self.python), "-c", ""])

    def _pip(self) -> list[str]:
        """The first pip that works: the environment's own, this Python's, or Python's spare one."""
        python = str(self.python)
        own = [python, "-m", "pip"]
        for pip in (own, [sys.executable, "-m", "pip", "--python", python]):
            if works([*pip, "--version"]):
                return pip
        if quietly([python, "-m", "ensurepip"]):
            return own
        raise InstallFailedError

    def _stamp(self, lock: Path) -> Path:
        return self.folder / f"{lock.stem}.installed"

    def _fingerprint(self, lock: Path) -> str:
        """Changes with the lock, and with the entry points that pyproject.toml names."""
        content = lock.read_bytes() + (self.checkout / "pyproject.toml").read_bytes()
        return hashlib.sha256(content).hexdigest()
