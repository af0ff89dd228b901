"""QR symbols: as wide as they are said to be, and readable whatever stands in them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from pos_app.printing.qr_symbol import modules, modules_per_side
from pos_app.printing.raster import symbol_bits
from tests.printing.reading.codes import codes_in

_PRINTABLE = "".join(map(chr, range(0x20, 0x7F)))
_PAYLOADS = st.one_of(
    st.text("0123456789", min_size=1, max_size=100),
    st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:", min_size=1, max_size=100),
    st.text(_PRINTABLE, min_size=1, max_size=100),
)


@given(payload=_PAYLOADS, level=st.sampled_from("LMQH"))
def test_a_symbol_is_as_wide_as_it_was_said_to_be(payload: str, level: str) -> None:
    drawn = modules(payload, level)

    assert len(drawn) == modules_per_side(payload, level)
    assert all(len(row) == len(drawn) for row in drawn)


@given(payload=_PAYLOADS.filter(lambda text: text == text.strip()))
def test_a_symbol_reads_as_what_was_put_in(payload: str) -> None:
    drawn = modules(payload, "M")
    side = len(drawn) * 4
    ink = Image.frombytes("1", (side, side), symbol_bits(drawn, 4))

    assert codes_in(ink.convert("L").point(lambda dot: 255 - dot)) == [payload]


def test_a_link_in_capitals_needs_a_smaller_symbol() -> None:
    link = "HTTPS://SALDO.EXAMPLE.IT/S/K7QW2MZ4RT9XHB3FVN6DPA5C8E"

    assert modules_per_side(link, "M") == 29
    assert modules_per_side(link.lower(), "M") == 33
