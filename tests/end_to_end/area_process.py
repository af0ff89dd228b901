"""The customer area as a process of its own, started the way the till starts it."""

from __future__ import annotations

import http.client
import json
import socket
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.ports import HOST
from tests.waiting import PATIENCE_S, in_time

if TYPE_CHECKING:
    from collections.abc import Iterator


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
        process.communicate(timeout=PATIENCE_S)


def wait_until_it_answers(port: int) -> None:
    assert in_time(partial(is_listening, port))
    connection = http.client.HTTPConnection(HOST, port, timeout=PATIENCE_S)
    connection.request("GET", "/area.css")
    assert connection.getresponse().status == http.HTTPStatus.OK
    connection.close()


def is_listening(port: int) -> bool:
    """Whether somebody takes a call there; a port of nobody refuses at once."""
    try:
        socket.create_connection((HOST, port), timeout=PATIENCE_S).close()
    except OSError:
        return False
    return True
