"""The page's picture on its way from a file: found, made lighter if need be, or not accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pos_app.domain.refusals import PictureNotAccepted
from pos_app.viewmodels.pictures import found_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pos_app.viewmodels.jobs import Jobs


class AreaPicture(QObject):
    """One file at a time is read, and only a picture that the page can show is ``found``."""

    changed = Signal()

    def __init__(self, jobs: Jobs, found: Callable[[bytes], None]) -> None:
        super().__init__()
        self._jobs = jobs
        self._found = found
        self._is_reading = False
        self._refused: Exception | None = None

    @property
    def is_reading(self) -> bool:
        return self._is_reading

    @property
    def refused(self) -> Exception | None:
        """Why the last one was not taken."""
        return self._refused

    def take(self, path: Path) -> None:
        """Take the picture of a file."""
        if not self._is_reading:
            self._become(is_reading=True)
            self._jobs.errand(lambda: found_in(path), self._read, self._not_taken)

    def forget(self) -> None:
        """Something else was done: an old refusal says nothing about it."""
        self._become(is_reading=self._is_reading)

    def _read(self, found: bytes | PictureNotAccepted) -> None:
        if isinstance(found, PictureNotAccepted):
            self._not_taken(found)
            return
        self._become(is_reading=False)
        self._found(found)

    def _not_taken(self, refused: Exception) -> None:
        self._become(is_reading=False, refused=refused)

    def _become(self, *, is_reading: bool, refused: Exception | None = None) -> None:
        self._is_reading, self._refused = is_reading, refused
        self.changed.emit()
