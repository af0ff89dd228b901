"""One fixed code page per printer: which characters it can print, and what becomes of the rest."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from typing import Final

from pos_app.domain.foreign_letters import SPELLINGS

UNKNOWN: Final = "?"
_DELETE: Final = 0x7F
_PICTOGRAMS: Final = frozenset({"So", "Sk", "Mn", "Me", "Mc"})

_FONT_RANGES: Final = (
    (0x20, 0x7E),
    (0xA1, 0x17F),
    (0x218, 0x21B),
    (0x391, 0x3A1),
    (0x3A3, 0x3C9),
    (0x400, 0x45F),
    (0x2013, 0x2014),
    (0x2018, 0x201E),
    (0x2020, 0x2022),
    (0x2026, 0x2026),
    (0x20AC, 0x20AC),
    (0x2190, 0x2193),
    (0x2500, 0x2500),
)
"""What the bundled font draws in one cell each; a test draws them all."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """A character that could not be printed, and what stands on the slip instead."""

    original: str
    printed: str


@dataclass(frozen=True, slots=True)
class CodePage:
    """The characters of one printer: a slot of its table, or the bundled font for pictures."""

    codec: str
    slot: int = 0
    _known: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

    def has(self, sign: str) -> bool:
        """Tell whether the character itself can be printed."""
        if self.codec == "font":
            return any(first <= ord(sign) <= last for first, last in _FONT_RANGES)
        try:
            return sign.isprintable() and len(sign.encode(self.codec)) == 1
        except UnicodeEncodeError:
            return False

    def encode(self, text: str) -> bytes:
        """Turn a fitted text into the printer's bytes; anything below a space is our own bug."""
        encoded = text.encode(self.codec)
        assert min(encoded, default=ord(" ")) >= ord(" "), encoded
        assert _DELETE not in encoded, encoded
        return encoded

    def fit(self, text: str) -> tuple[str, tuple[Replacement, ...]]:
        """Spell a clean text with the characters of this page, and report every change."""
        if text.isascii():
            return text, ()
        spelled = [self._spell(sign) for sign in text]
        changes = {
            Replacement(sign, printed): None
            for sign, printed in zip(text, spelled, strict=True)
            if sign != printed
        }
        return "".join(spelled), tuple(changes)

    def _spell(self, sign: str) -> str:
        known = self._known.get(sign)
        if known is None:
            known = self._known[sign] = sign if self.has(sign) else self._replace(sign)
        return known

    def _replace(self, sign: str) -> str:
        spelling = SPELLINGS.get(sign)
        if spelling is not None:
            return spelling if spelling.isascii() else UNKNOWN
        digit = unicodedata.digit(sign, None)
        if digit is not None:
            return str(digit)
        if unicodedata.category(sign) in _PICTOGRAMS:
            return ""
        return self._without_marks(sign)

    def _without_marks(self, sign: str) -> str:
        parts = unicodedata.normalize("NFKD", sign)
        if parts == sign:
            return UNKNOWN
        return "".join(self._spell(part) for part in parts if not unicodedata.combining(part))
