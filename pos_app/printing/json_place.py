"""Finding the line of a JSON file that a complaint is about."""

from __future__ import annotations

import re
from typing import Final

_PATH: Final = re.compile(r"`\$(?P<path>[^`]*)`")
_FIELD: Final = re.compile(r"field `(?P<field>[^`]+)`")
_BYTE: Final = re.compile(r"byte (?P<byte>\d+)")


def line_of(content: bytes, complaint: str) -> int:
    """The line, counted from 1, that a decoder's complaint names by key or by byte."""
    if found := _BYTE.search(complaint):
        return _line(content, int(found["byte"]))
    place = _PATH.search(complaint)
    keys = re.findall(r"\w+", place["path"]) if place else []
    if unknown := _FIELD.search(complaint):
        keys.append(unknown["field"])
    at = 0
    for key in keys:
        found_at = content.find(f'"{key}"'.encode(), at)
        at = found_at if found_at >= 0 else at
    return _line(content, at)


def _line(content: bytes, at: int) -> int:
    return content.count(b"\n", 0, at) + 1
