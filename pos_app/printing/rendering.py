"""A document as the bytes of one printer, whichever language it speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pos_app.domain.slip_document import SlipDocument
    from pos_app.printing.profile import Profile


def render(document: SlipDocument, profile: Profile, process_id: str = "") -> bytes:
    """Everything that goes down the line for one document, question at the end included."""
    match profile.speaks:
        case "star-raster":
            from pos_app.printing.star_renderer import render_star

            return render_star(document, profile)
        case "escpos":
            from pos_app.printing.escpos_renderer import render_escpos

            return render_escpos(document, profile, process_id)
