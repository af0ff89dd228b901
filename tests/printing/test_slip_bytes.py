"""How many bytes a slip is: on a slow cable each of them makes a customer wait."""

from __future__ import annotations

import pytest

from pos_app.domain.slip_document import Qr, SlipDocument, SlipKind, Text
from pos_app.printing.profiles import load_profile, profile_names
from pos_app.printing.rendering import render
from tests.printing.on_paper import read_as
from tests.printing.sample_slips import EVERY_SLIP, LANGUAGES

MOST_BYTES = 900
PROFILES = {name: load_profile(name) for name in profile_names()}
NATIVE = [name for name, model in PROFILES.items() if model.qr.mode == "native"]
LETTERS = [name for name, model in PROFILES.items() if model.prints == "text"]


@pytest.mark.parametrize("profile", NATIVE)
@pytest.mark.parametrize("kind", EVERY_SLIP)
def test_a_slip_whose_code_the_printer_draws_is_small(kind: str, profile: str) -> None:
    for language in LANGUAGES:
        sent = render(EVERY_SLIP[kind](language), PROFILES[profile], "aB1~")

        assert len(sent) <= MOST_BYTES, (language, len(sent))


@pytest.mark.parametrize("profile", [name for name in LETTERS if name not in NATIVE])
@pytest.mark.parametrize("kind", EVERY_SLIP)
def test_letters_without_the_picture_of_the_code_are_small_too(kind: str, profile: str) -> None:
    for language in LANGUAGES:
        document = EVERY_SLIP[kind](language)
        words = tuple(block for block in document.blocks if not isinstance(block, Qr))
        bare = SlipDocument(document.kind, language, document.currency, words, document.source)

        assert len(render(bare, PROFILES[profile], "aB1~")) <= 1_100


@pytest.mark.parametrize("profile", LETTERS)
def test_a_wide_gap_is_crossed_as_the_printer_can(profile: str) -> None:
    model = PROFILES[profile]
    document = SlipDocument(SlipKind.TEST, "it", "EUR", (Text("a" + " " * 20 + "b"),), "test")
    sent = render(document, model)

    assert (b"\x1b$" in sent) == (model.fonts.gaps == "ESC $")
    assert read_as(sent, model).text == ["a" + " " * 20 + "b"]


def test_a_gap_in_large_letters_is_crossed_in_large_cells() -> None:
    model = PROFILES["epson-tm-m30"]
    document = EVERY_SLIP["payment"]("it")

    assert any(
        line.startswith(" " * 6 + "Bar") for line in read_as(render(document, model), model).text
    )
