"""The front of a stream: bytes are looked at, and taken off when a command is whole."""

from __future__ import annotations

from tests.printing.reading.modes import Modes


class IncompleteError(Exception):
    """The stream ends inside a command."""


class Front:
    """The bytes that wait, and what the printer remembers while they are read."""

    def __init__(self, modes: Modes | None = None) -> None:
        self.modes = modes or Modes()
        self._pending = bytearray()

    def feed(self, some: bytes) -> None:
        self._pending += some

    def drop(self, length: int) -> None:
        del self._pending[:length]

    @property
    def pending(self) -> int:
        return len(self._pending)

    def at(self, index: int) -> int:
        if index >= len(self._pending):
            raise IncompleteError
        return self._pending[index]

    def span(self, start: int, length: int) -> bytes:
        if start + length > len(self._pending):
            raise IncompleteError
        return bytes(self._pending[start : start + length])

    def word(self, index: int) -> int:
        return self.at(index) | self.at(index + 1) << 8
