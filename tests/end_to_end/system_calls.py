"""What a process asked of its disk, in order, read from strace: the ground for power cuts."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Created:
    """A file was opened that may not have been there before."""

    path: str


@dataclass(frozen=True, slots=True)
class Wrote:
    """Bytes were written at an offset."""

    path: str
    offset: int
    content: bytes


@dataclass(frozen=True, slots=True)
class Resized:
    """A file was cut or stretched to a length."""

    path: str
    length: int


@dataclass(frozen=True, slots=True)
class Synced:
    """A file's content, or a folder's names, were asked to be on the disk for good."""

    path: str


@dataclass(frozen=True, slots=True)
class Renamed:
    """A name was given to another file."""

    path: str
    to: str


@dataclass(frozen=True, slots=True)
class Removed:
    """A name was taken away."""

    path: str


@dataclass(frozen=True, slots=True)
class Said:
    """The process printed something: from here on somebody relies on it."""

    text: str


Event: TypeAlias = Created | Wrote | Resized | Synced | Renamed | Removed | Said

_WATCHED: Final = (
    "openat,write,pwrite64,ftruncate,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat"
)
# With -xx every string and every path is written in hexadecimal, so nothing needs unquoting.
_HEX: Final = r"([\\x0-9a-f]*)"
_FILE: Final = rf"(\d+)<{_HEX}>(?:\(deleted\))?"
_CALL: Final = re.compile(r"(\d+) +(\w+)\((.*)\) += (\d+)(?:<.*)?")
_CUT_SHORT: Final = re.compile(r"(\d+) +(.*) <unfinished \.\.\.>")
_RESUMED: Final = re.compile(r"(\d+) +<\.\.\. \w+ resumed>(.*)")
_OPENED: Final = re.compile(r".*, ([A-Z_|]*O_CREAT[A-Z_|]*), \d+")
_RETURNED: Final = re.compile(rf".* = {_FILE}")
_WRITTEN: Final = re.compile(rf'{_FILE}, "{_HEX}", \d+(?:, (\d+))?')
_LENGTH: Final = re.compile(rf"{_FILE}, (\d+)")
_SYNCED: Final = re.compile(_FILE)
_NAMES: Final = re.compile(rf'"{_HEX}"')


def traced(log: Path, command: Sequence[str]) -> list[str]:
    """The command that runs another one under strace."""
    watch = ["strace", "-f", "--seccomp-bpf", "-y", "-xx", "-s", "1000000", "-qq"]
    return [*watch, "-e", f"trace={_WATCHED}", "-e", "signal=none", "-o", str(log), *command]


def strace_is_permitted() -> bool:
    """Whether this machine lets one process watch another."""
    try:
        tried = subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], check=False)
    except FileNotFoundError:
        return False
    return tried.returncode == 0


def events_in(log: Path, folder: Path) -> Iterator[Event]:
    """Everything that happened to the files in a folder, and what the process said meanwhile."""
    for line in _whole_lines(log):
        call = _CALL.fullmatch(line)
        if call is None:
            continue
        event = _event(call[2], call[3], line)
        if isinstance(event, Said) or (event and event.path.startswith(str(folder))):
            yield event


def _whole_lines(log: Path) -> Iterator[str]:
    """Lines of the log; a call that another thread interrupted counts when it returns."""
    begun: dict[str, str] = {}
    with log.open(encoding="ascii") as lines:
        for line in lines:
            text = line.rstrip("\n")
            if started := _CUT_SHORT.fullmatch(text):
                begun[started[1]] = started[2]
            elif resumed := _RESUMED.fullmatch(text):
                yield f"{resumed[1]} {begun.pop(resumed[1])}{resumed[2]}"
            else:
                yield text


def _event(name: str, arguments: str, line: str) -> Event | None:
    match name:
        case "openat":
            return _opened(arguments, line)
        case "write" | "pwrite64":
            return _written(arguments)
        case "ftruncate":
            found = _found(_LENGTH, arguments)
            return Resized(_text(found[2]), int(found[3]))
        case "fsync" | "fdatasync":
            return Synced(_text(_found(_SYNCED, arguments)[2]))
        case _:
            names = [_text(each) for each in _NAMES.findall(arguments)]
            return Removed(names[0]) if name.startswith("unlink") else Renamed(*names)


def _opened(arguments: str, line: str) -> Event | None:
    flags = _OPENED.fullmatch(arguments)
    if flags is None:
        return None
    assert "O_TRUNC" not in flags[1] or "/proc/" in line, line
    return Created(_text(_found(_RETURNED, line)[2]))


def _written(arguments: str) -> Event | None:
    found = _found(_WRITTEN, arguments)
    content = bytes.fromhex(found[3].replace("\\x", ""))
    if found[4] is not None:
        return Wrote(_text(found[2]), int(found[4]), content)
    return Said(content.decode(errors="replace")) if found[1] == "1" else None


def _found(shape: re.Pattern[str], text: str) -> re.Match[str]:
    found = shape.fullmatch(text)
    assert found is not None, text[:200]
    return found


def _text(written: str) -> str:
    return bytes.fromhex(written.replace("\\x", "")).decode()
