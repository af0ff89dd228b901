"""The one gate through which every text passes on its way to paper.

To a printer, text is a command channel: a customer whose name holds an ESC could open the
drawer.  Names are cleaned when they enter the book; this gate does not rely on it.
"""

from __future__ import annotations

import unicodedata
from typing import Final

MAX_TEXT: Final = 400
_MAX_READ: Final = 2_000
_DROPPED: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_SPACES: Final = frozenset({"Zs", "Zl", "Zp"})


def clean(text: str) -> str:
    """Return one line of visible characters with plain spaces, at most ``MAX_TEXT`` long."""
    if text.isascii() and text.isprintable() and len(text) <= MAX_TEXT:
        return text
    visible = "".join(_visible(sign) for sign in unicodedata.normalize("NFC", text[:_MAX_READ]))
    return visible if len(visible) <= MAX_TEXT else visible[: MAX_TEXT - 1] + "…"


def _visible(sign: str) -> str:
    category = unicodedata.category(sign)
    if category in _SPACES or sign in "\t\n\r\v\f":
        return " "
    return "" if category in _DROPPED else sign
