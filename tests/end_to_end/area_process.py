"""The customer area as a process of its own, started the way the till starts it."""

from __future__ import annotations

import http.client
import json
import socket
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

HOST: Final = "127.0.0.1"
_STARTING_S: Final = 20
_ENDING_S: Final = 10


@dataclass(frozen=True, slots=True)
class AreaProcess:
    """A running customer area and the file with its log."""

    process: subprocess.Popen[bytes]
    port: int
    log: Path

    def kill(self) -> None:
        """Take its life at once."""
        self.process.kill()
        self.process.wait()


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def serving(
    url: str, port: int, log: Path, *options: str, within: tuple[str, ...] = ()
) -> Iterator[AreaProcess]:
    """Serve a store's customer area until the story is over.

    ``within`` is a command that starts another one in straitened circumstances.
    """
    command = [*within, sys.executable, "-m", "pos_app.cli", "area", "--store", url]
    command += ["--host", HOST, "--port", str(port), *options]
    with log.open("ab") as errors:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors
        )
    try:
        assert process.stdout is not None
        said = json.loads(process.stdout.readline())
        assert said == {"area": f"http://{HOST}:{port}"}
        wait_until_it_answers(port)
        yield AreaProcess(process, port, log)
    finally:
        process.terminate()
        process.communicate(timeout=_ENDING_S)


def wait_until_it_answers(port: int) -> None:
    for _ in range(_STARTING_S * 20):
        try:
            with socket.create_connection((HOST, port), timeout=0.05):
                break
        except OSError:
            # Nobody listens yet: the refusal comes at once, so ask the clock by asking again.
            select_nothing(0.05)
    connection = http.client.HTTPConnection(HOST, port, timeout=_STARTING_S)
    connection.request("GET", "/area.css")
    assert connection.getresponse().status == http.HTTPStatus.OK
    connection.close()


def select_nothing(for_s: float) -> None:
    """Let a moment pass while another process gets ready."""
    first, second = socket.socketpair()
    with first, second:
        first.settimeout(for_s)
        try:
            first.recv(1)
        except TimeoutError:
            return
