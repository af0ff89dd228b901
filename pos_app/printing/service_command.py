"""A command of the system's print service, which ends when the till does not wait any more."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from threading import Event

_COMMAND_S: Final = 15.0
_LOOK_EVERY_S: Final = 0.05
_LAST_MOMENT_S: Final = 0.3
"""A service that works has answered by then, and says which slip is to be taken back."""
_PLAIN_WORDS: Final = {"LC_ALL": "C"}


def answer_of(command: list[str], give_up: Event | None = None, given: bytes = b"") -> bytes:
    """What the command says; one that hangs is ended, and soon after ``give_up`` is set.

    Raises:
        subprocess.TimeoutExpired: it did not answer.
        subprocess.CalledProcessError: it refused.
        OSError: there is no such command.
    """
    with subprocess.Popen(  # noqa: S603 - a fixed command; the queue's name is one argument
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | _PLAIN_WORDS,
        # With whatever it starts itself it is one group, and ends as one.
        start_new_session=True,
    ) as child:
        try:
            said, complained = _conversation(child, given, give_up)
        except BaseException:
            with suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGKILL)
            raise
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, command, said, complained)
    return said


def _conversation(
    child: subprocess.Popen[bytes], given: bytes, give_up: Event | None
) -> tuple[bytes, bytes]:
    until = time.monotonic() + _COMMAND_S
    words: bytes | None = given
    while True:
        if give_up is not None and give_up.is_set():
            until = min(until, time.monotonic() + _LAST_MOMENT_S)
            give_up = None
        try:
            return child.communicate(words, _LOOK_EVERY_S)
        except subprocess.TimeoutExpired:
            words = None  # they are on their way
            if time.monotonic() > until:
                raise
