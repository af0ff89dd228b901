"""Tills as processes of their own, born quickly and killed at any moment."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from tests.end_to_end.books import Movement, promised_in

if TYPE_CHECKING:
    from collections.abc import Iterator

CHECKOUT: Final = Path(__file__).parents[2]
_GLANCE_S: Final = 0.005


@dataclass(frozen=True, slots=True)
class Till:
    """One running till: a file that becomes readable when it ends, and what it writes."""

    ended: int
    said: Path
    wrong: Path

    def lives(self, how_long_s: float) -> bool:
        """Let it live for a while; false if it ends before."""
        return not select.select([self.ended], [], [], how_long_s)[0]

    def gets_to_work(self) -> bool:
        """Let it live until it has acknowledged something; false if it ends before."""
        while not self.said.stat().st_size:
            if not self.lives(_GLANCE_S):
                return False
        return True

    def kill(self) -> bool:
        """Take its life at once, and wait until it is gone; false if it had ended by itself."""
        if not self.lives(0):
            return False
        try:
            signal.pidfd_send_signal(self.ended, signal.SIGKILL)
        except ProcessLookupError:
            return False
        select.select([self.ended], [], [])
        return True

    def promised(self) -> list[Movement]:
        """What it has acknowledged so far."""
        return promised_in(self.said.read_text())

    def last_words(self) -> str:
        """What it wrote about trouble, and how it ended if nobody killed it."""
        return self.wrong.read_text()


@dataclass(frozen=True, slots=True)
class Nursery:
    """Starts tills, each within milliseconds."""

    folder: Path
    _orders: IO[str]
    _numbers: IO[str]
    born: list[Till] = field(default_factory=list)

    def bear(self, *arguments: str) -> Till:
        """Start ``pos-app-cli`` with these arguments."""
        said, wrong = (self.folder / f"{len(self.born)}.{end}" for end in ("said", "wrong"))
        for path in (said, wrong):
            path.touch()
        order = {"arguments": arguments, "said": str(said), "wrong": str(wrong)}
        self._orders.write(json.dumps(order) + "\n")
        self._orders.flush()
        till = Till(os.pidfd_open(int(self._numbers.readline())), said, wrong)
        self.born.append(till)
        return till


@contextmanager
def nursery(folder: Path) -> Iterator[Nursery]:
    """A nursery whose tills write into a folder; it closes when they are no longer needed."""
    command = [sys.executable, "-m", "tests.end_to_end.nursery"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=CHECKOUT, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        opened = Nursery(folder, process.stdin, process.stdout)
        yield opened
        process.communicate()
    for till in opened.born:
        os.close(till.ended)
