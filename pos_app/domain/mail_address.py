"""E-mail addresses, as strict as a letter to them has to be."""

from __future__ import annotations

import re
from typing import Final

_MOST_SIGNS: Final = 254
_MOST_BEFORE: Final = 64
_WORD: Final = r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL: Final = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_ADDRESS: Final = re.compile(
    rf"{_WORD}(?:\.{_WORD})*@{_LABEL}(?:\.{_LABEL})+", re.ASCII | re.IGNORECASE
)


def is_mail_address(text: str) -> bool:
    """Whether a letter can be addressed so: one address, without a name or a comma around it."""
    before = text.partition("@")[0]
    fits = len(text) <= _MOST_SIGNS and len(before) <= _MOST_BEFORE
    return fits and _ADDRESS.fullmatch(text) is not None
