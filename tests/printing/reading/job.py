"""A whole job: ``read_job`` turns a stream into what would stand on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image

from tests.printing.reading.codes import codes_in
from tests.printing.reading.stream import Stream
from tests.printing.reading.tokens import Cut, Kick, Line, Picture, Qr, Token, Unknown

if TYPE_CHECKING:
    from tests.printing.reading.modes import Modes


@dataclass(frozen=True)
class Job:
    """Everything that one stream said."""

    tokens: tuple[Token, ...]
    left_over: int

    @property
    def text(self) -> list[str]:
        return [token.text for token in self.tokens if isinstance(token, Line)]

    @property
    def unknown(self) -> list[Unknown]:
        return [token for token in self.tokens if isinstance(token, Unknown)]

    @property
    def kicks(self) -> list[Kick]:
        return [token for token in self.tokens if isinstance(token, Kick)]

    @property
    def cuts(self) -> list[Cut]:
        return [token for token in self.tokens if isinstance(token, Cut)]

    @property
    def codes(self) -> list[str]:
        """Every QR payload, drawn by the printer or read out of the pictures."""
        native = [token.payload for token in self.tokens if isinstance(token, Qr)]
        return native + [code for picture in self.pictures for code in codes_in(picture)]

    @property
    def pictures(self) -> list[Image.Image]:
        """Pictures with their slices joined, black on white."""
        joined: list[list[Picture]] = [[]]
        for token in self.tokens:
            if isinstance(token, Picture):
                joined[-1].append(token)
            elif joined[-1]:
                joined.append([])
        return [_joined(slices) for slices in joined if slices]


def read_job(some: bytes, modes: Modes | None = None) -> Job:
    """Read a whole stream."""
    stream = Stream(modes)
    stream.feed(some)
    tokens = tuple(stream.tokens())
    return Job(tokens, stream.pending + len(stream.modes.text))


def _joined(slices: list[Picture]) -> Image.Image:
    width = slices[0].width_bytes
    assert all(part.width_bytes == width for part in slices)
    bits = b"".join(part.bits for part in slices)
    rows = sum(part.rows for part in slices)
    return Image.frombytes("1", (width * 8, rows), bytes(255 - byte for byte in bits))
