"""Keys in a row: whether a finger typed them, or a scanner that poses as a keyboard."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from pos_app.domain.token import TOKEN_PATTERN, letters_and_digits

FAST_MS: Final = 25
"""No finger is this fast: a key that comes sooner after another is held back in a text."""

GAP_MS: Final = 50
"""Where an amount is typed every key waits this long, since none of a scan may land there."""

LETTERS_MS: Final = 300
"""Nobody types letters where only figures are wanted: a slow scanner does."""

LINK_BEGUN_MS: Final = 150
LINK_MS: Final = 400
"""After «http» even the slowest scanner is waited for."""

_LEAST: Final = 8
_LEAST_ENDED: Final = 4
_LINK: Final = "HTTP"
_COMPLETE: Final = re.compile(rf"HTTPS?[A-Z0-9]*S{TOKEN_PATTERN}", re.ASCII)


@dataclass(slots=True)
class Burst:
    """What came in one go; ``in_text`` says that whoever has the keyboard takes any sign."""

    in_text: bool
    signs: str = ""
    last_ms: int = 0
    longest_gap_ms: int = 0

    def add(self, sign: str, at_ms: int) -> None:
        """One more sign."""
        if self.signs:
            self.longest_gap_ms = max(self.longest_gap_ms, at_ms - self.last_ms)
        self.signs += sign
        self.last_ms = at_ms

    def lasts_until(self, at_ms: int) -> bool:
        """Whether a key of that moment still belongs to it."""
        return at_ms - self.last_ms <= self.patience_ms

    @property
    def patience_ms(self) -> int:
        """How long the next sign is waited for."""
        begun = self.signs[: len(_LINK)].upper()
        if _LINK.startswith(begun):
            return LINK_MS if begun == _LINK else LINK_BEGUN_MS
        if self.in_text:
            return FAST_MS
        return LETTERS_MS if begun[0].isalpha() else GAP_MS

    @property
    def may_be_link(self) -> bool:
        """Whether it begins as every code of ours does."""
        return _LINK.startswith(self.signs[: len(_LINK)].upper())

    @property
    def is_scan(self) -> bool:
        """Whether no person typed this, ended or not."""
        if self.may_be_link and _COMPLETE.fullmatch(letters_and_digits(self.signs)):
            return True
        by_a_machine = self.longest_gap_ms <= GAP_MS or self.signs.startswith(_LINK)
        return len(self.signs) >= _LEAST and (by_a_machine or not self.in_text)

    def is_scan_ended_at(self, at_ms: int) -> bool:
        """Whether no person typed this and pressed Enter at that moment."""
        gap_ms = max(self.longest_gap_ms, at_ms - self.last_ms)
        return self.is_scan or (len(self.signs) >= _LEAST_ENDED and gap_ms <= FAST_MS)
