"""The customer area: what the shop says there, and how little it says about the customer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pos_app.domain.customers import Customer, CustomerKind
from pos_app.domain.refusals import PictureNotAccepted

MAX_GREETING: Final = 500
MAX_PICTURE_BYTES: Final = 200_000
_INITIALS: Final = 3
_WEBP_NAME: Final = slice(8, 12)


@dataclass(frozen=True, slots=True)
class AreaSettings:
    """What a manager decides about the page: whether it is shown, and what it says.

    ``takes_reports`` lets customers report mistakes: only where somebody answers them.
    """

    shown: bool = True
    takes_reports: bool = False
    greeting: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """The shop's picture, of a kind that every browser shows and none of them runs."""

    media_type: str
    content: bytes


def accepted_picture(content: bytes) -> Picture:
    """A picture that may stand on the page: PNG, JPEG or WebP, and not too heavy for a phone.

    Raises:
        PictureNotAccepted: it is something else, or too heavy.
    """
    media_type = _media_type(content)
    if not media_type or len(content) > MAX_PICTURE_BYTES:
        raise PictureNotAccepted(MAX_PICTURE_BYTES // 1000)
    return Picture(media_type, content)


def _media_type(content: bytes) -> str:
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if content.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if content.startswith(b"RIFF") and content[_WEBP_NAME] == b"WEBP":
        return "image/webp"
    return ""


def discreet_name(customer: Customer) -> str:
    """A first name with one initial, or a company's initials: enough to know oneself by."""
    words = f"{customer.name} {customer.surname}".split()
    if customer.kind is CustomerKind.COMPANY:
        return " ".join(f"{word[0]}." for word in words[:_INITIALS])
    first, *others = words
    return f"{first} {others[-1][0]}." if others else first
