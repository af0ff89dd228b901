"""Notes and reasons on their way into the book."""

from __future__ import annotations

from pos_app.domain.refusals import TextNotAccepted
from pos_app.domain.text import TextRefused, clean_note


def kept_note(typed: str) -> str:
    """The note as the book keeps it.

    Raises:
        TextNotAccepted: it is too long, or holds a card number.
    """
    try:
        return clean_note(typed)
    except TextRefused as refused:
        raise TextNotAccepted(refused.problem) from refused
