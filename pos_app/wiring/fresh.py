"""What is new whenever it is asked for: names of requests, secrets of QRs, codes, the time."""

from __future__ import annotations

import secrets
import time

from pos_app.domain.token import TOKEN_LENGTH, TOKEN_SIGNS


def new_request_id() -> str:
    """A name for a request: time first, so that newer ones sort behind older ones (UUIDv7)."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds << 80) | secrets.randbits(80)
    value = (value & ~(0xF << 76)) | (7 << 76)
    value = (value & ~(0x3 << 62)) | (2 << 62)
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def new_token() -> str:
    """A secret of 130 random bits in capitals and digits, for a QR."""
    # There are 32 signs, so the remainder of a byte favours none; asking the system for each
    # sign took longer than the whole rest of the slip.
    return "".join([TOKEN_SIGNS[byte % 32] for byte in secrets.token_bytes(TOKEN_LENGTH)])


def new_code() -> str:
    """A second code, to be typed from a letter."""
    return f"{secrets.randbelow(1_000_000):06d}"


def now_us() -> int:
    """The time of this computer, in microseconds since 1970."""
    return time.time_ns() // 1000
