"""Calls of the system that are refused to a process, as the service's unit refuses them.

python -m tests.cli.forbidden_calls PROGRAM …
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
import sys
from typing import Final

NICE: Final = {"x86_64": 141, "aarch64": 140, "armv7l": 97, "riscv64": 140}
"""What ``setpriority`` is called on each machine."""

_LOAD, _IS, _ANSWER = 0x20, 0x15, 0x06
_ALLOWED, _REFUSED = 0x7FFF0000, 0x00050000 | errno.EPERM
_SECCOMP, _FILTER, _NO_NEW_PRIVILEGES = 22, 2, 38


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def refuse_to_step_back() -> None:
    """From here on this process may not change how urgent it is; nothing can undo that."""
    steps = [
        (_LOAD, 0, 0, 0),
        (_IS, 0, 1, NICE[platform.machine()]),
        (_ANSWER, 0, 0, _REFUSED),
        (_ANSWER, 0, 0, _ALLOWED),
    ]
    program = _Program(len(steps), b"".join(struct.pack("HBBI", *step) for step in steps))
    system = ctypes.CDLL(None, use_errno=True)
    assert system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0
    assert system.prctl(_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0


if __name__ == "__main__":
    refuse_to_step_back()
    os.execv(sys.argv[1], sys.argv[1:])  # noqa: S606 - becomes the program it was told
