"""The real program in a process and a window of its own, tapped and read from outside."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tests.waiting import PATIENCE_S, in_time

if TYPE_CHECKING:
    from collections.abc import Iterator

CHECKOUT: Final = Path(__file__).parents[2]
NO_BROWSER: Final = Path(__file__).parent / "no_browser"


@dataclass(slots=True)
class RealTill:
    """One start of the program; whatever it writes about trouble is kept in a file."""

    process: subprocess.Popen[str]
    wrong: Path
    taps: list[str] = field(default_factory=list)

    # --- Doing ---

    def tap(self, *names: str) -> None:
        """Tap each of these as soon as a finger can reach it."""
        for name in names:
            self._insist("tap_seen", name)
            self.taps.append(name)

    def type(self, text: str) -> None:
        self.ask("type", text)

    def scan(self, code: str) -> None:
        """Read a code with a scanner that ends with Enter."""
        self.ask("scan", code + "\r")

    def press(self, *keys: str) -> None:
        """Press keys of the real keyboard, by Qt's names for them."""
        for key in keys:
            self.ask("press_key", key)

    def ask(self, word: str, *arguments: object) -> Any:  # noqa: ANN401 - whatever the hand tells
        """Ask the hand once; what no finger could do is an AssertionError."""
        answer = self._exchange(word, arguments)
        assert "complaint" not in answer, answer["complaint"]
        return answer["said"]

    def _insist(self, word: str, *arguments: object) -> None:
        answer: dict[str, Any] = {}

        def is_done() -> bool:
            nonlocal answer
            answer = self._exchange(word, arguments)
            return "complaint" not in answer

        assert in_time(is_done), answer["complaint"]

    def _exchange(self, word: str, arguments: tuple[object, ...]) -> dict[str, Any]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps([word, *arguments]) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, f"the till is gone: {self.last_words()}"
        answer: dict[str, Any] = json.loads(line)
        # No patience helps against a fault of the hand itself.
        assert "fault" not in answer, f"{word}: {answer['fault']}"
        return answer

    # --- Reading ---

    def shows(self, name: str) -> bool:
        return bool(self.ask("shows", name))

    def waits_for(self, *names: str) -> None:
        """Wait until all of these are on the screen."""
        for name in names:
            assert in_time(partial(self.shows, name)), (name, self.ask("names"))

    def reads(self, name: str, expected: object, prop: str = "text") -> None:
        """Wait until it says this."""
        seen: list[object] = []

        def is_said() -> bool:
            seen[:] = [self._exchange("read", (name, prop)).get("said")]
            return seen == [expected]

        assert in_time(is_said), (name, seen)

    def says(self, words: str) -> None:
        """Wait until this sentence stands somewhere on the screen."""
        assert in_time(lambda: any(words in text for text in self.ask("texts"))), (
            words,
            self.ask("texts"),
        )

    def picture(self, file: Path) -> None:
        assert self.ask("picture", str(file))

    # --- Ending ---

    def close(self) -> int:
        """Ask it to end, as the system does when it shuts down; the answer is its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(PATIENCE_S)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(PATIENCE_S)

    def last_words(self) -> str:
        return self.wrong.read_text()


@dataclass(frozen=True, slots=True)
class Desk:
    """A person's own folders on a machine with a screen: where the program is started."""

    folder: Path
    screen: dict[str, str]

    def surroundings(self) -> dict[str, str]:
        """What the program finds around it: this person's folders, this screen, nothing else."""
        homes = {
            "HOME": "home",
            "XDG_DATA_HOME": "home/data",
            "XDG_CONFIG_HOME": "home/config",
            "XDG_CACHE_HOME": "home/cache",
        }
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "TMPDIR") if name in os.environ}
        own = {name: str(self.folder / place) for name, place in homes.items()}
        # Whoever asks for the browser gets none: it would outlive the test.
        programs = f"{NO_BROWSER}:{kept.get('PATH', os.defpath)}"
        around = {"PATH": programs, "PYTHONPATH": str(CHECKOUT)}
        return {**kept, **own, **self.screen, **around}

    @property
    def shelf(self) -> Path:
        """Where the program keeps its books."""
        shelf = self.folder / "home/data/saldo"
        shelf.mkdir(parents=True, exist_ok=True)
        return shelf

    @contextmanager
    def till(self, *arguments: str, within: tuple[str, ...] = ()) -> Iterator[RealTill]:
        """Start the program with a hand inside; a picture is kept if the story fails.

        ``within`` is a command that starts another one in straitened circumstances.
        """
        wrong = self.folder / f"stderr-{time.monotonic_ns()}.txt"
        command = [*within, sys.executable, "-m", "tests.desktop.steered_till", *arguments]
        with wrong.open("w") as file:
            process = subprocess.Popen(
                command,
                cwd=CHECKOUT,
                env=self.surroundings(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=file,
                text=True,
            )
        till = RealTill(process, wrong)
        try:
            yield till
        except BaseException:
            self._keep_picture(till)
            raise
        finally:
            till.kill()
            process.stdin.close()  # type: ignore[union-attr] # both are pipes
            process.stdout.close()  # type: ignore[union-attr]
        complaints = till.last_words()
        assert complaints == "", complaints

    def _keep_picture(self, till: RealTill) -> None:
        """Where CI finds it among its results."""
        folder = Path(os.environ.get("FAILED_PICTURES", CHECKOUT / "build/failed"))
        folder.mkdir(parents=True, exist_ok=True)
        if till.process.poll() is None:
            till.picture(folder / f"{self.folder.name}.png")

    def run(self, *arguments: str, program: str = "pos_app.desktop.main") -> Ended:
        """Run a program of ours to its end."""
        done = subprocess.run(
            [sys.executable, "-m", program, *arguments],
            cwd=CHECKOUT,
            env=self.surroundings(),
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
        return Ended(done.returncode, done.stdout, done.stderr)


@dataclass(frozen=True, slots=True)
class Ended:
    """How a program ended, and what it said."""

    code: int
    said: str
    wrong: str

    @property
    def facts(self) -> list[dict[str, Any]]:
        """What it said, when that is an object a line."""
        return [json.loads(line) for line in self.said.splitlines()]
