"""Sheets with every slip side by side, to look at and to compare with.

``python -m tests.printing.sheets`` draws them again after a change that was wanted; look at
them before you commit them.
"""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image

from pos_app.printing.image_renderer import picture
from pos_app.printing.layout import lay_out
from pos_app.printing.profiles import load_profile
from tests.printing.sample_slips import EVERY_SLIP, LANGUAGES, calibration

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.slip_document import SlipDocument

GOLDEN: Final = Path(__file__).parent / "golden"
PROFILES: Final = ("generic-58", "generic-80")
SHEETS: Final[dict[str, tuple[Callable[[str], SlipDocument], ...]]] = {
    "slips": tuple(EVERY_SLIP.values()),
    "calibration": (calibration,),
}
"""What lies on one sheet; the calibration slip is as long as three others."""
_GAP: Final = 24


def sheet(subject: str, profile: str, language: str) -> Image.Image:
    """Every slip of a sheet, in one language on one paper."""
    model = load_profile(profile)
    slips = [picture(lay_out(make(language), model), model) for make in SHEETS[subject]]
    width = sum(slip.width + 2 * _GAP for slip in slips)
    table = Image.new("1", (width, max(slip.height for slip in slips) + 2 * _GAP), 1)
    x = _GAP
    for slip in slips:
        table.paste(0, (x - 2, _GAP - 2, x + slip.width + 2, _GAP + slip.height + 2))
        table.paste(slip, (x, _GAP))
        x += slip.width + 2 * _GAP
    return table


def golden(subject: str, profile: str, language: str) -> Path:
    return GOLDEN / f"{subject}-{profile}-{language}.png"


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for words in product(SHEETS, PROFILES, LANGUAGES):
        sheet(*words).save(golden(*words), optimize=True)
