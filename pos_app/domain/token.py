"""Tokens: the secret in the QR of a slip, which leads to one customer and to nobody else."""

from __future__ import annotations

import re
from typing import Final

TOKEN_SIGNS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # noqa: S105 - an alphabet, no secret
"""Capitals and digits that nobody mixes up on paper: without I, L, O and U."""

TOKEN_LENGTH: Final = 26
"""26 signs of 5 bits each are 130 random bits."""

TOKEN_PATTERN: Final = f"[{TOKEN_SIGNS}]{{{TOKEN_LENGTH}}}"
_TOKEN: Final = re.compile(TOKEN_PATTERN, re.ASCII)
_GROUP: Final = 4
_LOOK_ALIKE: Final = str.maketrans("OIL", "011")


def is_token(text: str) -> bool:
    """Whether a text could be a token, to the letter."""
    return _TOKEN.fullmatch(text) is not None


def readable(token: str) -> str:
    """The token in groups of four, as it stands below its QR for whoever has to type it."""
    groups = (token[start : start + _GROUP] for start in range(0, len(token), _GROUP))
    return "-".join(groups)


def read_typed(text: str) -> str | None:
    """The token that somebody typed from paper, or None when it is none.

    Small letters, spaces and hyphens do not matter, and neither do the letters that no token
    has: whoever types O means 0, and I or L mean 1.
    """
    token = letters_and_digits(text).translate(_LOOK_ALIKE)
    return token if is_token(token) else None


def letters_and_digits(text: str) -> str:
    """Only the letters A to Z, in capitals, and the digits of a text."""
    return "".join(sign for sign in text.upper() if sign.isascii() and sign.isalnum())
