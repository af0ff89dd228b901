"""What paper taught: the cashier's taps on a calibration slip become the shop's own profile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from pos_app.printing.calibration import COLUMNS, CUTS, PAGES, QR_DOTS
from pos_app.printing.profile import Codec
from pos_app.services.printers import NOTHING_RIGHT, Answers, Question

if TYPE_CHECKING:
    from datetime import date

    from pos_app.printing.profile import Profile

_PAPER_OF: Final = {32: (384, 58), 42: (512, 80), 48: (576, 80)}
"""The dots and the millimetres of paper on which so many letters just fit."""
_PAGE_OF: Final = {f"{slot} {codec}": (slot, codec) for slot, codec in PAGES}
_PIN_OF: Final[dict[str, Literal[2, 5, "none"]]] = {"2": 2, "5": 5, NOTHING_RIGHT: "none"}
_QR_OF: Final[dict[str, tuple[Literal["native", "raster"], int]]] = {
    **{f"native {dots}": ("native", dots) for dots in QR_DOTS},
    **{f"raster {dots}": ("raster", dots) for dots in QR_DOTS},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CalibrationAnswers:
    """What came out right; None where nothing was tapped, «none» where nothing was right."""

    columns: int | None = None
    page: tuple[int, Codec] | Literal["none"] | None = None
    qr: tuple[Literal["native", "raster"], int] | None = None
    cut: Literal["GS V 66", "GS V 1", "ESC i", "ESC m", "none"] | None = None
    drawer: Literal[2, 5, "none"] | None = None


def candidates(profile: Profile) -> dict[Question, tuple[str, ...]]:
    """What is asked about a printer of this profile, each candidate as the paper names it."""
    if profile.speaks != "escpos":
        return {}  # it knows pictures only, and there is nothing to choose between
    return {
        Question.WIDTH: tuple(str(columns) for columns in reversed(COLUMNS)),
        Question.LETTERS: (*_PAGE_OF, NOTHING_RIGHT),
        Question.QR: tuple(_QR_OF),
        Question.CUT: (*CUTS, NOTHING_RIGHT),
        Question.DRAWER: tuple(_PIN_OF),
    }


def answers_of(tapped: Answers) -> CalibrationAnswers:
    """Read the taps; an answer that no slip offers is an error of ours."""
    width, letters = tapped.get(Question.WIDTH), tapped.get(Question.LETTERS)
    qr, drawer = tapped.get(Question.QR), tapped.get(Question.DRAWER)
    cut = tapped.get(Question.CUT)
    return CalibrationAnswers(
        columns=None if width is None else int(width),
        page=None if letters is None else _page_of(letters),
        qr=None if qr is None else _QR_OF[qr],
        cut=None if cut is None else _cut_of(cut),
        drawer=None if drawer is None else _PIN_OF[drawer],
    )


def _page_of(letters: str) -> tuple[int, Codec] | Literal["none"]:
    return "none" if letters == NOTHING_RIGHT else _PAGE_OF[letters]


def _cut_of(named: str) -> Literal["GS V 66", "GS V 1", "ESC i", "ESC m", "none"]:
    if named == NOTHING_RIGHT:
        return "none"
    return next(command for command in CUTS if command == named)


def calibrated(profile: Profile, answers: CalibrationAnswers, seen_on: date) -> Profile:
    """The profile with everything that the cashier saw to be right."""
    proof = {"source": f"seen on paper, {seen_on.isoformat()}", "verified": "hardware"}
    replace = msgspec.structs.replace
    if answers.columns is not None:
        profile = _as_wide_as(profile, answers.columns, proof)
    if answers.page == "none":
        profile = replace(profile, prints="picture")
    elif answers.page is not None:
        slot, codec = answers.page
        page = replace(profile.code_page, slot=slot, codec=codec, **proof)
        profile = replace(profile, code_page=page, prints="text")
    if answers.qr is not None:
        mode, dots = answers.qr
        profile = replace(profile, qr=replace(profile.qr, mode=mode, max_dots=dots, **proof))
    if answers.cut is not None:
        feed = 0 if answers.cut in {"GS V 66", "none"} else 5
        cut = replace(profile.cut, command=answers.cut, feed_lines=feed, **proof)
        profile = replace(profile, cut=cut)
    if answers.drawer is not None:
        drawer = replace(profile.drawer, pin=answers.drawer, **proof)
        profile = replace(profile, drawer=drawer)
    return profile


def _as_wide_as(profile: Profile, columns: int, proof: dict[str, str]) -> Profile:
    """Lines of so many letters; pictures and the small font follow when the paper is another."""
    replace = msgspec.structs.replace
    paper, fonts = replace(profile.paper, **proof), replace(profile.fonts, **proof)
    if columns != fonts.a.columns:
        dots, millimetres = _PAPER_OF[columns]
        paper = replace(paper, width_dots=dots, paper_mm=millimetres)
        small = replace(fonts.b, columns=dots // fonts.b.cell_width)
        # How wide a letter of such a line is nobody measured, so gaps are crossed by spaces.
        fonts = replace(fonts, a=replace(fonts.a, columns=columns), b=small, gaps="spaces")
    return replace(profile, paper=paper, fonts=fonts)
