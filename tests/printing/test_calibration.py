"""The calibration slip, and what becomes of the cashier's taps."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pos_app.printing.calibration import (
    COLUMNS,
    CUTS,
    LETTERS,
    PAGES,
    CalibrationAnswers,
    calibrated,
    page_line,
)
from pos_app.printing.escpos_renderer import render_escpos
from pos_app.printing.profiles import keep_profile, load_profile, profile_names
from pos_app.printing.slip_words import slip_words
from pos_app.services.slips.calibration import calibration_slip
from pos_app.services.slips.facts import PrinterCheckFacts
from tests.printing.reader import Cut, Line, read_job
from tests.printing.sample_slips import heading

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 11, 23)
FACTS = PrinterCheckFacts(heading=heading(), printer="192.0.2.17", profile="elgin-i9")
SLIP = calibration_slip(FACTS, slip_words("it"))
UNSURE = load_profile("elgin-i9")


@pytest.mark.parametrize("profile", profile_names())
def test_every_printer_can_print_it(profile: str) -> None:
    job = read_job(render_escpos(SLIP, load_profile(profile)))

    assert (job.unknown, job.left_over, job.kicks) == ([], 0, [])


def test_the_slip_shows_every_candidate_with_its_name() -> None:
    job = read_job(render_escpos(SLIP, UNSURE))
    lines = [token for token in job.tokens if isinstance(token, Line)]

    for columns in COLUMNS:
        assert f"{'.' * (columns - 2)}{columns}" in job.text
    shown = [(line.page, line.text) for line in lines]
    for slot, codec in PAGES:
        if (slot, codec) in {(16, "cp1252"), (19, "cp858"), (2, "cp850"), (3, "cp860")}:
            assert (slot, page_line(slot, codec)) in shown
    kinds = [f"HTTPS://EXAMPLE.ORG/{kind}{dots}" for kind in "NR" for dots in (4, 6, 8)]
    assert sorted(job.codes) == sorted(kinds)
    assert [cut.command for cut in job.cuts] == list(CUTS)


def test_the_knife_is_tried_last_so_that_a_wrong_one_spoils_nothing() -> None:
    tokens = read_job(render_escpos(SLIP, UNSURE)).tokens
    first_cut = next(at for at, token in enumerate(tokens) if isinstance(token, Cut))

    assert not any(
        isinstance(token, Line) and "cp1252" in token.text for token in tokens[first_cut:]
    )


def test_what_was_tapped_becomes_the_shops_own_profile(tmp_path: Path) -> None:
    answers = CalibrationAnswers(columns=42, page=(19, "cp858"), qr=("native", 6), cut="ESC i")
    keep_profile(calibrated(UNSURE, answers, DAY), tmp_path)
    own = load_profile("elgin-i9", tmp_path)

    assert own.fonts.a.columns == 42
    assert (own.code_page.slot, own.code_page.codec) == (19, "cp858")
    assert (own.qr.mode, own.qr.max_dots) == ("native", 6)
    assert (own.cut.command, own.cut.feed_lines) == ("ESC i", 5)
    for facts in (own.fonts, own.code_page, own.qr, own.cut):
        assert (facts.verified, facts.source) == ("hardware", "seen on paper, 2026-11-23")
    assert own.drawer == UNSURE.drawer


def test_nothing_tapped_changes_nothing() -> None:
    assert calibrated(UNSURE, CalibrationAnswers(), DAY) == UNSURE


def test_letters_that_came_out_right_end_the_printing_of_pictures() -> None:
    answers = CalibrationAnswers(page=(16, "cp1252"), cut="GS V 66")
    own = calibrated(load_profile("raster-80"), answers, DAY)

    assert (own.prints, own.cut.feed_lines) == ("text", 0)


def test_a_page_promises_only_letters_that_it_has() -> None:
    assert page_line(16, "cp1252") == f"16 cp1252: {LETTERS}"
    assert "€" not in page_line(2, "cp850")
