"""The shop's logo, behind the services' port: made of dots, shown, taken away."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.printing.logo_shelf import LogoShelf
from pos_app.services.printers import Logo

if TYPE_CHECKING:
    from pos_app.domain.slip_document import Image


@dataclass(frozen=True, slots=True)
class MachineLogos:
    """``Logos`` over a shelf in the till's own folder."""

    shelf: LogoShelf

    def logo(self) -> Logo | None:
        image = self.shelf.read()
        return None if image is None else _shown(image)

    def keep_logo(self, path: str) -> Logo:
        return _shown(self.shelf.keep(Path(path).expanduser()))

    def remove_logo(self) -> None:
        self.shelf.remove()


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
