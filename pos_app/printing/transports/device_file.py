"""A printer as a file: a device such as ``/dev/usb/lp0``, or a plain file that collects bytes."""

from __future__ import annotations

import contextlib
import errno
import os
import select
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.printing.transports.line import LineBrokenError, NotReachableError

if TYPE_CHECKING:
    from pos_app.printing.profile import Timeouts

_READ_BYTES: Final = 4096
_TAKEN: Final = frozenset({errno.EBUSY, errno.EAGAIN})
"""What the system says when another program has the device open."""


@dataclass(frozen=True, slots=True)
class FileWay:
    """The path of a printer's device file."""

    path: Path

    def open(self, timeouts: Timeouts) -> FileLine:
        """Open the file; a device is opened for its answers too."""
        del timeouts  # a file opens at once or not at all
        try:
            mode = self.path.stat().st_mode if self.path.exists() else stat.S_IFREG
            if stat.S_ISFIFO(mode):
                raise NotReachableError(f"{self.path} is a pipe, not a printer")
            is_device = stat.S_ISCHR(mode)
            flags = os.O_RDWR if is_device else os.O_WRONLY | os.O_APPEND | os.O_CREAT
            # Whatever took the file's place meanwhile must not hold the till up either.
            flags |= os.O_NOCTTY | os.O_NONBLOCK
            return FileLine(os.open(self.path, flags, 0o600), answers=is_device)
        except OSError as trouble:
            is_taken = trouble.errno in _TAKEN
            raise NotReachableError(f"{self.path}: {trouble.strerror}", busy=is_taken) from trouble


class FileLine:
    """An open device file."""

    def __init__(self, descriptor: int, *, answers: bool) -> None:
        self._descriptor = descriptor
        self.answers = answers

    def write(self, some: bytes, timeout_s: float) -> int:
        _, ready, _ = select.select([], [self._descriptor], [], timeout_s)
        if not ready:
            return 0
        try:
            return os.write(self._descriptor, some)
        except BlockingIOError:
            return 0
        except OSError as trouble:
            raise LineBrokenError(str(trouble)) from trouble

    def read(self, timeout_s: float) -> bytes:
        if not self.answers:
            return b""
        ready, _, _ = select.select([self._descriptor], [], [], timeout_s)
        if not ready:
            return b""
        try:
            came = os.read(self._descriptor, _READ_BYTES)
        except BlockingIOError:
            return b""
        except OSError as trouble:
            raise LineBrokenError(str(trouble)) from trouble
        if not came:
            raise LineBrokenError("the device was unplugged")
        return came

    def finish(self, timeout_s: float) -> bool:
        """A plain file is on disk after this; what a device did with the bytes nobody knows."""
        if self.answers:
            # Closing the file of a USB printer drops what is still on its way to it.
            select.select([], [self._descriptor], [], timeout_s)
            return False
        try:
            os.fsync(self._descriptor)
        except OSError as trouble:
            raise LineBrokenError(str(trouble)) from trouble
        return True

    def close(self) -> None:
        with contextlib.suppress(OSError):
            os.close(self._descriptor)
