"""Finding the place in a JSON file that a complaint is about: its key, and its line."""

from __future__ import annotations

import re
from typing import Final

_PATH: Final = re.compile(r"`\$\.?(?P<path>[^`]*)`$")
_FIELD: Final = re.compile(r"(?P<what>unknown|required) field `(?P<field>[^`]+)`")
_OWN_WORD: Final = re.compile(r"(?P<key>\w+): ")
"""How a profile that contradicts itself begins to say so."""
_BYTE: Final = re.compile(r"(?:\(byte|in position) (?P<byte>\d+)")


def key_of(complaint: str) -> str:
    """The key that a decoder's complaint is about: «paper.width_dots»; "" for the whole file."""
    field = _FIELD.search(complaint)
    parts = [_path_of(complaint), field["field"] if field else ""]
    return ".".join(part for part in parts if part)


def line_of(content: bytes, complaint: str) -> int:
    """The line, counted from 1, that a decoder's complaint names by key or by byte."""
    if "truncated" in complaint:
        return _line(content, len(content.rstrip()))
    if found := _BYTE.search(complaint):
        return _line(content, int(found["byte"]))
    keys = re.findall(r"\w+", _path_of(complaint))
    field = _FIELD.search(complaint)
    if field and field["what"] == "unknown":
        # One that is missing stands nowhere: its group's line is the place to write it.
        keys.append(field["field"])
    at = 0
    for key in keys:
        found_at = content.find(f'"{key}"'.encode(), at)
        at = found_at if found_at >= 0 else at
    return _line(content, at)


def _path_of(complaint: str) -> str:
    if found := _PATH.search(complaint):
        return found["path"]
    own = _OWN_WORD.match(complaint)
    return own["key"] if own else ""


def _line(content: bytes, at: int) -> int:
    return content.count(b"\n", 0, at) + 1
