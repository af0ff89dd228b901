"""The shop's logo, behind the services' port: found, made of dots, shown, taken away."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.printing.logo_shelf import LogoShelf
from pos_app.services.printers import Logo, PictureFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pos_app.domain.slip_document import Image

_ENDINGS: Final = frozenset({".png", ".jpg", ".jpeg", ".gif", ".bmp"})
_MOST: Final = 40
_PEOPLE_KEEP_THEM_IN: Final = (
    "Pictures", "Immagini", "Imagens",
    "Downloads", "Download", "Scaricati", "Transferências",
    "Desktop", "Scrivania", "Área de Trabalho",
    "",
)  # fmt: skip
_STICKS: Final = ("/media", "/run/media", "/Volumes")


@dataclass(frozen=True, slots=True)
class MachineLogos:
    """``Logos`` over a shelf in the till's own folder, and the pictures of whoever runs it."""

    shelf: LogoShelf
    home: Path
    sticks: tuple[Path, ...] = tuple(map(Path, _STICKS))

    def pictures(self) -> list[PictureFile]:
        found = {path: when for folder in self._folders() for path, when in _pictures_in(folder)}
        newest = sorted(found, key=lambda path: found[path], reverse=True)
        return [PictureFile(str(path), path.name, str(path.parent)) for path in newest[:_MOST]]

    def logo(self) -> Logo | None:
        image = self.shelf.read()
        return None if image is None else _shown(image)

    def keep_logo(self, path: str) -> Logo:
        return _shown(self.shelf.keep(Path(path).expanduser()))

    def remove_logo(self) -> None:
        self.shelf.remove()

    def _folders(self) -> Iterator[Path]:
        yield from (self.home / name for name in _PEOPLE_KEEP_THEM_IN)
        for place in self.sticks:
            # /media/STICK on some systems, /media/PERSON/STICK on others.
            yield from place.glob("*")
            yield from place.glob("*/*")


def _pictures_in(folder: Path) -> Iterator[tuple[Path, int]]:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if Path(entry.name).suffix.lower() in _ENDINGS and entry.is_file():
                    yield Path(entry.path), entry.stat().st_mtime_ns
    except OSError:
        return


def _shown(image: Image) -> Logo:
    """The dots as a picture: what the printer blackens is black."""
    from io import BytesIO

    from PIL import Image as Picture
    from PIL import ImageOps

    size = (image.width_dots, image.height_dots)
    dots = ImageOps.invert(Picture.frombytes("1", size, image.bits).convert("L")).convert("1")
    file = BytesIO()
    dots.save(file, "PNG")
    return Logo(image.width_dots, image.height_dots, file.getvalue())
