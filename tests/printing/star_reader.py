"""Reads a Star printer's raster mode again, from its command specification and nothing else.

What it does not know, and what such a printer would ignore, is reported as unknown.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from PIL import Image

WIDTH_BYTES: Final = 72
_ENDINGS: Final = {
    b"1": "no cut",
    b"3": "tear bar",
    b"8": "full cut, no feed",
    b"9": "full cut",
    b"12": "part cut, no feed",
    b"13": "part cut",
}
_NUMBER: Final = re.compile(rb"\x1b\*r([A-Za-z])([0-9]{1,5})\x00")
_PLAIN: Final = re.compile(rb"\x1b\*r([RABC])")
_PULSE: Final = re.compile(rb"\x1b\x07([\x01-\x7f])([\x01-\x7f])")


@dataclass
class StarJob:
    """What stands on paper afterwards, piece by piece."""

    pieces: list[tuple[Image.Image, str]] = field(default_factory=list)
    """Each picture, and how the paper ended below it."""
    unknown: list[bytes] = field(default_factory=list)
    kicks: list[tuple[int, int, int]] = field(default_factory=list)
    """Drawer, and its times in milliseconds."""
    in_raster_mode: bool = False
    ending: str = "part cut"
    times: tuple[int, int] = (200, 200)
    rows: list[bytes] = field(default_factory=list)


def read_star_job(some: bytes) -> StarJob:
    """Read a whole stream."""
    job = StarJob()
    while some:
        some = some[_take(job, some) :]
    return job


def _take(job: StarJob, some: bytes) -> int:
    if job.in_raster_mode and some[:1] == b"b":
        return _row(job, some)
    if some[:3] == b"\x1b\x0c\x04" and job.in_raster_mode:
        _end_piece(job)
        return 3
    if number := _NUMBER.match(some):
        _set(job, number[1], number[2])
        return number.end()
    if plain := _PLAIN.match(some):
        _switch(job, plain[1])
        return plain.end()
    return _drive(job, some)


def _row(job: StarJob, some: bytes) -> int:
    length = int.from_bytes(some[1:3], "little")
    dots = some[3 : 3 + length]
    if len(dots) < length or not 1 <= length <= WIDTH_BYTES:
        job.unknown.append(b"a row of " + str(length).encode())
    job.rows.append(dots.ljust(WIDTH_BYTES, b"\x00"))
    return 3 + length


def _set(job: StarJob, name: bytes, value: bytes) -> None:
    """Settings are ignored outside the raster mode, and once there are rows to print."""
    if name == b"Y" and job.in_raster_mode:
        job.rows += [bytes(WIDTH_BYTES)] * int(value)
    elif job.rows or not job.in_raster_mode:
        job.unknown.append(b"ignored " + name + value)
    elif name == b"E" and value in _ENDINGS:
        job.ending = _ENDINGS[value]
    elif (name, value) != (b"P", b"0"):
        job.unknown.append(name + value)


def _switch(job: StarJob, name: bytes) -> None:
    if name in b"RC":
        job.rows.clear()
        job.ending = "part cut"
    elif name == b"B" and job.rows:
        _end_piece(job)
    job.in_raster_mode = name == b"A" or (job.in_raster_mode and name != b"B")


def _end_piece(job: StarJob) -> None:
    if not job.rows:
        job.unknown.append(b"the end of nothing")
        return
    ink = b"".join(job.rows)
    size = (WIDTH_BYTES * 8, len(job.rows))
    picture = Image.frombytes("1", size, bytes(255 - byte for byte in ink))
    job.pieces.append((picture, job.ending))
    job.rows.clear()


def _drive(job: StarJob, some: bytes) -> int:
    if pulse := _PULSE.match(some):
        job.times = (pulse[1][0] * 10, pulse[2][0] * 10)
        return 4
    if some[0] in {0x07, 0x1A} and not job.in_raster_mode:
        times = job.times if some[0] == 0x07 else (200, 200)
        job.kicks.append((1 if some[0] == 0x07 else 2, *times))
        return 1
    job.unknown.append(some[:1])
    return 1
