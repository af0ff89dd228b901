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


def is_token(text: str) -> bool:
    """Whether a text could be a token, to the letter."""
    return _TOKEN.fullmatch(text) is not None
