"""Sorting the bytes that come back from a printer, so that none is taken for another's answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

from pos_app.printing.printer_state import Status, automatic_status

_FLOW_CONTROL: Final = frozenset({0x11, 0x13})
_BLOCK_STARTS: Final = frozenset({0x35, 0x37, 0x3B, 0x3D, 0x5F})
_LONGEST_BLOCK: Final = 96
_AUTOMATIC_BYTES: Final = 4


@dataclass(frozen=True, slots=True)
class RealTime:
    """One byte in answer to DLE EOT."""

    byte: int


@dataclass(frozen=True, slots=True)
class Automatic:
    """Four bytes that the printer sent by itself."""

    status: Status


@dataclass(frozen=True, slots=True)
class InLine:
    """One byte in answer to a question that waited its turn behind the slip."""

    byte: int


@dataclass(frozen=True, slots=True)
class Block:
    """A longer answer: a process id, a model's name."""

    text: bytes


Answer: TypeAlias = RealTime | Automatic | InLine | Block


class AnswerSorter:
    """Takes bytes as they come, in pieces of any size, and gives whole answers."""

    def __init__(self) -> None:
        self._pending = bytearray()

    def feed(self, came: bytes) -> list[Answer]:
        """Add what came and take out every answer that is complete."""
        self._pending += bytes(byte for byte in came if byte not in _FLOW_CONTROL)
        answers: list[Answer] = []
        while self._pending and (answer := self._next()) is not None:
            answers.append(answer)
        return answers

    def _next(self) -> Answer | None:
        first = self._pending[0]
        if first in _BLOCK_STARTS:
            return self._block()
        if first & 0x93 == 0x10:  # noqa: PLR2004 - fixed bits 0xx1xx00
            return self._automatic()
        del self._pending[0]
        return RealTime(first) if first & 0x93 == 0x12 else InLine(first)  # noqa: PLR2004 - 0xx1xx10

    def _block(self) -> Answer | None:
        end = self._pending.find(0)
        if end < 0 and len(self._pending) <= _LONGEST_BLOCK:
            return None
        block = bytes(self._pending[: end if end >= 0 else _LONGEST_BLOCK])
        del self._pending[: len(block) + 1]
        return Block(block)

    def _automatic(self) -> Answer | None:
        if len(self._pending) < _AUTOMATIC_BYTES:
            return None
        first, second, third, _ = self._pending[:_AUTOMATIC_BYTES]
        del self._pending[:_AUTOMATIC_BYTES]
        return Automatic(automatic_status(first, second, third))
