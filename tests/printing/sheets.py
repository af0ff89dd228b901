"""Sheets with every slip side by side, to look at and to compare with.

``python -m tests.printing.sheets`` draws them again after a change that was wanted; look at
them before you commit them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PIL import Image

from pos_app.printing.image_renderer import picture
from pos_app.printing.layout import lay_out
from pos_app.printing.profiles import load_profile
from tests.printing.sample_slips import EVERY_SLIP, LANGUAGES

GOLDEN: Final = Path(__file__).parent / "golden"
PROFILES: Final = ("generic-58", "generic-80")
_GAP: Final = 24


def sheet(profile: str, language: str) -> Image.Image:
    """Every slip in one language on one paper."""
    model = load_profile(profile)
    slips = [picture(lay_out(make(language), model), model) for make in EVERY_SLIP.values()]
    width = sum(slip.width + 2 * _GAP for slip in slips)
    table = Image.new("1", (width, max(slip.height for slip in slips) + 2 * _GAP), 1)
    x = _GAP
    for slip in slips:
        table.paste(0, (x - 2, _GAP - 2, x + slip.width + 2, _GAP + slip.height + 2))
        table.paste(slip, (x, _GAP))
        x += slip.width + 2 * _GAP
    return table


def golden(profile: str, language: str) -> Path:
    return GOLDEN / f"{profile}-{language}.png"


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for name in PROFILES:
        for spoken in LANGUAGES:
            sheet(name, spoken).save(golden(name, spoken), optimize=True)
