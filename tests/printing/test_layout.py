"""Slips laid out: aligned, whole, and never wider than the paper."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.slip_document import (
    Align,
    Block,
    Cell,
    Feed,
    Image,
    Qr,
    Row,
    Rule,
    Size,
    SlipDocument,
    SlipKind,
    Text,
)
from pos_app.printing.boxes import ImageBox, LaidOutSlip, QrBox, TextBox
from pos_app.printing.columns import place, share, wrap, wrap_evenly
from pos_app.printing.layout import lay_out
from pos_app.printing.profiles import load_profile, profile_names
from tests.printing.sample_slips import EVERY_SLIP, LANGUAGES

NARROW = load_profile("generic-58")
WIDE = load_profile("generic-80")


def laid_out(*blocks: Block, profile: str = "generic-58") -> LaidOutSlip:
    return lay_out(SlipDocument(SlipKind.TEST, "it", "EUR", blocks, "test"), load_profile(profile))


def amount(text: str) -> Cell:
    return Cell(text, align=Align.RIGHT, whole=True)


def test_an_amount_stands_at_the_right_edge() -> None:
    (line,) = laid_out(Row((Cell("Caffè"), amount("1,30 €")))).lines

    assert line == "Caffè" + " " * 21 + "1,30 €"
    assert len(line) == 32


def test_a_long_name_wraps_under_itself_and_the_amount_stays_whole() -> None:
    lines = laid_out(
        Row((Cell("1", whole=True), Cell("Cornetto alla crema di pistacchio"), amount("1,90 €")))
    ).lines

    assert lines == ("1 Cornetto alla crema di  1,90 €", "  pistacchio")


def test_a_large_amount_makes_its_row_smaller_rather_than_losing_a_digit() -> None:
    row = Row(
        (Cell("1.250.000,00", whole=True), Cell("»"), amount("1.249.999,99 €")), size=Size.LARGE
    )
    (box,) = laid_out(row).boxes

    assert isinstance(box, TextBox)
    assert box.style.wide == 1
    assert box.text == "1.250.000,00 »    1.249.999,99 €"


def test_cells_that_do_not_fit_side_by_side_stand_below_each_other() -> None:
    lines = laid_out(Row((Cell("x" * 40, whole=True), Cell("y"), amount("9" * 20)))).lines

    assert all(len(line) <= 42 for line in lines)
    assert lines[-1] == "9" * 20


def test_a_row_of_whole_cells_keeps_its_ends_apart() -> None:
    (line,) = laid_out(Row((Cell("10,00", whole=True), amount("0,00 €")))).lines

    assert line == "10,00" + " " * 21 + "0,00 €"


@pytest.mark.parametrize(
    ("align", "line"),
    [(Align.LEFT, "ab"), (Align.CENTER, " " * 15 + "ab"), (Align.RIGHT, " " * 30 + "ab")],
)
def test_text_is_set_by_spaces_so_that_every_renderer_puts_it_there(
    align: Align, line: str
) -> None:
    assert laid_out(Text("ab", align=align)).lines == (line,)


def test_a_code_stands_in_the_middle_with_white_around_it() -> None:
    slip = laid_out(Text("x"), Qr("HTTPS://SALDO.EXAMPLE/S/ABCDEF"), Text("y"))
    (code,) = [box for box in slip.boxes if isinstance(box, QrBox)]
    index = slip.boxes.index(code)

    assert code.x == (384 - code.side) // 2
    assert code.x >= 4 * code.module_dots
    for blank in (slip.boxes[index - 1], slip.boxes[index + 1]):
        assert isinstance(blank, TextBox)
        assert blank.text == ""
        assert blank.height >= 4 * code.module_dots


def test_a_code_too_wide_for_the_paper_is_made_of_smaller_dots() -> None:
    slip = laid_out(Qr("HTTPS://SALDO.EXAMPLE/" + "A" * 200, module_dots=8))
    (code,) = [box for box in slip.boxes if isinstance(box, QrBox)]

    assert code.module_dots < 8
    assert code.side + 8 * code.module_dots <= 384


def test_a_code_that_no_phone_could_read_is_written_out_instead() -> None:
    slip = laid_out(Qr("x" * 300, module_dots=3))

    assert not any(isinstance(box, QrBox) for box in slip.boxes)
    assert "".join(slip.lines) == "x" * 300


@given(
    payload=st.text(
        st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=300
    ),
    level=st.sampled_from("LMQH"),
    dots=st.integers(4, 16),
    profile=st.sampled_from(profile_names()),
)
def test_no_code_is_wider_than_the_paper_or_finer_than_a_phone_can_read(
    payload: str, level: str, dots: int, profile: str
) -> None:
    qr_code = Qr(payload, error_correction=level, module_dots=dots)
    (code,) = [box for box in laid_out(qr_code, profile=profile).boxes if isinstance(box, QrBox)]

    assert 4 <= code.module_dots <= dots
    assert code.x >= 4 * code.module_dots
    assert code.x + code.side + 4 * code.module_dots <= load_profile(profile).paper.width_dots


def test_a_logo_stands_in_the_middle() -> None:
    (logo,) = laid_out(Image(8, 2, b"\xff\x81")).boxes

    assert isinstance(logo, ImageBox)
    assert (logo.x, logo.height) == (188, 2)


def test_a_logo_wider_than_the_paper_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        laid_out(Image(400, 1, bytes(50)))


def test_boxes_follow_each_other_without_gap_or_overlap() -> None:
    slip = lay_out(EVERY_SLIP["payment"]("it"), NARROW)
    y = 0
    for box in slip.boxes:
        assert box.y == y
        y += box.height
    assert slip.height == y


def test_what_was_spelled_otherwise_is_reported_once() -> None:
    slip = laid_out(Text("Άννα"), Text("Άννα"))

    assert len(slip.replacements) == len(set(slip.replacements)) == 3


@pytest.mark.parametrize("profile", profile_names())
@pytest.mark.parametrize("kind", EVERY_SLIP)
def test_no_line_of_any_slip_is_wider_than_its_paper(kind: str, profile: str) -> None:
    model = load_profile(profile)
    for language in LANGUAGES:
        slip = lay_out(EVERY_SLIP[kind](language), model)
        for box in slip.boxes:
            if isinstance(box, TextBox):
                font = model.fonts.a if box.style.font == "a" else model.fonts.b
                assert len(box.text) * box.style.wide <= font.columns
        assert slip.replacements == ()


@given(
    st.lists(
        st.one_of(
            st.builds(Text, st.text(), align=st.sampled_from(Align), size=st.sampled_from(Size)),
            st.builds(
                Row,
                st.lists(
                    st.builds(
                        Cell,
                        st.text(max_size=60),
                        align=st.sampled_from(Align),
                        weight=st.integers(1, 5),
                        whole=st.booleans(),
                    ),
                    min_size=1,
                    max_size=5,
                ).map(tuple),
                size=st.sampled_from(Size),
            ),
            st.just(Rule()),
            st.just(Feed()),
        ),
        max_size=8,
    )
)
def test_no_text_whatever_leaves_the_paper(blocks: list[Block]) -> None:
    for box in laid_out(*blocks).boxes:
        assert isinstance(box, TextBox)
        columns = NARROW.fonts.a.columns if box.style.font == "a" else NARROW.fonts.b.columns
        assert len(box.text) <= columns // box.style.wide


@given(minor=st.integers(-(10**9), 10**9), name=st.text(max_size=200))
def test_an_amount_is_never_cut(minor: int, name: str) -> None:
    figures = f"{minor:,} €"
    lines = laid_out(Row((Cell(name), amount(figures)), size=Size.LARGE)).lines

    assert any(figures in line for line in lines)


@given(st.text(st.characters(codec="ascii", categories=["L", "N", "P", "Zs"])), st.integers(1, 64))
def test_wrapping_loses_no_letter(text: str, columns: int) -> None:
    lines = wrap(text, columns)

    assert all(len(line) <= columns for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@given(st.integers(9, 99), st.lists(st.integers(1, 9), min_size=1, max_size=9))
def test_columns_are_shared_out_to_the_last_one(columns: int, weights: list[int]) -> None:
    shares = share(columns, weights)

    assert sum(shares) == columns
    assert min(shares) >= 1


def test_a_heading_of_two_lines_is_broken_in_the_middle() -> None:
    heading = Text("COPIA n. 2 – ristampa 19/07/2026 10:37", align=Align.CENTER)

    assert [line.strip() for line in laid_out(heading).lines] == [
        "COPIA n. 2 – ristampa",
        "19/07/2026 10:37",
    ]


@given(st.text(st.sampled_from("ab "), max_size=120), st.integers(1, 40))
def test_breaking_evenly_needs_no_more_lines_and_loses_no_letter(text: str, columns: int) -> None:
    lines = wrap_evenly(text, columns)

    assert len(lines) == len(wrap(text, columns))
    assert all(len(line) <= columns for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_an_odd_space_stays_at_the_right() -> None:
    assert place("ab", 5, Align.CENTER) == " ab  "
