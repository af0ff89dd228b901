"""Reads a printer's bytes again, from the makers' manuals and without a line of the writer's code.

What it does not know it reports as ``Unknown``, so that a stray byte cannot hide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.printing.reading.commands import COMMANDS
from tests.printing.reading.front import Front, IncompleteError
from tests.printing.reading.modes import decoded
from tests.printing.reading.tokens import Line, Token, Unknown

if TYPE_CHECKING:
    from collections.abc import Iterator


class Stream(Front):
    """Takes bytes off the front; tokens come out, modes stay inside."""

    def tokens(self) -> Iterator[Token]:
        """Every whole command that is there; the rest stays for the next bytes."""
        while self.pending:
            try:
                length, token = self._next()
            except IncompleteError:
                return
            self.drop(length)
            if token is not None:
                yield token

    def _next(self) -> tuple[int, Token | None]:
        first = self.at(0)
        if first == 0x0A:
            return 1, self._end_line()
        if first == 0x00:
            return 1, None
        if first >= 0x20 and first != 0x7F:
            self.modes.text.append(first)
            return 1, None
        command = COMMANDS.get(first)
        return command(self) if command else (1, Unknown(self.span(0, 1)))

    def _end_line(self) -> Line:
        modes = self.modes
        text = decoded(bytes(modes.text), modes)
        modes.text.clear()
        return Line(text, modes.page, modes.font, modes.wide, modes.high, modes.bold, modes.align)
