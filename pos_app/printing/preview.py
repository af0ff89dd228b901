"""A slip as the screen shows it: the very dots that the printer would print."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from pos_app.domain.slip_document import SlipKind
from pos_app.printing.calibration import with_candidates
from pos_app.printing.image_renderer import picture
from pos_app.printing.layout import lay_out

if TYPE_CHECKING:
    from PIL import Image

    from pos_app.domain.slip_document import SlipDocument
    from pos_app.printing.profile import Profile


def png_bytes(document: SlipDocument, profile: Profile) -> bytes:
    """The slip as a PNG, one pixel for each dot."""
    file = BytesIO()
    resolution = (profile.paper.dpi, profile.paper.dpi)
    seen(document, profile).save(file, "PNG", dpi=resolution)
    return file.getvalue()


def seen(document: SlipDocument, profile: Profile) -> Image.Image:
    """The whole slip as it comes out, with what a printer tries of itself on a calibration slip."""
    if document.kind is SlipKind.CALIBRATION and profile.speaks == "escpos":
        document = with_candidates(document)
    return picture(lay_out(document, profile), profile)
