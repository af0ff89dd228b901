"""The library as a writer of commands: what it would send to a printer, it only notes down."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from pos_app.printing.escpos_adapter.loading import library

if TYPE_CHECKING:
    from pos_app.printing.profile import Profile


def recorder(model: Profile) -> Any:  # noqa: ANN401 - the library has no types
    """A printer that keeps the bytes of its commands."""
    return library().Dummy(profile=_known_to_the_library(model))


def send_as_it_is(printer: Any, some: bytes) -> None:  # noqa: ANN401 - likewise
    """Send bytes untouched; the library's own way for text chooses pages and lets commands by."""
    printer._raw(some)  # noqa: SLF001 - its name for just this, in its own manual


@lru_cache(maxsize=16)
def _known_to_the_library(model: Profile) -> Any:  # noqa: ANN401 - likewise
    """Our profile as one of the library's: one code page, and a width that nothing exceeds."""
    library()
    from escpos.capabilities import Profile as LibraryProfile

    can_cut = model.cut.command != "none"
    known = LibraryProfile(
        features={
            "paperFullCut": can_cut,
            "paperPartCut": can_cut,
            "qrCode": model.qr.mode == "native",
            "bitImageRaster": model.raster.command == "GS v 0",
            "bitImageColumn": model.raster.command == "ESC *",
        }
    )
    whole_bytes = -(-model.paper.width_dots // 8)
    known.profile_data = {
        "name": model.name,
        "vendor": model.vendor,
        "codePages": {str(model.code_page.slot): model.code_page.codec.upper()},
        "fonts": {
            "0": {"name": "Font A", "columns": model.fonts.a.columns},
            "1": {"name": "Font B", "columns": model.fonts.b.columns},
        },
        "media": {"width": {"pixels": whole_bytes * 8}, "dpi": model.paper.dpi},
    }
    return known
