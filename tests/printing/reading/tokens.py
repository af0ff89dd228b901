"""What stands on paper, or is asked of a printer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Line:
    """A printed line."""

    text: str
    page: int
    font: int = 0
    wide: int = 1
    high: int = 1
    bold: bool = False
    align: int = 0


@dataclass(frozen=True)
class Picture:
    """A slice of a picture: packed rows, 1 is black."""

    width_bytes: int
    rows: int
    bits: bytes


@dataclass(frozen=True)
class Qr:
    """A code drawn by the printer."""

    payload: str
    dots: int
    level: str
    align: int


@dataclass(frozen=True)
class Cut:
    """The knife."""

    command: str


@dataclass(frozen=True)
class Kick:
    """A pulse for the drawer, with its times in milliseconds."""

    pin: int
    on_ms: int
    off_ms: int


@dataclass(frozen=True)
class Question:
    """Something the printer has to answer, in its turn or (``real_time``) at once."""

    name: str
    argument: bytes = b""
    real_time: bool = False


@dataclass(frozen=True)
class Unknown:
    """Bytes that no manual explains here."""

    some: bytes


@dataclass(frozen=True)
class Start:
    """A new job: all modes are forgotten."""


Token: TypeAlias = Start | Line | Picture | Qr | Cut | Kick | Question | Unknown
