"""Slips as this till's own printers would print them: drawn, kept as files, spelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.wiring import save_slip, slip_picture, spelled_otherwise

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.domain.slip_document import SlipDocument
    from pos_app.viewmodels.preferences import PreferencesVM


class TillSlips:
    """A printer is named as in the queue; what it can print is looked up at each slip."""

    def __init__(self, preferences: PreferencesVM) -> None:
        self._preferences = preferences

    def draw(self, slip: SlipDocument, printer: str) -> bytes:
        """As the printer that it is for would print it; asked from another thread."""
        return slip_picture(slip, self._profile_of(printer))

    def save(self, slip: SlipDocument, path: Path, printer: str) -> None:
        """Keep it as a file.

        Raises:
            NotKept: the folder cannot be written.
        """
        save_slip(slip, path, self._profile_of(printer))

    def spelled(self, slip: SlipDocument, printer: str) -> tuple[tuple[str, str], ...]:
        """The letters that the printer does not have, and what it prints instead."""
        return spelled_otherwise(slip, self._profile_of(printer))

    def _profile_of(self, printer: str) -> str:
        return self._preferences.now.profile_of(printer)
