"""Where the shop's logo is kept: a file of dots, as simple as a picture can be (PBM)."""

from __future__ import annotations

import re
from threading import Lock
from typing import TYPE_CHECKING, Final

from pos_app.domain.slip_document import Image
from pos_app.printing.files import put_in_place
from pos_app.printing.logo import MAX_HEIGHT_DOTS, MAX_WIDTH_DOTS, read_logo
from pos_app.services.printer_trouble import LogoRefused, NotKept
from pos_app.services.printers import LogoProblem

if TYPE_CHECKING:
    from pathlib import Path

FILE: Final = "logo.pbm"
_HEAD: Final = re.compile(rb"P4\n([1-9][0-9]{0,3}) ([1-9][0-9]{0,3})\n")
_LARGEST_BYTES: Final = 32 + MAX_WIDTH_DOTS // 8 * MAX_HEIGHT_DOTS


class LogoShelf:
    """One logo, whole or none; whoever prints looks here and reads the file when it is new."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._lock = Lock()
        self._seen: tuple[int, int] | None = None
        self._image: Image | None = None

    def image(self) -> Image | None:
        """The logo for a slip; one that cannot be read is none, so that selling goes on."""
        try:
            return self.read()
        except LogoRefused:
            return None

    def read(self) -> Image | None:
        """The logo as it is kept.

        Raises:
            LogoRefused: the file is damaged.
        """
        with self._lock:
            try:
                found = self._path.stat()
            except OSError:
                self._seen = self._image = None
                return None
            now = (found.st_mtime_ns, found.st_size)
            if now != self._seen:
                self._image = self._read()
                self._seen = now
            return self._image

    def keep(self, picture: Path) -> Image:
        """Make dots of a picture and put them in the place of the old ones.

        Raises:
            LogoRefused: the file cannot become a logo.
            NotKept: the folder cannot be written.
        """
        image = read_logo(picture)
        size = f"{image.width_dots} {image.height_dots}"
        put_in_place(self._path, b"P4\n" + size.encode("ascii") + b"\n" + image.bits)
        return image

    def remove(self) -> None:
        """Keep no logo any more.

        Raises:
            NotKept: the folder cannot be written.
        """
        try:
            self._path.unlink(missing_ok=True)
        except OSError as trouble:
            raise NotKept(str(self._path)) from trouble

    def _read(self) -> Image:
        try:
            with self._path.open("rb") as file:
                written = file.read(_LARGEST_BYTES + 1)
        except OSError as trouble:
            raise LogoRefused(self._path.name, LogoProblem.MISSING) from trouble
        head = _HEAD.match(written)
        if head is None:
            raise LogoRefused(self._path.name, LogoProblem.NO_PICTURE)
        width, height = int(head[1]), int(head[2])
        if width > MAX_WIDTH_DOTS or height > MAX_HEIGHT_DOTS:
            raise LogoRefused(self._path.name, LogoProblem.TOO_LARGE)
        try:
            return Image(width, height, written[head.end() :])
        except ValueError as damage:
            raise LogoRefused(self._path.name, LogoProblem.NO_PICTURE) from damage
