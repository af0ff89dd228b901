"""The calibration slip, and what becomes of the cashier's taps."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from pos_app.printing.calibration import (
    COLUMNS,
    CUTS,
    LETTERS,
    PAGES,
    QR_DOTS,
    code_names,
    page_line,
    ruler,
    with_candidates,
)
from pos_app.printing.layout import lay_out
from pos_app.printing.learning import CalibrationAnswers, answers_of, calibrated, candidates
from pos_app.printing.preview import png_bytes
from pos_app.printing.profiles import keep_profile, load_profile, profile_names
from pos_app.printing.rendering import render
from pos_app.printing.slip_words import slip_words
from pos_app.services.printers import NOTHING_RIGHT, Question
from pos_app.services.slips.calibration import calibration_slip
from pos_app.services.slips.facts import PrinterCheckFacts
from tests.printing.on_paper import on_paper
from tests.printing.reading.codes import codes_in
from tests.printing.reading.job import read_job
from tests.printing.reading.tokens import Cut, Line
from tests.printing.sample_slips import heading

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 11, 23)
FACTS = PrinterCheckFacts(heading=heading(), printer="192.0.2.17", profile="elgin-i9")
SLIP = calibration_slip(FACTS, slip_words("it"))
UNSURE = load_profile("elgin-i9")


@pytest.mark.parametrize("profile", profile_names())
def test_every_printer_can_print_it(profile: str) -> None:
    paper = on_paper(SLIP, load_profile(profile))

    assert (paper.astray, paper.kicks) == ([], 0)
    assert paper.text or paper.pictures


def test_the_slip_shows_every_candidate_with_its_name() -> None:
    job = read_job(render(SLIP, UNSURE))
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
    tokens = read_job(render(SLIP, UNSURE)).tokens
    first_cut = next(at for at, token in enumerate(tokens) if isinstance(token, Cut))

    assert not any(
        isinstance(token, Line) and "cp1252" in token.text for token in tokens[first_cut:]
    )


def test_whoever_looks_at_the_slip_sees_every_candidate() -> None:
    with Image.open(BytesIO(png_bytes(SLIP, UNSURE))) as shown:
        codes = codes_in(shown)
    lines = lay_out(with_candidates(SLIP), UNSURE).lines

    assert len(codes) == 2 * len(QR_DOTS)
    assert {ruler(32), "GS V 66:"} <= {line.strip() for line in lines}


TAPPED = {
    Question.WIDTH: "42",
    Question.LETTERS: "19 cp858",
    Question.QR: "native 6",
    Question.CUT: "ESC i",
    Question.DRAWER: "5",
}


def test_what_was_tapped_becomes_the_shops_own_profile(tmp_path: Path) -> None:
    keep_profile(calibrated(UNSURE, answers_of(TAPPED), DAY), tmp_path)
    own = load_profile("elgin-i9", tmp_path)

    assert own.fonts.a.columns == 42
    assert (own.code_page.slot, own.code_page.codec) == (19, "cp858")
    assert (own.qr.mode, own.qr.max_dots) == ("native", 6)
    assert (own.cut.command, own.cut.feed_lines) == ("ESC i", 5)
    assert own.drawer.pin == 5
    for facts in (own.paper, own.fonts, own.code_page, own.qr, own.cut, own.drawer):
        assert (facts.verified, facts.source) == ("hardware", "seen on paper, 2026-11-23")
    assert own.status == UNSURE.status


def test_every_candidate_is_named_as_the_paper_names_it() -> None:
    asked = candidates(UNSURE)
    printed = " ".join(read_job(render(SLIP, UNSURE)).text)

    assert asked[Question.WIDTH] == ("48", "42", "32")
    for letters in asked[Question.LETTERS]:
        slot = letters.split()[0]
        assert letters == NOTHING_RIGHT or f"{slot} " in printed
    for dots in QR_DOTS:
        assert all(name in printed for name in code_names(dots, "it"))
    for knife in asked[Question.CUT]:
        assert knife == NOTHING_RIGHT or f"{knife}:" in printed
    assert len(asked[Question.QR]) == 2 * len(QR_DOTS)


@pytest.mark.parametrize("question", Question)
def test_every_candidate_can_be_the_right_one(question: Question) -> None:
    for candidate in candidates(UNSURE)[question]:
        own = calibrated(UNSURE, answers_of({question: candidate}), DAY)

        assert read_job(render(SLIP, own)).unknown == []


def test_a_printer_that_knows_pictures_only_is_asked_nothing() -> None:
    stars = [name for name in profile_names() if load_profile(name).speaks == "star-raster"]

    assert [candidates(load_profile(name)) for name in stars] == [{} for _ in stars]


@pytest.mark.parametrize(
    ("columns", "dots", "paper"), [(32, 384, 58), (42, 512, 80), (48, 576, 80)]
)
def test_narrower_paper_is_narrower_for_pictures_too(columns: int, dots: int, paper: int) -> None:
    own = calibrated(load_profile("generic-80"), CalibrationAnswers(columns=columns), DAY)

    assert (own.paper.width_dots, own.paper.paper_mm) == (dots, paper)
    for font in (own.fonts.a, own.fonts.b):
        assert font.columns * font.cell_width <= dots


def test_a_width_that_was_right_keeps_every_dot() -> None:
    bematech = load_profile("bematech-mp-4200-th")

    own = calibrated(bematech, CalibrationAnswers(columns=bematech.fonts.a.columns), DAY)

    assert own.paper.width_dots == bematech.paper.width_dots
    assert own.paper.verified == "hardware"


def test_a_width_that_nobody_measured_in_dots_is_crossed_by_spaces() -> None:
    epson = load_profile("epson-tm-t20iii")
    own = calibrated(epson, answers_of({Question.WIDTH: "42"}), DAY)

    assert b"\x1b$" in render(SLIP, epson)
    assert b"\x1b$" not in render(SLIP, own)


def test_where_no_letters_came_out_right_slips_are_pictures() -> None:
    own = calibrated(UNSURE, answers_of({Question.LETTERS: NOTHING_RIGHT}), DAY)

    assert own.prints == "picture"
    assert read_job(render(SLIP, own)).pictures


def test_nothing_tapped_changes_nothing() -> None:
    assert calibrated(UNSURE, CalibrationAnswers(), DAY) == UNSURE


def test_letters_that_came_out_right_end_the_printing_of_pictures() -> None:
    answers = CalibrationAnswers(page=(16, "cp1252"), cut="GS V 66")
    own = calibrated(load_profile("raster-80"), answers, DAY)

    assert (own.prints, own.cut.feed_lines) == ("text", 0)


def test_a_page_promises_only_letters_that_it_has() -> None:
    assert page_line(16, "cp1252") == f"16 cp1252: {LETTERS}"
    assert "€" not in page_line(2, "cp850")
