"""Names in the letters that every bank takes (EPC217-08)."""

from __future__ import annotations

import unicodedata
from typing import Final

from pos_app.domain.foreign_letters import SPELLINGS

_MOST: Final = 70


def bank_letters(text: str) -> str:
    """Write a text in capitals, figures and spaces; empty if nothing of it can be written so."""
    spelled = "".join(map(_spelled, unicodedata.normalize("NFKC", text)))
    kept = "".join(sign if sign.isascii() and sign.isalnum() else " " for sign in spelled)
    return " ".join(kept.upper().split())[:_MOST].strip()


def _spelled(sign: str) -> str:
    """One letter in Latin ones: «Ł» is «L», «ж» is «zh», «ò» is «o»."""
    if sign in SPELLINGS:
        return SPELLINGS[sign]
    bare = (part for part in unicodedata.normalize("NFD", sign) if not unicodedata.combining(part))
    return "".join(SPELLINGS.get(part, part) for part in bare)
