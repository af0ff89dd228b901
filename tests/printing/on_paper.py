"""What a printer of any kind would have put on paper, whichever language it was spoken to in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image

from pos_app.printing.rendering import render
from tests.printing.reading.codes import codes_in
from tests.printing.reading.job import read_job
from tests.printing.reading.modes import Modes
from tests.printing.star_reader import read_star_job

if TYPE_CHECKING:
    from pos_app.domain.slip_document import SlipDocument
    from pos_app.printing.profile import Profile
    from tests.printing.reading.job import Job


@dataclass(frozen=True)
class Paper:
    """A slip read back from the bytes of its print."""

    text: Sequence[str]
    codes: Sequence[str]
    pictures: Sequence[Image.Image]
    cuts: int
    kicks: int
    astray: Sequence[object]
    """What the printer would not have understood."""


def on_paper(document: SlipDocument, profile: Profile, process_id: str = "") -> Paper:
    """Print a document and look at the paper."""
    sent = render(document, profile, process_id)
    if profile.speaks == "star-raster":
        star = read_star_job(sent)
        pictures = [picture for picture, _ in star.pieces]
        cuts = sum("cut" in ending and ending != "no cut" for _, ending in star.pieces)
        codes = [code for picture in pictures for code in codes_in(picture)]
        return Paper([], codes, pictures, cuts, len(star.kicks), star.unknown)
    job = read_as(sent, profile)
    astray = [*job.unknown, *(["half a command"] if job.left_over else [])]
    return Paper(job.text, job.codes, job.pictures, len(job.cuts), len(job.kicks), astray)


def read_as(sent: bytes, profile: Profile) -> Job:
    """Read an ESC/POS stream as that printer would."""
    cells = (profile.fonts.a.cell_width, profile.fonts.b.cell_width)
    return read_job(sent, Modes(cells=cells, is_custom=profile.qr.dialect == "custom"))
