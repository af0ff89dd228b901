"""Names, notes, reasons and addresses on their way into the book."""

from __future__ import annotations

from typing import Final

from pos_app.domain.mail_address import is_mail_address
from pos_app.domain.refusals import TextNotAccepted
from pos_app.domain.text import MAX_NOTE, TextProblem, TextRefused, clean_name, clean_note

MAX_EMAIL: Final = 120


def kept_name(typed: str) -> str:
    """The name as the book keeps it.

    Raises:
        TextNotAccepted: it is empty, too long, or holds a card number.
    """
    try:
        return clean_name(typed)
    except TextRefused as refused:
        raise TextNotAccepted(refused.problem) from refused


def kept_note(typed: str, limit: int = MAX_NOTE) -> str:
    """The note as the book keeps it.

    Raises:
        TextNotAccepted: it is too long, or holds a card number.
    """
    try:
        return clean_note(typed, limit)
    except TextRefused as refused:
        raise TextNotAccepted(refused.problem) from refused


def kept_mail_address(typed: str) -> str:
    """The e-mail address as a record keeps it; none is allowed.

    Raises:
        TextNotAccepted: no letter could be sent there, or it is too long.
    """
    address = kept_note(typed, MAX_EMAIL)
    if address and not is_mail_address(address):
        raise TextNotAccepted(TextProblem.NO_MAIL_ADDRESS)
    return address
