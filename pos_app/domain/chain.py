"""The chain: each operation's hash covers its own row and the hash before it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final

VERSION: Final = b"saldo-book-1"
FIRST: Final = "0" * 64
"""What the very first operation names as the hash before it."""

Value = str | int | None


@dataclass(frozen=True, slots=True)
class Link:
    """The facts of one operation that the chain protects, in a fixed order."""

    operation: tuple[Value, ...]
    transfers: tuple[tuple[Value, ...], ...]


def link_hash(previous: str, link: Link) -> str:
    """Hash an operation onto the chain, as 64 hexadecimal characters.

    Every value is written with its type and length, so that two different rows
    can never give the same bytes.
    """
    rows = (link.operation, *link.transfers)
    return hash_onto(previous, "".join([f"{spelled(row)}|" for row in rows]))


def hash_onto(previous: str, rows: str) -> str:
    """Hash rows that are spelled already, each with its «|» behind it."""
    return hashlib.sha256(VERSION + bytes.fromhex(previous) + rows.encode()).hexdigest()


def canonical(values: tuple[Value, ...]) -> bytes:
    """Write a row so that it can be read in one way only, with its end."""
    return f"{spelled(values)}|".encode()


def spelled(values: tuple[Value, ...]) -> str:
    """Spell values in one way only: «n;», «i5:12345;», «s3:abc;»."""
    written = ""
    for value in values:
        # A check of the whole book comes here 20 times for each operation.
        if value is None:
            written = f"{written}n;"
            continue
        text = f"{value}"
        if type(value) is int:
            written = f"{written}i{len(text)}:{text};"
        else:
            written = f"{written}s{len(text)}:{text};"
    return written


def note_digest(salt: str, note: str) -> str:
    """The digest that stands for a note in the chain, so that a note can be erased later."""
    return hashlib.sha256(f"{salt}:{note}".encode()).hexdigest()
