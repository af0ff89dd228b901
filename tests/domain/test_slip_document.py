"""Slips as values, and as the text in which they wait in the queue."""

from __future__ import annotations

import base64
import json
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.slip_document import (
    Align,
    Block,
    Cell,
    Cut,
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
from pos_app.domain.slip_document_json import (
    UnreadableDocument,
    document_from_json,
    document_to_json,
)

looks = {"size": st.sampled_from(Size), "bold": st.booleans()}
cells = st.builds(
    Cell, st.text(), align=st.sampled_from(Align), weight=st.integers(1, 9), whole=st.booleans()
)
blocks: st.SearchStrategy[Block] = st.one_of(
    st.builds(Text, st.text(), align=st.sampled_from(Align), **looks),
    st.builds(Row, st.lists(cells, min_size=1, max_size=4).map(tuple), **looks),
    st.builds(Rule),
    st.builds(Feed, st.integers(0, 9)),
    st.builds(Cut),
    st.builds(Qr, st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1)),
    st.binary(min_size=4, max_size=4).map(lambda bits: Image(16, 2, bits)),
)
documents = st.builds(
    SlipDocument,
    kind=st.sampled_from(SlipKind),
    language=st.sampled_from(["it", "pt_BR", "en"]),
    currency=st.sampled_from(["EUR", "BRL"]),
    blocks=st.lists(blocks, max_size=6).map(tuple),
    source=st.text(),
    copy_number=st.integers(0, 99),
)


def slip(*lines: Block) -> SlipDocument:
    return SlipDocument(SlipKind.TEST, "it", "EUR", lines, "test")


@given(documents)
def test_a_slip_comes_out_of_the_queue_as_it_went_in(document: SlipDocument) -> None:
    assert document_from_json(document_to_json(document)) == document


def packed(bits: bytes) -> str:
    return base64.b64encode(zlib.compress(bits)).decode("ascii")


INK = packed(b"\xff\x0f")
PICTURE = {"block": "image", "width_dots": 8, "height_dots": 2, "packed": INK}


def test_a_logo_takes_little_room_on_the_slips_of_a_book() -> None:
    logo = Image(384, 160, bytes(48 * 40) + b"\xff" * (48 * 80) + bytes(48 * 40))

    assert len(document_to_json(slip(logo))) < 400


@pytest.mark.parametrize(
    "damage",
    [
        {"version": 2},
        {"version": None},
        {"kind": "poem"},
        {"language": 7},
        {"copy_number": "1"},
        {"copy_number": True},
        {"blocks": [{"block": "poem"}]},
        {"blocks": [{"block": "text", "text": "x", "align": "left", "size": "normal", "bold": 1}]},
        {"blocks": [{"block": "text"}]},
        {"blocks": [{**PICTURE, "height_dots": 3}]},
        {"blocks": [{**PICTURE, "packed": "%%"}]},
        {"blocks": [{**PICTURE, "packed": "AA=="}]},
        {"blocks": [{**PICTURE, "packed": "AAAA"}]},
        {"blocks": [{**PICTURE, "packed": INK[:8]}]},
        {"blocks": [{**PICTURE, "packed": packed(bytes(3_000_000))}]},
        {"blocks": 5},
    ],
    ids=lambda damage: json.dumps(damage)[:50],
)
def test_a_damaged_slip_is_refused_and_not_half_understood(damage: dict[str, Any]) -> None:
    stored = json.loads(document_to_json(slip(Feed()))) | damage

    with pytest.raises(UnreadableDocument):
        document_from_json(json.dumps(stored))


@pytest.mark.parametrize("text", ["", "[]", "null", "{}", '{"version":1}', "\x00"])
def test_what_is_no_slip_is_refused(text: str) -> None:
    with pytest.raises(UnreadableDocument):
        document_from_json(text)


@pytest.mark.parametrize("payload", ["", "x" * 301, "HTTPS://X/è", "A\x1bp", "A\nB"], ids=ascii)
def test_a_qr_holds_only_what_every_printer_prints(payload: str) -> None:
    with pytest.raises(ValueError, match="QR"):
        Qr(payload)


@pytest.mark.parametrize(
    "wrong", [{"error_correction": "X"}, {"module_dots": 2}, {"module_dots": 17}], ids=str
)
def test_a_qr_nobody_can_read_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="QR"):
        Qr("HTTPS://X", **wrong)
