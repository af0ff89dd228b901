"""Scan to test: a code that the till shows, and the key by which only the till asks about it."""

from __future__ import annotations

import hashlib
from typing import Final

from pos_app.domain.token import TOKEN_LENGTH, TOKEN_SIGNS, is_token

WAITING: Final = "waiting"
ARRIVED: Final = "arrived"
_BITS: Final = 5


def code_of(key: str) -> str:
    """The code that belongs to a key; whoever sees the code cannot tell the key."""
    number = int.from_bytes(hashlib.sha256(key.encode()).digest())
    signs = (TOKEN_SIGNS[number >> _BITS * place & 31] for place in range(TOKEN_LENGTH))
    return "".join(signs)


def is_key(text: str) -> bool:
    """Whether a text could be a key."""
    return is_token(text)


def phone_address(area_url: str, key: str) -> str:
    """What the QR on the till's screen says."""
    return f"{area_url.rstrip('/')}/T/{code_of(key)}".upper()


def question_address(area_url: str, key: str) -> str:
    """Where the till asks whether a phone has opened the code."""
    return f"{area_url.rstrip('/').lower()}/T/{key}/Q"
