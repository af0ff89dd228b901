"""Slips as the till's printer would draw them: on the screen and in files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.services.printers import STANDARD_PROFILE
from pos_app.wiring.own_files import own_profiles

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.domain.slip_document import SlipDocument


def slip_picture(document: SlipDocument, profile: str = STANDARD_PROFILE) -> bytes:
    """A slip as the screen shows it: a PNG, one pixel for each dot of the till's printer."""
    from pos_app.printing.preview import png_bytes
    from pos_app.printing.profiles import readable_profile

    return png_bytes(document, readable_profile(profile, own_profiles()))


def spelled_otherwise(
    document: SlipDocument, profile: str = STANDARD_PROFILE
) -> tuple[tuple[str, str], ...]:
    """The letters of a slip that the till's printer does not have, and what it prints instead."""
    from pos_app.printing.layout import lay_out
    from pos_app.printing.profiles import readable_profile

    slip = lay_out(document, readable_profile(profile, own_profiles()))
    return tuple((change.original, change.printed) for change in slip.replacements)


def save_slip(document: SlipDocument, path: Path, profile: str = STANDARD_PROFILE) -> None:
    """Keep a slip as a file, as wide as the till's paper.

    Raises:
        NotKept: the folder cannot be written.
    """
    from pos_app.printing.profiles import readable_profile
    from pos_app.printing.slip_files import keep_slip

    keep_slip(document, readable_profile(profile, own_profiles()), path)


def qr_modules(payload: str) -> tuple[tuple[bool, ...], ...]:
    """A QR symbol, row by row, without the white around it."""
    from pos_app.printing.qr_symbol import modules

    return modules(payload, "M")
